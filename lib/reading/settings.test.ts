import { expect, test } from "vitest";
import { changeSetting, readSettings, readingSettings } from "./settings.ts";

test("only known words come back, one a setting", () => {
  expect(readSettings("dyslexie grand tres-grand <b> appareil")).toEqual(["grand", "dyslexie"]);
  expect(readSettings("")).toEqual([]);
});

test("a choice replaces the one before it, the usual one takes it away", () => {
  const [size] = readingSettings;
  if (!size) throw new Error("No setting.");
  expect(changeSetting(["grand", "aere"], size, "tres-grand")).toEqual(["tres-grand", "aere"]);
  expect(changeSetting(["grand", "aere"], size, "")).toEqual(["aere"]);
});

test("the script that runs before the first paint takes every combination", () => {
  const all = readingSettings.map(({ choices }) => choices.at(-1)?.value ?? "").join(" ");
  expect(all).toMatch(/^[a-z -]{1,60}$/);
});
