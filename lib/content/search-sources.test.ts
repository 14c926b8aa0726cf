import { expect, test } from "vitest";
import type { FreshnessFacts } from "./freshness.ts";
import { searchSources } from "./search-sources.ts";
import { articleSource, build, defiSource } from "./testing.ts";

test("an article gives its sections, its facets and how far it can be trusted", () => {
  const { knowledge } = build({
    articles: {
      "choisir-une-licence": articleSource(
        { moments: "[depart]", roles: "[data]", keywords: "[MIT]" },
        "Un mot.\n\n## Titre\n",
      ),
    },
  });
  const sourceWith = (facts: FreshnessFacts, today: string) => {
    const articles = knowledge.articles.map((article) => ({ ...article, ...facts }));
    return searchSources({ ...knowledge, articles }, today)[0];
  };
  const verification = { on: "2026-01-31", due: "2027-01-31", isChanged: false };
  expect(sourceWith({ verification }, "2027-01-31")).toEqual({
    kind: "article",
    id: "choisir-une-licence",
    url: "/articles/choisir-une-licence",
    title: "Un titre",
    description: "Une réponse.",
    questions: ["une question ?", "une autre"],
    keywords: ["MIT"],
    label: "Données",
    trust: "verified",
    trustDate: "2026-01-31",
    facets: { theme: ["donnees"], moment: ["depart"], role: ["data"] },
    sections: [
      { heading: "", anchor: "", text: "Un mot.", code: "" },
      { heading: "Titre", anchor: "titre", text: "", code: "" },
    ],
  });
  const trustOf = (facts: FreshnessFacts, today: string) => sourceWith(facts, today)?.trust;
  expect(trustOf({ verification }, "2027-02-01")).toBe("overdue");
  expect(trustOf({}, "2027-02-01")).toBe("unverified");
  const changed = { ...verification, isChanged: true };
  expect(trustOf({ verification: changed }, "2026-02-01")).toBe("changed");
  const mandateEnds = "2026-02-10";
  expect(trustOf({ verification, mandateEnds }, "2026-02-01")).toBe("handover");
  expect(trustOf({ verification: changed, mandateEnds }, "2026-02-01")).toBe("changed");
});

test("a défi is found by who carries it, its promotion and its subjects", () => {
  const { knowledge } = build({ defis: { leximpact: defiSource() } });
  expect(searchSources(knowledge, "2026-11-22")[0]).toMatchObject({
    kind: "defi",
    url: "/defis/leximpact",
    keywords: ["Ministère", "Promotion 4", "Mer", "Design"],
    label: "Défi · Promotion 4",
    facets: { promotion: ["Promotion 4"], theme: ["Mer"], expertise: ["Design"] },
  });
});

test("a term is found by its old names and synonyms, and leads to the glossary", () => {
  const { knowledge } = build({
    glossaire:
      "- id: dinum\n  term: DINUM\n  expansion: Direction interministérielle du numérique\n  definition: Une direction.\n  oldNames: [DINSIC]\n  synonyms: [Etalab]\n",
  });
  expect(searchSources(knowledge, "2026-11-22")).toEqual([
    {
      kind: "terme",
      id: "dinum",
      url: "/glossaire#dinum",
      title: "DINUM (Direction interministérielle du numérique)",
      description: "Une direction.",
      questions: [],
      keywords: ["DINSIC", "Etalab"],
      label: "Glossaire",
      trust: "verified",
      facets: {},
      sections: [],
    },
  ]);
});

test("a page brings along the English words that its results may show", () => {
  const { knowledge } = build({
    articles: { cla: articleSource({}, "Signez un Sign-off.\n") },
    glossaire:
      "- id: cla\n  term: CLA\n  expansion: contributor license agreement\n  definition: Un accord.\n  english: [contributor license agreement, sign-off]\n",
  });
  const english = searchSources(knowledge, "2026-11-22").map((source) => source.english);
  expect(english).toEqual([["Sign-off"], ["contributor license agreement"]]);
});
