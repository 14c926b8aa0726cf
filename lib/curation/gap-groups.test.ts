import { expect, test } from "vitest";
import type { GapCount } from "./desk-store.ts";
import { groupGaps } from "./gap-groups.ts";

function gap(words: string, count: number, more: Partial<GapCount> = {}): GapCount {
  return { words, label: words, outcome: "none", day: "2026-11-20", count, ...more };
}

test("one need whatever the day and the outcome, weighed by what became of it", () => {
  const [group, ...rest] = groupGaps([
    gap("badg perd", 2, { label: "badge perdu" }),
    gap("badg perd", 1, { label: "perdu badge", outcome: "asked", day: "2026-11-25" }),
    gap("badg perd", 4, { label: "badge perdu", outcome: "weak" }),
  ]);
  expect(rest).toEqual([]);
  expect(group).toEqual({
    key: "badg perd",
    label: "badge perdu",
    others: ["perdu badge"],
    counts: { none: 2, weak: 4, asked: 1 },
    total: 7,
    weight: 2 * 2 + 4 + 3,
    lastDay: "2026-11-25",
  });
});

test("a need that differs by one word joins the more frequent one; a single shared word is not enough", () => {
  const groups = groupGaps([
    gap("badg perd", 5),
    gap("badg bureau perd", 1),
    gap("badg", 3),
    gap("perd tele", 2),
  ]);
  expect(groups.map(({ key, total }) => [key, total])).toEqual([
    ["badg perd", 6],
    ["badg", 3],
    ["perd tele", 2],
  ]);
});

test("among several that differ by one word, a need joins the most frequent, longer or shorter", () => {
  const groups = groupGaps([
    gap("bureau perd", 3),
    gap("badg bureau", 4),
    gap("badg bureau perd", 2),
    gap("badg ordinateur perd vol", 6),
    gap("badg ordinateur vol", 1),
  ]);
  expect(groups.map(({ key, total }) => [key, total])).toEqual([
    ["badg ordinateur perd vol", 7],
    ["badg bureau", 6],
    ["bureau perd", 3],
  ]);
});

test("what led to a question comes before what was searched more often with near answers", () => {
  const groups = groupGaps([
    gap("cantin", 2, { outcome: "weak" }),
    gap("parking", 1, { outcome: "asked" }),
  ]);
  expect(groups.map(({ key }) => key)).toEqual(["parking", "cantin"]);
});
