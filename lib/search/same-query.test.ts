import { expect, test } from "vitest";
import { isSameQuery } from "./same-query.ts";

test.each([
  ["comment anonymiser des données ?", "comment anonymiser des donnees ?", true],
  ["À qui écrire ?", "A qui ecrire ?", true],
  ["données", "donnée", false],
  // A letter more, so that what is being typed ends elsewhere.
  ["mon cœur", "mon coeur", false],
  // Capitals make an acronym.
  ["le SI de mon ministère", "le si de mon ministere", false],
])("« %s » and « %s »: %s", (a, b, expected) => {
  expect(isSameQuery(a, b)).toBe(expected);
});
