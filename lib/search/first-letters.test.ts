import { expect, test } from "vitest";
import { lettersMistakenFor } from "./first-letters.ts";

test.each([
  ["the second letter, when two were swapped", "uovrir", "o"],
  ["a key beside it", "gebergement", "h"],
  ["a key on another row", "kicence", "l"],
  ["a letter that sounds alike", "cecurite", "s"],
  ["a silent h", "ebergement", "h"],
])("looks under %s: « %s »", (_what, typed, letter) => {
  expect(lettersMistakenFor(typed)).toContain(letter);
});

test("never looks again under the letter that was typed", () => {
  expect(lettersMistakenFor("llicence")).not.toContain("l");
  expect(lettersMistakenFor("été")).not.toContain("é");
});
