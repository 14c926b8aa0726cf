/** Reads what matters of a report of Lighthouse. */
import { z } from "zod";

const Category = z.object({
  score: z.number().nullable(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});

const Report = z.object({
  categories: z.object({
    performance: Category,
    accessibility: Category,
    "best-practices": Category,
    seo: Category,
  }),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      numericValue: z.number().optional(),
    }),
  ),
});

export interface PageScores {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Milliseconds until the largest element is painted, and during which the page could not answer a press. */
  lcpMs: number;
  tbtMs: number;
  /** What keeps the last three from 100. */
  failures: string[];
}

/** The three that the machine's load does not change. */
const steady = ["accessibility", "best-practices", "seo"] as const;

/** Scores are out of 100. */
export function readReport(json: string): PageScores {
  const { categories, audits } = Report.parse(JSON.parse(json));
  const scoreOf = (name: keyof typeof categories) =>
    Math.round((categories[name].score ?? 0) * 100);
  const failures = steady.flatMap((name) =>
    categories[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${name} : ${audits[id]?.title ?? id} (${id})`),
  );
  const valueOf = (id: string) => Math.round(audits[id]?.numericValue ?? 0);
  return {
    performance: scoreOf("performance"),
    accessibility: scoreOf("accessibility"),
    bestPractices: scoreOf("best-practices"),
    seo: scoreOf("seo"),
    lcpMs: valueOf("largest-contentful-paint"),
    tbtMs: valueOf("total-blocking-time"),
    failures,
  };
}

/** Whether all that depends on the page alone is perfect. */
export function isPerfect({ accessibility, bestPractices, seo }: PageScores): boolean {
  return accessibility === 100 && bestPractices === 100 && seo === 100;
}
