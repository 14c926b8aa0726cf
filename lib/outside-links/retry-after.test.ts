import { expect, test } from "vitest";
import { parseRetryAfter } from "./retry-after.ts";

const now = Date.parse("2026-11-22T08:00:00Z");

test.each([
  ["120", 120_000],
  ["0", 0],
  ["Sun, 22 Nov 2026 08:00:30 GMT", 30_000],
  ["Sun, 22 Nov 2026 07:00:00 GMT", 0],
  ["bientôt", undefined],
  ["", undefined],
  [undefined, undefined],
])("« %s » asks for %s ms", (header, ms) => {
  expect(parseRetryAfter(header, now)).toBe(ms);
});
