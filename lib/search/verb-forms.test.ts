import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import { stem } from "./stem.ts";

function stemOf(word: string): string {
  return stem(fold(word).text);
}

test.each([
  ["prévient", "prévenir"],
  ["intervienne", "intervenir"],
  ["obtiens", "obtenir"],
  ["obtiendra", "obtenir"],
  ["reçoivent", "recevoir"],
  ["recevra", "recevoir"],
  ["permet", "permettre"],
  ["permettra", "permettre"],
  ["répondront", "répondre"],
  ["réponds", "répondre"],
  ["écrive", "écrire"],
  ["utilisera", "utiliser"],
  ["travaillerai", "travailler"],
  ["choisiront", "choisir"],
  ["testent", "tester"],
  ["rejoigne", "rejoindre"],
])("« %s » is a form of « %s »", (form, infinitive) => {
  expect(stemOf(form)).toBe(stemOf(infinitive));
});

test.each([
  ["patient", "patenir"],
  ["client", "clenir"],
  ["entretiens", "entretenir"],
  ["soutiens", "soutenir"],
  ["caméra", "camer"],
  ["minerai", "miner"],
  ["récupérons", "récuper"],
  ["extra", "extre"],
])("« %s » is no form of a verb", (word, other) => {
  expect(stemOf(word)).not.toBe(stemOf(other));
});
