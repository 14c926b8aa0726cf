import { expect, test } from "vitest";
import { formerAnchors, movedPath } from "./moved-pages.ts";
import { articleSource, build, defiSource, parcoursSource } from "./testing.ts";

const { knowledge } = build({
  articles: {
    a: articleSource({ oldSlugs: "[vieux]" }),
    b: articleSource({
      id: "bbbbb",
      title: "B",
      oldSlugs: "[tres-vieux]",
      withdrawn: "{ on: 2026-11-02, reason: Une raison. }",
    }),
  },
  defis: { d: defiSource().replace("title:", "oldSlugs: [ancien-defi]\ntitle:") },
  parcours: { p: `${parcoursSource(["a"])}oldSlugs: [debuts]\n` },
});

test("former addresses lead to the present ones, each kind in its own folder", () => {
  const paths = [
    "/articles/vieux",
    "/articles/vieux/",
    "/articles/tres-vieux",
    "/defis/ancien-defi",
    "/parcours/debuts",
  ];
  expect(paths.map((path) => movedPath(knowledge, path))).toEqual([
    "/articles/a",
    "/articles/a",
    "/articles/b",
    "/defis/d",
    "/parcours/p",
  ]);
  const others = ["/articles/a", "/defis/vieux", "/articles/inconnu", "/vieux", "/articles/"];
  expect(others.map((path) => movedPath(knowledge, path))).toEqual(others.map(() => undefined));
});

test("a withdrawn article keeps its data and stands in no list", () => {
  expect(knowledge.articles.map(({ slug }) => slug)).toEqual(["a"]);
  expect(knowledge.withdrawn.map(({ slug }) => slug)).toEqual(["b"]);
});

test("former anchors are gathered by the heading they lead to", () => {
  expect([...formerAnchors({ x: "fin", y: "debut", z: "fin" })]).toEqual([
    ["fin", ["x", "z"]],
    ["debut", ["y"]],
  ]);
});
