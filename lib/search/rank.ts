/** Scores pages: BM25F of each section helped by its page, the best alternative of each word, the best section first. */
import type { Slots } from "./engine.ts";
import type { Alternative, Plan } from "./expand.ts";
import { levelFrequency, saturate } from "./impact.ts";

/** Postings of one stem over all documents loaded. */
export interface Postings {
  slots: readonly Slots[];
}

/** Where each page begins among the documents. */
export interface DocumentMap {
  pageStarts: readonly number[];
  documentCount: number;
}

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
const PAGE_SHARE = 0.5;
/** How much the other sections of the page help: an article that keeps to its subject beats a passing mention. */
const SIBLING_SHARE = 0.15;
/** What the rest of the page adds to its best section, at most a tenth of it. */
const REST_SHARE = 0.1;

interface Hit {
  stem: number;
  document: number;
  frequency: number;
}

interface Lookup {
  stems: readonly string[];
  idf: readonly number[];
  hitsByPage: ReadonlyMap<number, readonly Hit[]>;
  maxIdf: number;
}

function countDocuments(slots: readonly Slots[]): number {
  return slots.reduce((sum, one) => sum + one.reduce((count, documents) => count + documents.length, 0), 0);
}

/** The page of each document. */
export function pagesOfDocuments({ pageStarts, documentCount }: DocumentMap): Uint32Array {
  const pages = new Uint32Array(documentCount);
  pageStarts.forEach((start, page) => pages.fill(page, start, pageStarts[page + 1] ?? documentCount));
  return pages;
}

/** Every stem a plan looks up, once. */
export function planStems(plan: Plan): readonly string[] {
  const alternatives = [...plan.concepts, ...plan.spans].flatMap((part) => part.alternatives);
  return [...new Set(alternatives.flatMap((alternative) => alternative.stems))];
}

function lookUp(plan: Plan, pages: Uint32Array, find: (stem: string) => readonly Slots[]): Lookup {
  const stems = planStems(plan);
  const hitsByPage = new Map<number, Hit[]>();
  const count = pages.length;
  const idf = stems.map((stem, stemIndex) => {
    const postings = find(stem);
    for (const slots of postings) {
      slots.forEach((documents, level) => {
        const frequency = levelFrequency(level);
        for (const document of documents) {
          const page = pages[document] ?? 0;
          const hits = hitsByPage.get(page) ?? [];
          if (hits.length === 0) hitsByPage.set(page, hits);
          hits.push({ stem: stemIndex, document, frequency });
        }
      });
    }
    const documentFrequency = countDocuments(postings);
    return Math.log(1 + (count - documentFrequency + 0.5) / (documentFrequency + 0.5));
  });
  return { stems, idf, hitsByPage, maxIdf: Math.log(1 + (count + 0.5) / 0.5) };
}

/** For each document of a page, the impact of each stem: its own, helped by the page and its other sections. */
function impactsOfPage(hits: readonly Hit[], pageStart: number, stemCount: number): Map<number, Float64Array> {
  const ofPage = new Float64Array(stemCount);
  const total = new Float64Array(stemCount);
  const rows = new Map<number, Float64Array>([[pageStart, ofPage]]);
  for (const { stem, document, frequency } of hits) {
    const row = rows.get(document) ?? new Float64Array(stemCount);
    rows.set(document, row);
    row[stem] = frequency;
    if (document !== pageStart) total[stem] = (total[stem] ?? 0) + frequency;
  }
  const impacts = new Map<number, Float64Array>();
  for (const [document, row] of rows) {
    const isPage = document === pageStart;
    impacts.set(
      document,
      row.map((own, stem) => {
        const siblings = (total[stem] ?? 0) - (isPage ? 0 : own);
        return saturate(own + (isPage ? 0 : PAGE_SHARE * (ofPage[stem] ?? 0)) + SIBLING_SHARE * siblings);
      }),
    );
  }
  return impacts;
}

interface CompiledAlternative {
  stems: readonly number[];
  weight: number;
}

interface CompiledPlan {
  concepts: readonly { weight: number; idf: number; alternatives: readonly CompiledAlternative[] }[];
  spans: readonly { from: number; to: number; weight: number; alternatives: readonly CompiledAlternative[] }[];
}

