import { expect, test } from "vitest";
import { createKeptSearch } from "./search-kept.ts";

const search = createKeptSearch([
  {
    path: "/articles/tests",
    title: "Mettre en place des tests unitaires",
    text: "Un test vérifie une fonction de votre code.",
  },
  {
    path: "/articles/code",
    title: "Ouvrir son code source",
    text: "Publiez le code, ses tests et sa licence.",
  },
  { path: "/defis/atlas", title: "Atlas des forêts", text: "Une carte des forêts." },
  { path: "/articles", title: "Toutes les questions", text: "tests code licence forêts" },
]);
const paths = (query: string, options = {}) =>
  search(query, { limit: 10, ...options }).map(({ url }) => url);

test("finds kept articles and défis by the words of the reader, titles first", () => {
  expect(paths("tester mes fonctions")).toEqual(["/articles/tests", "/articles/code"]);
  expect(paths("la forêt")).toEqual(["/defis/atlas"]);
});

test("lists are no results, and neither are pages without a word of the query", () => {
  expect(paths("licence")).toEqual(["/articles/code"]);
  expect(paths("zeppelin")).toEqual([]);
  expect(paths("")).toEqual([]);
});

test("keeps to the kinds and the number that were asked for", () => {
  expect(paths("code tests forêts", { kinds: ["defi"] })).toEqual(["/defis/atlas"]);
  expect(paths("code tests forêts", { limit: 1 })).toHaveLength(1);
});

test("marks the words, and claims nothing of the freshness of a page", () => {
  const [first] = search("tests", { limit: 1 });
  expect(first?.title.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(["tests"]);
  expect(first).not.toHaveProperty("trust");
});
