import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { SearchResult } from "#lib/search/schema.ts";
import { Results, ResultsStatus, groupResults, statusText } from "./results.view.tsx";

function result(kind: SearchResult["kind"], id: string, score: number): SearchResult {
  return {
    kind,
    id,
    url: `/${kind}/${id}`,
    title: [{ text: id, hit: false }],
    excerpt: [],
    label: "",
    trust: "verified",
    trustDate: "2026-11-01",
    facets: {},
    score,
  };
}

describe("groupResults", () => {
  const names = (results: readonly SearchResult[]) =>
    groupResults(results).map(({ title, results: items }) => [title, items.map(({ id }) => id)]);

  it("puts first the kind whose best result is best, and keeps the order inside a kind", () => {
    const results = [
      result("defi", "d1", 9),
      result("article", "a1", 7),
      result("defi", "d2", 5),
      result("article", "a2", 4),
      result("terme", "t1", 3),
    ];
    expect(names(results)).toEqual([
      ["Défis", ["d1", "d2"]],
      ["Articles", ["a1", "a2"]],
      ["Glossaire", ["t1"]],
    ]);
  });

  it("shows the term that was typed as a definition, and the other terms after the articles", () => {
    const results = [
      result("terme", "t1", 9),
      result("terme", "t2", 8),
      result("article", "a1", 7),
      result("terme", "t3", 5),
    ];
    expect(names(results)).toEqual([
      ["Définition", ["t1"]],
      ["Articles", ["a1"]],
      ["Glossaire", ["t2", "t3"]],
    ]);
  });
});

describe("statusText", () => {
  const answer = { query: "cada", weak: false, results: [result("article", "a", 1)] };

  it("counts, says what was searched, and owns up to weak answers", () => {
    expect(statusText(answer)).toBe("1 résultat pour « cada »");
    expect(statusText({ ...answer, results: [] })).toBe("Aucun résultat pour « cada »");
    expect(statusText({ ...answer, corrected: "cada 2" })).toBe("Résultats pour « cada 2 »");
    expect(statusText({ ...answer, weak: true })).toBe(
      "Aucun résultat exact : articles approchants",
    );
  });
});

describe("Results", () => {
  it("writes matched words as marks and everything as text", () => {
    const found: SearchResult = {
      ...result("article", "a", 1),
      excerpt: [
        { text: "<script>", hit: false },
        { text: "CADA", hit: true },
      ],
    };
    const html = renderToStaticMarkup(
      <Results answer={{ query: "cada", weak: false, results: [found] }} />,
    );
    expect(html).toContain("&lt;script&gt;</span><mark>CADA</mark>");
  });

  const marks = [
    ["verified", "vérifié le 1er novembre 2026"],
    ["overdue", "à revoir depuis le 1er novembre 2026"],
    ["changed", "modifié depuis la vérification du 1er novembre 2026 : relecture à refaire"],
    ["handover", "en cours de reprise"],
    ["unverified", "relecture par EIG Link à venir"],
  ] as const;

  it.each(marks)("says of an article that is %s: %s", (trust, mark) => {
    const results = [{ ...result("article", "a", 1), label: "Droit", trust }];
    const html = renderToStaticMarkup(<Results answer={{ query: "a", weak: false, results }} />);
    expect(html).toContain(`<p class="where">Droit · ${mark}</p>`);
  });

  it("offers a way back to the words as typed after mending a typo", () => {
    const html = renderToStaticMarkup(
      <ResultsStatus
        answer={{ query: "license", corrected: "licence", weak: false, results: [] }}
      />,
    );
    expect(html).toContain('<a href="/recherche?q=license&amp;exact=1">');
  });

  it("draws nothing for an empty question", () => {
    expect(
      renderToStaticMarkup(<Results answer={{ query: " ", weak: false, results: [] }} />),
    ).toBe("");
  });
});
