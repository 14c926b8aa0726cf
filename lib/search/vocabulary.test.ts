import { expect, test } from "vitest";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { editDistance } from "./edit-distance.ts";
import { Vocabulary, allowedEdits, readWords, writeWords } from "./vocabulary.ts";

const words = [
  "anonymat",
  "anonyme",
  "anonymiser",
  "perennisation",
  "public",
  "publier",
  "signalement",
].map((surface) => ({
  surface,
  frequency: 1,
}));

function open(): Vocabulary {
  const vocabulary = new Vocabulary();
  vocabulary.add(words);
  return vocabulary;
}

test("reads back the words it wrote", () => {
  const writer = new ByteWriter();
  writeWords(writer, words);
  expect(readWords(new ByteReader(writer.finish()))).toEqual(words);
});

test("completes a prefix", () => {
  expect(
    open()
      .complete("anonymi")
      .map(({ surface }) => surface),
  ).toEqual(["anonymiser"]);
});

test.each([
  ["perenisation", "perennisation"],
  ["signalemant", "signalement"],
  ["pulbic", "public"],
])("mends %s into %s", (typed, expected) => {
  expect(open().correct(typed)[0]?.surface).toBe(expected);
});

test("gathers a family, but not « public » with « publier »", () => {
  expect(open().sisters("anonymis")).toEqual(["anonym", "anonymat"]);
  expect(open().sisters("public")).toEqual([]);
});

test.each([
  [3, 0],
  [4, 1],
  [7, 1],
  [8, 2],
])("allows a word of %i letters %i edits", (length, edits) => {
  expect(allowedEdits(length)).toBe(edits);
});

test.each([
  ["licence", "licnece", 1],
  ["abc", "abc", 0],
  ["code", "mode", 1],
  ["service", "facture", 3],
])("measures %s to %s", (one, other, expected) => {
  expect(editDistance(one, other, 2)).toBe(expected);
});
