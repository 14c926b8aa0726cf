import { expect, test } from "vitest";
import { explainExcess, summariseWeights, weighKinds } from "./budgets.ts";

test("the heaviest page of each kind is named, and a kind without pages is not", () => {
  const kinds = weighKinds([
    { route: "/articles/court", bytes: 30_000 },
    { route: "/articles/long", bytes: 40_000 },
    { route: "/defis/carte", bytes: 35_000 },
  ]);
  expect(kinds.map(({ kind, pages, heaviest }) => [kind, pages, heaviest.route])).toEqual([
    ["article", 2, "/articles/long"],
    ["liste", 1, "/defis/carte"],
  ]);
  expect(summariseWeights(kinds)).toBe("article 40,0 ko, liste 35,0 ko");
  expect(explainExcess(kinds)).toBeUndefined();
});

test("an article over its budget stops the build with its name, its weight and what to do", () => {
  const text = explainExcess(weighKinds([{ route: "/articles/long", bytes: 52_100 }]));
  expect(text).toContain("/articles/long (article) : 52,1 ko pour 50,0 ko permis");
  expect(text).toContain("Allégez-les");
});

test("a list may grow with the base, an article may not", () => {
  const others = Array.from({ length: 1000 }, (_, at) => ({ route: `/articles/${at}`, bytes: 1 }));
  const list = { route: "/articles", bytes: 100_000 };
  expect(explainExcess(weighKinds([list]))).toContain("/articles (liste)");
  expect(explainExcess(weighKinds([list, ...others]))).toBeUndefined();
});
