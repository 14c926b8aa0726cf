/** Gathers, page by page, the documents that hold the stems of a plan, and how rare each stem is. */
import type { Slots } from "./engine.ts";
import type { Plan } from "./expand.ts";
import { levelFrequency } from "./impact.ts";

/** A stem in a document. */
export interface Hit {
  stem: number;
  document: number;
  frequency: number;
}

/** The stems of a plan, and where they stand. */
export interface Lookup {
  stems: readonly string[];
  idf: readonly number[];
  /** Whether any document holds the stem. */
  found: readonly boolean[];
  hitsByPage: ReadonlyMap<number, readonly Hit[]>;
  maxIdf: number;
}

function countDocuments(slots: readonly Slots[]): number {
  return slots.reduce(
    (sum, one) => sum + one.reduce((count, documents) => count + documents.length, 0),
    0,
  );
}

/** Every stem a plan looks up, once. */
export function planStems(plan: Plan): readonly string[] {
  const alternatives = [...plan.concepts, ...plan.spans].flatMap((part) => part.alternatives);
  return [...new Set(alternatives.flatMap((alternative) => alternative.stems))];
}

/** Looks up every stem of a plan. */
export function lookUp(
  plan: Plan,
  pages: Uint32Array,
  find: (stem: string) => readonly Slots[],
): Lookup {
  const stems = planStems(plan);
  const hitsByPage = new Map<number, Hit[]>();
  const count = pages.length;
  const found: boolean[] = [];
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
    found.push(documentFrequency > 0);
    return Math.log(1 + (count - documentFrequency + 0.5) / (documentFrequency + 0.5));
  });
  return { stems, idf, found, hitsByPage, maxIdf: Math.log(1 + (count + 0.5) / 0.5) };
}