function compilePlan(plan: Plan, lookup: Lookup): CompiledPlan {
  const numbers = new Map(lookup.stems.map((stem, index) => [stem, index]));
  const compile = (alternatives: readonly Alternative[]): CompiledAlternative[] =>
    alternatives.map(({ stems, weight }) => ({ weight, stems: stems.map((stem) => numbers.get(stem) ?? 0) }));
  return {
    concepts: plan.concepts.map(({ weight, alternatives }) => {
      const compiled = compile(alternatives);
      const idfs = compiled.map((one) => one.weight * sum(one.stems.map((stem) => lookup.idf[stem] ?? 0)));
      return { weight, alternatives: compiled, idf: Math.min(lookup.maxIdf, Math.max(0, ...idfs)) };
    }),
    spans: plan.spans.map(({ from, to, alternatives }) => ({
      from,
      to,
      weight: Math.max(...plan.concepts.slice(from, to).map((concept) => concept.weight)),
      alternatives: compile(alternatives),
    })),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function bestAlternative(
  alternatives: readonly CompiledAlternative[],
  impacts: Float64Array,
  idf: readonly number[],
): number {
  let best = 0;
  for (const { stems, weight } of alternatives) {
    let value = 0;
    for (const stem of stems) {
      const impact = impacts[stem] ?? 0;
      if (impact === 0) {
        value = 0;
        break;
      }
      value += impact * (idf[stem] ?? 0);
    }
    best = Math.max(best, value * weight);
  }
  return best;
}

interface Scored {
  score: number;
  matched: number;
}

/** Reads the query from left to right, taking each word by itself or a whole span, whichever is worth more. */
function scoreDocument(plan: CompiledPlan, impacts: Float64Array, idf: readonly number[]): Scored {
  const best: Scored[] = [{ score: 0, matched: 0 }];
  plan.concepts.forEach((concept, index) => {
    const value = bestAlternative(concept.alternatives, impacts, idf) * concept.weight;
    const before = best[index] ?? { score: 0, matched: 0 };
    const share = value > 0 ? concept.idf * concept.weight : 0;
    best.push({ score: before.score + value, matched: before.matched + share });
    for (const span of plan.spans) {
      if (span.to !== index + 1) continue;
      const spanValue = bestAlternative(span.alternatives, impacts, idf) * span.weight;
      const start = best[span.from];
      const here = best[index + 1];
      if (spanValue === 0 || start === undefined || here === undefined) continue;
      const covered = plan.concepts.slice(span.from, span.to);
      const matched = start.matched + sum(covered.map((one) => one.idf * one.weight));
      if (start.score + spanValue > here.score) best[index + 1] = { score: start.score + spanValue, matched };
    }
  });
  return best.at(-1) ?? { score: 0, matched: 0 };
}

/** Gives every page that matches, best first; ties keep the order of the index. */
export function rank(
  plan: Plan,
  map: DocumentMap,
  pages: Uint32Array,
  find: (stem: string) => readonly Slots[],
): readonly RankedPage[] {
  const lookup = lookUp(plan, pages, find);
  const compiled = compilePlan(plan, lookup);
  const wanted = sum(compiled.concepts.map((concept) => (concept.idf || lookup.maxIdf) * concept.weight)) || 1;
  const ranked: RankedPage[] = [];
  for (const [page, hits] of lookup.hitsByPage) {
    const pageStart = map.pageStarts[page] ?? 0;
    const best = scorePage(compiled, impactsOfPage(hits, pageStart, lookup.stems.length), pageStart, lookup.idf);
    if (best.score > 0) ranked.push({ page, ...best, matched: Math.min(1, best.matched / wanted) });
  }
  return ranked.sort((a, b) => b.score - a.score || a.page - b.page);
}

function scorePage(
  plan: CompiledPlan,
  rows: ReadonlyMap<number, Float64Array>,
  pageStart: number,
  idf: readonly number[],
): { score: number; section: number; matched: number } {
  let best = { score: 0, matched: 0 };
  let bestDocument = pageStart;
  let total = 0;
  for (const [document, impacts] of rows) {
    const scored = scoreDocument(plan, impacts, idf);
    total += scored.score;
    if (scored.score > best.score || (scored.score === best.score && document < bestDocument)) {
      best = scored;
      bestDocument = document;
    }
  }
  const score = best.score + REST_SHARE * Math.min(total - best.score, best.score);
  return { score, section: bestDocument - pageStart, matched: best.matched };
}
