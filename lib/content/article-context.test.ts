import { describe, expect, it } from "vitest";
import { articleContext } from "./article-context.ts";
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
