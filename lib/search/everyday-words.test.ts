import { expect, test } from "vitest";
import { everydayWeight } from "./everyday-words.ts";
import { stem } from "./stem.ts";

test.each(["voudrais", "faire", "garder", "temps", "trouver", "plante"])(
  "« %s » says little about a question",
  (word) => {
    expect(everydayWeight(stem(word))).toBeLessThan(1);
  },
);

test.each(["licence", "rembourser", "badge", "télétravail", "donnee", "recette"])(
  "« %s » is a subject",
  (word) => {
    expect(everydayWeight(stem(word))).toBe(1);
  },
);
