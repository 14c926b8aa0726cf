import { expect, test } from "vitest";
import {
  compareFrench,
  countLabel,
  foldAccents,
  formatDate,
  formatMonth,
  groupBy,
  slugify,
} from "./text.ts";

test("accents, case and ligatures fold to plain letters", () => {
  expect(foldAccents("Élève à l’ŒUVRE, Æquo")).toBe("eleve a l’oeuvre, aequo");
});

test("an accent typed apart from its letter folds the same", () => {
  expect(foldAccents("e\u0301tude")).toBe("etude");
});

test("a slug is ASCII words joined by single hyphens", () => {
  expect(slugify("Où héberger mon service ?")).toBe("ou-heberger-mon-service");
  expect(slugify("  L’œuvre — n° 2…  ")).toBe("l-oeuvre-n-2");
});

test("a text without letters has an empty slug", () => {
  expect(slugify("« ? »")).toBe("");
});

test("zero and one are singular in French, two is plural", () => {
  expect(countLabel(0, "article")).toBe("0 article");
  expect(countLabel(1, "article")).toBe("1 article");
  expect(countLabel(2, "article")).toBe("2 articles");
});

test("a plural that is not a plain s is given", () => {
  expect(countLabel(2, "réseau", "réseaux")).toBe("2 réseaux");
});

test("thousands are set apart by a narrow no-break space", () => {
  expect(countLabel(1234, "mot")).toBe("1\u202F234 mots");
});

test("a date is written out, and the first of the month reads « 1er »", () => {
  expect(formatDate("2026-11-22")).toBe("22 novembre 2026");
  expect(formatDate("2026-05-01")).toBe("1er mai 2026");
  expect(formatDate("2026-05-11")).toBe("11 mai 2026");
});

test("accents and numbers sort as French readers expect", () => {
  expect(["zone", "état", "Etalab", "article 10", "article 9"].sort(compareFrench)).toEqual([
    "article 9",
    "article 10",
    "Etalab",
    "état",
    "zone",
  ]);
});

test("groups keep the order in which their keys first appear", () => {
  const groups = groupBy(["beau", "art", "bien", "age"], (word) => word[0]);
  expect([...groups]).toEqual([
    ["b", ["beau", "bien"]],
    ["a", ["art", "age"]],
  ]);
});

test("a month begins with a capital, as a heading does", () => {
  expect(formatMonth("2026-08")).toBe("Août 2026");
});
