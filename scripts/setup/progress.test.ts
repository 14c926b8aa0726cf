import { expect, test } from "vitest";

import { formatDuration } from "./progress.mjs";

test.each([
  [380, "0,4 s"],
  [9_960, "10 s"],
  [12_300, "12 s"],
  [65_000, "1 min 05 s"],
  [119_800, "2 min 00 s"],
])("writes %i ms as a person would", (durationMs, expected) => {
  expect(formatDuration(durationMs)).toBe(expected);
});
