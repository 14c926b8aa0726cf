/** Scores pages: BM25F of each section helped by its page, the best alternative of each word, the best section first. */
import { compilePlan, sum } from "./compile-plan.ts";
import type { CompiledAlternative, CompiledPlan } from "./compile-plan.ts";
import type { Plan } from "./expand.ts";
import { saturate } from "./impact.ts";
import { lookUp } from "./look-up.ts";
import type { DocumentMap, Hit, Lookup, Postings } from "./look-up.ts";

/** A page that matches, before bonuses. */
export interface RankedPage {
  page: number;
  score: number;
  /** Best document: 0 is the page itself, 1 its first section. */
  section: number;
  /** How much of the query's weight the best document holds, from 0 to 1. */
  matched: number;
}

/** How much the title, keywords and description of a page count in each of its sections. */
const PAGE_SHARE = 0.6;
/** How much the other sections of the page help: an article that keeps to its subject beats a passing mention. */
const SIBLING_SHARE = 0.15;
/** What the rest of the page adds to its best section, at most a tenth of it. */
const REST_SHARE = 0.1;
/** Several words found together say more than the rarest of them alone. */
const SCATTERED_GAIN = 1.3;

/** The page of each document. */
export function pagesOfDocuments({ pageStarts, documentCount }: DocumentMap): Uint32Array {
  const pages = new Uint32Array(documentCount);
  pageStarts.forEach((start, page) =>
    pages.fill(page, start, pageStarts[page + 1] ?? documentCount),
  );
  return pages;
}

/** For each document of a page, the impact of each stem: its own, helped by the page and its other sections. */
function impactsOfPage(
  hits: readonly Hit[],
  pageStart: number,
  stemCount: number,
): Map<number, DocumentImpacts> {
  const ofPage = new Float64Array(stemCount);
  const total = new Float64Array(stemCount);
  const rows = new Map<number, Float64Array>([[pageStart, ofPage]]);
  for (const { stem, document, frequency } of hits) {
    const row = rows.get(document) ?? new Float64Array(stemCount);
    rows.set(document, row);
    row[stem] = frequency;
    if (document !== pageStart) total[stem] = (total[stem] ?? 0) + frequency;
  }
  const impacts = new Map<number, DocumentImpacts>();
  for (const [document, row] of rows) {
    const isPage = document === pageStart;
    const near = isPage ? row : row.map((own, stem) => own + PAGE_SHARE * (ofPage[stem] ?? 0));
    const all = near.map((here, stem) => {
      const siblings = (total[stem] ?? 0) - (isPage ? 0 : (row[stem] ?? 0));
      return saturate(here + SIBLING_SHARE * siblings);
    });
    impacts.set(document, { near: near.map(saturate), all });
  }
  return impacts;
}

/** Impacts of each stem on a document: alone with its page, and helped by the other sections. */
interface DocumentImpacts {
  near: Float64Array;
  all: Float64Array;
}

function bestAlternative(
  alternatives: readonly CompiledAlternative[],
  impacts: DocumentImpacts,
): number {
  let best = 0;
  for (const { stems, weight, idf } of alternatives) {
    const [only = 0] = stems;
    const impact =
      stems.length === 1
        ? (impacts.all[only] ?? 0)
        : weakestImpact(stems, impacts) * SCATTERED_GAIN;
    best = Math.max(best, impact * idf * weight);
  }
  return best;
}

/** Several words that must all be in the section or its page are worth the weakest of them. */
function weakestImpact(stems: readonly number[], { near }: DocumentImpacts): number {
  return Math.min(...stems.map((stem) => near[stem] ?? 0));
}

interface Scored {
  score: number;
  matched: number;
}

