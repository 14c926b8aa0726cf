import { expect, test } from "vitest";
import { withoutElision, withoutTiedPronouns, wordsOf } from "./words.ts";

const textsOf = (text: string) => wordsOf(text).map((word) => word.text);

test("words keep their apostrophes, hyphens and points; digits alone are no words", () => {
  expect(textsOf("L’équipe d'accueil, 12 agent·es, rendez-vous le 1er mai.")).toEqual([
    "L’équipe",
    "d'accueil",
    "agent·es",
    "rendez-vous",
    "le",
    "mai",
  ]);
});

test("addresses, file names, mail and code are no words", () => {
  expect(
    textsOf(
      "Voir https://a.gouv.fr/b, data.gouv.fr, a@b.fr, ./src/x.ts, package.json, #sujet/x et .env",
    ),
  ).toEqual(["Voir", "et"]);
});

test("two words around a slash are two words", () => {
  expect(textsOf("oui/non")).toEqual(["oui", "non"]);
});

test("offsets are those of the text", () => {
  const text = "Où est l’œuvre ?";
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Où",
    "est",
    "l’œuvre",
  ]);
});

test("elisions and tied pronouns fall", () => {
  expect(withoutElision("jusqu’à")).toEqual({ text: "à", offset: 6 });
  expect(withoutElision("aujourd’hui")).toEqual({ text: "aujourd’hui", offset: 0 });
  expect(withoutTiedPronouns("donnez-le-moi")).toBe("donnez");
  expect(withoutTiedPronouns("a-t-il")).toBe("a");
  expect(withoutTiedPronouns("celui-ci")).toBe("celui");
});
