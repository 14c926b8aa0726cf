import { expect, test } from "vitest";
import { readability } from "./readability.ts";
import { countableWords, sentencesOf } from "./sentences.ts";

const textsOf = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

test("sentences end at a stop followed by a capital, a digit or a quotation", () => {
  expect(textsOf("Ouvrez le dépôt. Lisez-le ! « Prêt ? » Oui… 12 jours suffisent")).toEqual([
    "Ouvrez le dépôt.",
    "Lisez-le !",
    "« Prêt ? »",
    "Oui…",
    "12 jours suffisent",
  ]);
});

test("stops inside names, numbers and abbreviations end nothing", () => {
  expect(
    textsOf("Voir data.gouv.fr, la version 4.1, l’art. L. 113-9 et M. Untel, etc. à suivre."),
  ).toHaveLength(1);
});

test("offsets are those of the text", () => {
  const text = "  Un. Deux trois.  ";
  expect(sentencesOf(text).map(({ start, end, words }) => [text.slice(start, end), words])).toEqual(
    [
      ["Un.", 1],
      ["Deux trois.", 2],
    ],
  );
});

test("a word has a letter and stands between spaces", () => {
  expect(countableWords("L’eau : 12 sous-domaines !")).toEqual(["L’eau", "sous-domaines"]);
});

test("follows the formula of Kandel and Moles", () => {
  // 3 words and 4 syllables (le, chat, dor-mait): 207 − 1.015 × 3 − 73.6 × 4/3.
  expect(readability(["Le chat dormait."])?.score).toBeCloseTo(207 - 3.045 - 98.133, 2);
  expect(readability(["…", "12"])).toBeUndefined();
});

test("plain words are easier than office words", () => {
  const plain = readability(["Avant de suivre ces conseils, décidez qui fait quoi."]);
  const office = readability([
    "L’opérationnalisation des préconisations méthodologiques nécessite une formalisation préalable des responsabilités organisationnelles.",
  ]);
  expect(Math.round(plain?.score ?? 0)).toBeGreaterThan(60);
  expect(Math.round(office?.score ?? 100)).toBeLessThan(0);
});
