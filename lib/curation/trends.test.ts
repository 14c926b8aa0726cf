import { expect, test } from "vitest";
import { mondayOf, trends, trendWeeks } from "./trends.ts";

test("a week begins on Monday", () => {
  expect(mondayOf("2026-11-23")).toBe("2026-11-23");
  expect(mondayOf("2026-11-28")).toBe("2026-11-23");
  expect(mondayOf("2026-11-29")).toBe("2026-11-23");
  expect(mondayOf("2026-11-30")).toBe("2026-11-30");
});

test("thirteen weeks, the present one last; what is older is left out", () => {
  const gap = {
    words: "badg",
    label: "badge",
    outcome: "none",
    day: "2026-11-24",
    count: 3,
  } as const;
  // Monday the 16th in Paris.
  const sentAt = "2026-11-15T23:30:00.000Z";
  const opinion = { articleId: "aaaaa", sentAt, helpful: false, reason: undefined, comment: "" };
  const weeks = trends(
    {
      askedOn: ["2026-11-28", "2026-11-23", "2020-01-01"],
      gaps: [gap],
      opinions: [opinion, { ...opinion, helpful: true }],
    },
    "2026-11-28",
  );
  expect(weeks).toHaveLength(trendWeeks);
  expect(weeks[0]?.monday).toBe("2026-08-31");
  expect(weeks.slice(-2)).toEqual([
    { monday: "2026-11-16", questions: 0, gaps: 0, yes: 1, no: 1 },
    { monday: "2026-11-23", questions: 2, gaps: 3, yes: 0, no: 0 },
  ]);
});
