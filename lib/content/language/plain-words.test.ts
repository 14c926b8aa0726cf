import { expect, test } from "vitest";
import { findHeavyTurns } from "./plain-words.ts";

const found = (text: string) => findHeavyTurns(text).map(({ text: turn, plain }) => [turn, plain]);

test("finds heavy turns with their plain words, whatever the apostrophe and the case", () => {
  expect(
    found("Afin d'ouvrir le code, il convient de procéder à un tri au sein de l’équipe."),
  ).toEqual([
    ["Afin d’", "pour"],
    ["il convient de", "il faut, ou l’impératif"],
    ["procéder à", "faire"],
    ["au sein de", "dans"],
  ]);
});

test("gives offsets of the text", () => {
  const text = "Un tri dans le cadre du défi.";
  expect(findHeavyTurns(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "dans le cadre du",
  ]);
});

test("words that only look alike are left alone", () => {
  const right =
    "La fin de l’année, le cadre légal, le procédé à suivre ici, un impact, un moyen, l’issue.";
  expect(found(right.replace("procédé à suivre", "procédé"))).toEqual([]);
});
