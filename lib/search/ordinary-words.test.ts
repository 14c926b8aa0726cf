import { expect, test } from "vitest";
import { commonFrench } from "./common-french.ts";
import { ordinaryStems } from "./ordinary-words.ts";
import { stem } from "./stem.ts";

const words = ["date", "moto", "page"].map((surface) => ({ surface, frequency: 1 }));
const known = new Set(words.map(({ surface }) => stem(surface)));

test("keeps the ordinary words that lie near those of the index, and no others", () => {
  const stems = ordinaryStems(words, (one) => known.has(one));
  expect(stems).toContain(stem("dame"));
  expect(stems).not.toContain(stem("crocodile"));
  expect(stems).not.toContain(stem("date"));
  expect(stems).toEqual([...stems].sort());
});

test("leaves out what pages or lexicon know", () => {
  expect(ordinaryStems(words, () => true)).toEqual([]);
});

test("ordinary words are words, not phrases", () => {
  expect(commonFrench.filter((word) => !/^[\p{L}-]{2,}$/u.test(word))).toEqual([]);
});
