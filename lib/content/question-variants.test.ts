import { expect, test } from "vitest";
import { questionVariants } from "./question-variants.ts";

test("a question is tried as written, without accents, in the other number and with a slip", () => {
  expect(questionVariants("comment anonymiser des données ?")).toEqual([
    { text: "comment anonymiser des données ?", form: "telle qu’écrite" },
    { text: "comment anonymiser des donnees ?", form: "sans accents" },
    { text: "comment anonymiser des donnée ?", form: "à l’autre nombre" },
    { text: "comment anonmyiser des données ?", form: "avec une faute de frappe" },
  ]);
});

test("acronyms and numbers are left as they are", () => {
  expect(questionVariants("AMDAC 2021").map(({ text }) => text)).toEqual(["AMDAC 2021"]);
});
