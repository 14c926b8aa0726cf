import { expect, test } from "vitest";
import { gapWords } from "./gap-words.ts";

test("the same need counts once, whatever its form and order", () => {
  const first = gapWords("Comment trouver un stage d’hiver ?");
  expect(first?.label).toBe("trouver stage hiver");
  expect(gapWords("des stages d'hiver : trouver")?.words).toBe(first?.words);
});

test("personal data and long numbers are left out", () => {
  expect(gapWords("badge de jeanne@exemple.fr 06 12 34 56 78 dossier 123456")?.label).toBe(
    "badge dossier",
  );
});

test("grammar words alone are nothing to count", () => {
  expect(gapWords("comment est-ce que je ?")).toBeUndefined();
  expect(gapWords("  ")).toBeUndefined();
});

test("a sentence keeps its first words", () => {
  const letters = "alpha bravo chantier delta echo fourmi girafe hotel indigo juliette";
  expect(gapWords(letters)?.label).toBe("alpha bravo chantier delta echo fourmi girafe hotel");
});
