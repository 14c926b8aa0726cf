/** Gathers, page by page, the documents that hold the stems of a plan, and how rare each stem is. */
import { SLOT_COUNT } from "./engine.ts";
import type { Slots } from "./engine.ts";
import type { Plan } from "./expand.ts";
import type { HitTable } from "./hits.ts";
import { levelFrequency } from "./impact.ts";

/** Where pages and their sections stand among the documents. */
export interface DocumentMap {
  pageStarts: readonly number[];
  documentCount: number;
}

/** Where a stem stands: page numbers, and document numbers of sections. */
export interface Postings {
  head(stem: string): Slots;
  body(stem: string): Slots;
}

/** The stems of a plan, and where they stand. */
export interface Lookup {
  stems: readonly string[];
  idf: readonly number[];
  /** Whether any document holds the stem. */
  found: readonly boolean[];
  hits: HitTable;
  maxIdf: number;
}

/** Every stem a plan looks up, once. */
export function planStems(plan: Plan): readonly string[] {
  const alternatives = [...plan.concepts, ...plan.spans].flatMap((part) => part.alternatives);
  return [...new Set(alternatives.flatMap((alternative) => alternative.stems))];
}

/** The weighted frequency of each level. */
const levelFrequencies = Float64Array.from({ length: SLOT_COUNT }, (_, level) =>
  levelFrequency(level),
);

/** Looks up every stem of a plan; the hits are put in `hits`, in place of what it held. */
export function lookUp(
  plan: Plan,
  { pageStarts, documentCount }: DocumentMap,
  pages: Uint32Array,
  postings: Postings,
  hits: HitTable,
): Lookup {
  const stems = planStems(plan);
  hits.clear();
  const found: boolean[] = [];
  const idf = stems.map((stem, stemIndex) => {
    let count = 0;
    for (const [level, numbers] of postings.head(stem).entries()) {
      const frequency = levelFrequencies[level] ?? 0;
      for (const page of numbers) hits.add(page, stemIndex, pageStarts[page] ?? 0, frequency);
      count += numbers.length;
    }
    for (const [level, numbers] of postings.body(stem).entries()) {
      const frequency = levelFrequencies[level] ?? 0;
      for (const document of numbers)
        hits.add(pages[document] ?? 0, stemIndex, document, frequency);
      count += numbers.length;
    }
    found.push(count > 0);
    return Math.log(1 + (documentCount - count + 0.5) / (count + 0.5));
  });
  return { stems, idf, found, hits, maxIdf: Math.log(1 + (documentCount + 0.5) / 0.5) };
}
