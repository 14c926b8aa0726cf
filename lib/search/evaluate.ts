/** Measures rankings against judged queries: success@1, success@3, MRR@10, nDCG@10. */
import type { JudgedQuery } from "./schema.ts";

export interface Figures {
  /** Queries that have a relevant document; the others cannot be scored. */
  queries: number;
  success1: number;
  success3: number;
  mrr10: number;
  ndcg10: number;
}

/** What the engine answered to one query, best first. */
export interface Ranking {
  id: string;
  ranked: readonly string[];
}

const DEPTH = 10;

function gradeOf(query: JudgedQuery, document: string | undefined): number {
  return document === undefined || !Object.hasOwn(query.relevant, document)
    ? 0
    : (query.relevant[document] ?? 0);
}

function discountedGain(grades: readonly number[]): number {
  return grades
    .slice(0, DEPTH)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

/** Figures of one query; nothing when no document is relevant. */
function evaluateQuery(query: JudgedQuery, ranked: readonly string[]): Figures | undefined {
  const ideal = Object.values(query.relevant).filter((grade) => grade > 0);
  if (ideal.length === 0) return undefined;
  const grades = ranked.slice(0, DEPTH).map((document) => gradeOf(query, document));
  const first = grades.findIndex((grade) => grade > 0);
  return {
    queries: 1,
    success1: first === 0 ? 1 : 0,
    success3: first >= 0 && first < 3 ? 1 : 0,
    mrr10: first < 0 ? 0 : 1 / (first + 1),
    ndcg10: discountedGain(grades) / discountedGain([...ideal].sort((a, b) => b - a)),
  };
}

/** Means over the queries that have an answer. */
export function evaluate(queries: readonly JudgedQuery[], rankings: readonly Ranking[]): Figures {
  const byId = new Map(rankings.map((ranking) => [ranking.id, ranking.ranked]));
  const all = queries.flatMap((query) => evaluateQuery(query, byId.get(query.id) ?? []) ?? []);
  const mean = (pick: (figures: Figures) => number): number =>
    all.length === 0 ? 0 : all.reduce((sum, figures) => sum + pick(figures), 0) / all.length;
  return {
    queries: all.length,
    success1: mean((figures) => figures.success1),
    success3: mean((figures) => figures.success3),
    mrr10: mean((figures) => figures.mrr10),
    ndcg10: mean((figures) => figures.ndcg10),
  };
}

/** The figures as the command line shows them. */
export function formatFigures(
  { queries, success1, success3, mrr10, ndcg10 }: Figures,
  documents: number,
): string {
  return [
    `${queries} requêtes jugées, ${documents} documents`,
    `success@1  ${success1.toFixed(3)}`,
    `success@3  ${success3.toFixed(3)}`,
    `MRR@10     ${mrr10.toFixed(3)}`,
    `nDCG@10    ${ndcg10.toFixed(3)}`,
  ].join("\n");
}