/** Reads the query from left to right, taking each word by itself or a whole span, whichever is worth more. */
function scoreDocument(plan: CompiledPlan, impacts: DocumentImpacts): Scored {
  const best: Scored[] = [{ score: 0, matched: 0 }];
  plan.concepts.forEach((concept, index) => {
    const value = bestAlternative(concept.alternatives, impacts) * concept.weight;
    const before = best[index] ?? { score: 0, matched: 0 };
    const share = value > 0 ? concept.idf * concept.weight : 0;
    best.push({ score: before.score + value, matched: before.matched + share });
    for (const span of plan.spans) {
      if (span.to !== index + 1) continue;
      const spanValue = bestAlternative(span.alternatives, impacts) * span.weight;
      const start = best[span.from];
      const here = best[index + 1];
      if (spanValue === 0 || start === undefined || here === undefined) continue;
      const covered = plan.concepts.slice(span.from, span.to);
      const matched = start.matched + sum(covered.map((one) => one.idf * one.weight));
      if (start.score + spanValue > here.score)
        best[index + 1] = { score: start.score + spanValue, matched };
    }
  });
  return best.at(-1) ?? { score: 0, matched: 0 };
}

/** What a query found. */
export interface Ranking {
  /** Every page that matches, best first; ties keep the order of the index. */
  pages: readonly RankedPage[];
  /** What each word of the query brought to a page, for `--explain`. */
  explain(ranked: RankedPage): readonly string[];
}

/** Scores every page that holds a word of the plan. */
export function rank(
  plan: Plan,
  map: DocumentMap,
  pages: Uint32Array,
  postings: Postings,
): Ranking {
  const lookup = lookUp(plan, map, pages, postings);
  const compiled = compilePlan(plan, lookup);
  const wanted = sum(compiled.concepts.map(({ idf, weight }) => idf * weight)) || 1;
  const impactsOf = (page: number): Map<number, DocumentImpacts> =>
    impactsOfPage(
      lookup.hitsByPage.get(page) ?? [],
      map.pageStarts[page] ?? 0,
      lookup.stems.length,
    );
  const ranked: RankedPage[] = [];
  for (const page of lookup.hitsByPage.keys()) {
    const best = scorePage(compiled, impactsOf(page), map.pageStarts[page] ?? 0);
    if (best.score > 0) ranked.push({ page, ...best, matched: Math.min(1, best.matched / wanted) });
  }
  return {
    pages: ranked.sort((a, b) => b.score - a.score || a.page - b.page),
    explain: ({ page, section }) => {
      const impacts = impactsOf(page).get((map.pageStarts[page] ?? 0) + section);
      return impacts === undefined ? [] : explainDocument(plan, compiled, lookup, impacts);
    },
  };
}

function explainDocument(
  plan: Plan,
  compiled: CompiledPlan,
  { stems }: Lookup,
  impacts: DocumentImpacts,
): string[] {
  const describe = (
    label: string,
    alternatives: readonly CompiledAlternative[],
    weight: number,
  ): string[] => {
    const values = alternatives.map((one) => ({
      one,
      value: bestAlternative([one], impacts) * weight,
    }));
    const [best] = values.sort((a, b) => b.value - a.value);
    if (best === undefined || best.value === 0) return [];
    return [
      `${label} : ${best.value.toFixed(2)} par ${best.one.stems.map((stem) => stems[stem] ?? "").join("+")}`,
    ];
  };
  const words = compiled.concepts.flatMap(({ alternatives, weight }, index) =>
    describe(plan.concepts[index]?.surface ?? "", alternatives, weight),
  );
  const spans = compiled.spans.flatMap(({ from, to, alternatives, weight }) => {
    const label = plan.concepts.slice(from, to).map((concept) => concept.surface);
    return describe(`« ${label.join(" ")} »`, alternatives, weight);
  });
  return [...words, ...spans];
}

function scorePage(
  plan: CompiledPlan,
  rows: ReadonlyMap<number, DocumentImpacts>,
  pageStart: number,
): { score: number; section: number; matched: number } {
  let best = { score: 0, matched: 0 };
  let bestDocument = pageStart;
  let total = 0;
  for (const [document, impacts] of rows) {
    const scored = scoreDocument(plan, impacts);
    total += scored.score;
    if (scored.score > best.score || (scored.score === best.score && document < bestDocument)) {
      best = scored;
      bestDocument = document;
    }
  }
  const score = best.score + REST_SHARE * Math.min(total - best.score, best.score);
  return { score, section: bestDocument - pageStart, matched: best.matched };
}
