/** Gathers, page by page, the documents that hold the stems of a plan, and how rare each stem is. */
import type { Slots } from "./engine.ts";
import type { Plan } from "./expand.ts";
import { levelFrequency } from "./impact.ts";
import type { PageHits } from "./impacts.ts";

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
  hitsByPage: ReadonlyMap<number, PageHits>;
  maxIdf: number;
}

/** Every stem a plan looks up, once. */
export function planStems(plan: Plan): readonly string[] {
  const alternatives = [...plan.concepts, ...plan.spans].flatMap((part) => part.alternatives);
  return [...new Set(alternatives.flatMap((alternative) => alternative.stems))];
}

/** Looks up every stem of a plan. */
export function lookUp(
  plan: Plan,
  { pageStarts, documentCount }: DocumentMap,
  pages: Uint32Array,
  postings: Postings,
): Lookup {
  const stems = planStems(plan);
  const hitsByPage = new Map<number, number[]>();
  const addHit = (page: number, stem: number, document: number, frequency: number): void => {
    const hits = hitsByPage.get(page);
    if (hits === undefined) hitsByPage.set(page, [stem, document, frequency]);
    else hits.push(stem, document, frequency);
  };
  const found: boolean[] = [];
  const idf = stems.map((stem, stemIndex) => {
    let count = 0;
    postings.head(stem).forEach((numbers, level) => {
      const frequency = levelFrequency(level);
      for (const page of numbers) addHit(page, stemIndex, pageStarts[page] ?? 0, frequency);
      count += numbers.length;
    });
    postings.body(stem).forEach((numbers, level) => {
      const frequency = levelFrequency(level);
      for (const document of numbers) addHit(pages[document] ?? 0, stemIndex, document, frequency);
      count += numbers.length;
    });
    found.push(count > 0);
    return Math.log(1 + (documentCount - count + 0.5) / (count + 0.5));
  });
  return { stems, idf, found, hitsByPage, maxIdf: Math.log(1 + (documentCount + 0.5) / 0.5) };
}
