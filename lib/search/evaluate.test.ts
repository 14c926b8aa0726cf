import { expect, test } from "vitest";
import { evaluate } from "./evaluate.ts";

test("gives full marks to the ideal order", () => {
  const queries = [{ id: "q", query: "code", relevant: { a: 2, b: 1 } }];
  expect(evaluate(queries, [{ id: "q", ranked: ["a", "b", "c"] }])).toEqual({
    queries: 1,
    success1: 1,
    success3: 1,
    mrr10: 1,
    ndcg10: 1,
  });
});

test("discounts a relevant document found later", () => {
  const queries = [{ id: "q", query: "code", relevant: { a: 1 } }];
  const figures = evaluate(queries, [{ id: "q", ranked: ["x", "a"] }]);
  expect(figures).toEqual({
    queries: 1,
    success1: 0,
    success3: 1,
    mrr10: 0.5,
    ndcg10: 1 / Math.log2(3),
  });
});

test("leaves queries without an answer out of the figures", () => {
  const queries = [
    { id: "q", query: "code", relevant: { a: 1 } },
    { id: "none", query: "piscine", relevant: {} },
  ];
  expect(evaluate(queries, [{ id: "q", ranked: [] }]).queries).toBe(1);
});
