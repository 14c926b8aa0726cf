import { expect, test } from "vitest";
import { englishIn, splitEnglish } from "./english.ts";

const phrases = ["user story mapping", "user story", "sign-off"];

function marked(text: string): string {
  const runs = splitEnglish(text, phrases);
  return runs.map((run) => (run.isEnglish ? `[${run.text}]` : run.text)).join("");
}

test("the longest expression wins, whatever its case, in the plural too", () => {
  expect(marked("Du User story mapping, puis des user storys.")).toBe(
    "Du [User story mapping], puis des [user storys].",
  );
});

test("an expression within a longer word is left alone", () => {
  expect(marked("un super-user story, un sign-offisme, un sign-off")).toBe(
    "un super-user story, un sign-offisme, un [sign-off]",
  );
});

test("without expressions a text is one run, and an empty text none", () => {
  expect(splitEnglish("user story", [])).toEqual([{ text: "user story", isEnglish: false }]);
  expect(splitEnglish("", phrases)).toEqual([]);
});

test("signs of regular expressions in an expression are plain signs", () => {
  expect(splitEnglish("abc a.c", ["a.c"])).toEqual([
    { text: "abc ", isEnglish: false },
    { text: "a.c", isEnglish: true },
  ]);
});

test("the expressions that a text holds, each once", () => {
  expect(englishIn("user story, sign-off, User story", phrases)).toEqual([
    "user story",
    "sign-off",
  ]);
});
