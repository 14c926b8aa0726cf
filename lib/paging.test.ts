import { expect, test } from "vitest";
import { pageOf, readPageNumber } from "./paging.ts";

test("cuts a list into pages, and goes no further than the last one", () => {
  const items = ["a", "b", "c", "d", "e"];
  expect(pageOf(items, 2, 2)).toEqual({
    items: ["c", "d"],
    number: 2,
    pages: 3,
    count: 5,
    first: 2,
  });
  expect(pageOf(items, 9, 2)).toMatchObject({ items: ["e"], number: 3 });
  expect(pageOf([], 1, 2)).toEqual({ items: [], number: 1, pages: 1, count: 0, first: 0 });
});

test("reads the number of a page; anything else is the first", () => {
  expect(["2", null, "0", "-1", "1e3", "abc", "99999999"].map(readPageNumber)).toEqual([
    2, 1, 1, 1, 1, 1, 1,
  ]);
});
