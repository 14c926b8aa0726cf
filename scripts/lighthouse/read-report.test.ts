import { expect, test } from "vitest";
import { isPerfect, readReport } from "./read-report.ts";

const category = (score: number, ...ids: string[]) => ({
  score,
  auditRefs: ids.map((id) => ({ id, weight: id === "advice" ? 0 : 1 })),
});

test("scores are out of 100, and what lowers them is named; what weighs nothing is not", () => {
  const report = {
    categories: {
      performance: category(0.98),
      accessibility: category(0.96, "color-contrast", "label"),
      "best-practices": category(1, "advice"),
      seo: category(1),
    },
    audits: {
      "color-contrast": { title: "Contrasts", score: 0 },
      label: { title: "Labels", score: null },
      advice: { title: "Advice", score: 0 },
      "largest-contentful-paint": { title: "LCP", score: 1, numericValue: 812.4 },
      "total-blocking-time": { title: "TBT", score: 1, numericValue: 0 },
    },
  };
  const scores = readReport(JSON.stringify(report));
  expect(scores).toEqual({
    performance: 98,
    accessibility: 96,
    bestPractices: 100,
    seo: 100,
    lcpMs: 812,
    tbtMs: 0,
    failures: ["accessibility : Contrasts (color-contrast)"],
  });
  expect(isPerfect(scores)).toBe(false);
  expect(isPerfect({ ...scores, accessibility: 100, performance: 40 })).toBe(true);
});
