import { expect, test } from "vitest";
import { articleSource, build, defiSource, issuesOf } from "./testing.ts";

const draft = defiSource("Texte.").replace("title:", "draft: true\ntitle:");

test("a draft défi is shown by the development server only", () => {
  const shown = (drafts: boolean) => build({ defis: { a: draft } }, { drafts }).knowledge.defis;
  expect(shown(true).map(({ slug }) => slug)).toEqual(["a"]);
  expect(shown(false)).toEqual([]);
});

test("a page that names a draft défi would lead nowhere once online", () => {
  const article = articleSource({}, "Un [défi](/defis/a).");
  expect(issuesOf({ articles: { b: article }, defis: { a: draft } })).toEqual([
    "k/articles/b.mdx:12:4  draft-link | Le défi « a » est un brouillon : il n’existe pas encore en ligne. | → Retirez le lien, ou publiez le défi en retirant sa ligne « draft: true ».",
  ]);
});
