import { describe, expect, it } from "vitest";
import { articleContext, findArticle, withdrawnContext } from "./article-context.ts";
import { sampleQuestions } from "./samples.ts";
import { articleSource, build, defiSource } from "./testing.ts";

const { knowledge } = build({
  articles: {
    a: articleSource({ id: "aaaaa", title: "A", related: "[b]", defis: "[mer]" }),
    b: articleSource(
      { id: "bbbbb", title: "B", questions: "[question de b ?, autre]" },
      "[a](/articles/a)",
    ),
    c: articleSource({ id: "ccccc", title: "C" }, "[a](/articles/a) [b](/articles/b)"),
  },
  defis: { mer: defiSource() },
});

describe("articleContext", () => {
  it("gathers theme, défis, neighbours and owner", () => {
    const context = articleContext(knowledge, "a");
    expect(context?.themeTitle).toBe("Données");
    expect(context?.defis.map(({ slug }) => slug)).toEqual(["mer"]);
    expect(context?.related.map(({ slug }) => slug)).toEqual(["b"]);
    expect(context?.owner?.name).toBe("EIG Link");
  });

  it("lists who points here, without those already to be read next", () => {
    expect(articleContext(knowledge, "a")?.pointingHere.map(({ slug }) => slug)).toEqual(["c"]);
  });

  it("is undefined for an unknown slug", () => {
    expect(articleContext(knowledge, "z")).toBe(undefined);
  });
});

describe("sampleQuestions", () => {
  it("takes the first question of the articles most pointed to", () => {
    expect(sampleQuestions(knowledge, 2)).toEqual(["une question ?", "question de b ?"]);
  });
});

describe("withdrawnContext", () => {
  const withdrawn = "{ on: 2026-11-02, reason: Une raison., replacedBy: a }";
  const base = build({
    articles: {
      a: articleSource({ title: "A" }),
      z: articleSource({ id: "zzzzz", title: "Z", withdrawn }, "[a](/articles/a)"),
    },
  }).knowledge;

  it("says since when, why, and what to read instead", () => {
    expect(withdrawnContext(base, "z")).toMatchObject({
      themeTitle: "Données",
      withdrawn: { on: "2026-11-02", reason: "Une raison." },
      replacement: { slug: "a" },
    });
    expect(withdrawnContext(base, "a")).toBeUndefined();
  });

  it("keeps a withdrawn article out of who points where, but within reach of its id", () => {
    expect(articleContext(base, "z")).toBeUndefined();
    expect(articleContext(base, "a")?.pointingHere).toEqual([]);
    expect(findArticle(base, ({ id }) => id === "zzzzz")?.slug).toBe("z");
  });
});
