import { expect, test } from "vitest";
import { alignText } from "./align-text.ts";

const align = (value: string, source: string) => alignText(value, source, 0, source.length);

test("a plain text is one run", () => {
  expect(align("un mot", "un mot")).toEqual([{ at: 0, length: 6, offset: 0, isVerbatim: true }]);
});

test("an escaped sign is placed, and is not verbatim: its escape would stay behind", () => {
  expect(align("a*b", "a\\*b")).toEqual([
    { at: 0, length: 1, offset: 0, isVerbatim: true },
    { at: 1, length: 1, offset: 2, isVerbatim: false },
    { at: 2, length: 1, offset: 3, isVerbatim: true },
  ]);
});

test("a line end, with the indent after it, stands for one blank", () => {
  expect(align("a\nb", "a\n  b")).toEqual([
    { at: 0, length: 1, offset: 0, isVerbatim: true },
    { at: 1, length: 1, offset: 1, isVerbatim: false },
    { at: 2, length: 1, offset: 4, isVerbatim: true },
  ]);
});

test("a reference stands for one sign, which is not verbatim", () => {
  expect(align("a\u00A0b", "a&nbsp;b")).toEqual([
    { at: 0, length: 1, offset: 0, isVerbatim: true },
    { at: 1, length: 1, offset: 1, isVerbatim: false },
    { at: 2, length: 1, offset: 7, isVerbatim: true },
  ]);
});

test("quotes of YAML, and a quote written twice in them, are passed over", () => {
  expect(align("l'an", "'l''an'")).toEqual([
    { at: 0, length: 1, offset: 1, isVerbatim: true },
    { at: 1, length: 1, offset: 2, isVerbatim: false },
    { at: 2, length: 2, offset: 4, isVerbatim: true },
  ]);
});

test("what does not match is not placed", () => {
  expect(align("é", '"\\u00e9"')).toBeUndefined();
});
