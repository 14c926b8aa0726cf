import { expect, test } from "vitest";
import { editDistance, nearestNames } from "./nearest.ts";

test("a letter added, removed, changed or swapped with its neighbour counts one", () => {
  expect(editDistance("defi", "defis")).toBe(1);
  expect(editDistance("defi", "def")).toBe(1);
  expect(editDistance("defi", "defo")).toBe(1);
  expect(editDistance("defi", "dfei")).toBe(1);
  expect(editDistance("", "abc")).toBe(3);
  expect(editDistance("abc", "abc")).toBe(0);
});

test("the nearest name comes first, case and accents aside", () => {
  expect(nearestNames("Leximpcat", ["leximpact", "openfisca"])).toEqual(["leximpact"]);
  expect(nearestNames("Préparer", ["reparer", "preparer"], 2)).toEqual(["preparer", "reparer"]);
});

test("a name that shares most of its words is near", () => {
  expect(nearestNames("ouvrir-code", ["heberger-son-service", "ouvrir-son-code-source"])).toEqual([
    "ouvrir-son-code-source",
  ]);
});

test("nothing is proposed rather than anything", () => {
  expect(nearestNames("carrousel", ["encadre", "video"])).toEqual([]);
  expect(nearestNames("", ["encadre"])).toEqual([]);
  expect(nearestNames("encadre", [])).toEqual([]);
});

test("names equally near come in alphabetical order", () => {
  expect(nearestNames("dp", ["dpa", "dpo"], 2)).toEqual(["dpa", "dpo"]);
});
