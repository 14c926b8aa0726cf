/** BM25F: what each word is worth in a document, as one of the engine's levels, and back. */
import type { Token } from "./analyse.ts";
import { SLOT_COUNT, levelImpact } from "./engine.ts";

export const headFields = [
  "title",
  "slug",
  "headings",
  "description",
  "introduction",
  "keywords",
  "questions",
] as const;
export const bodyFields = ["heading", "body", "code"] as const;
export type FieldName = (typeof headFields)[number] | (typeof bodyFields)[number];
export type FieldTokens = Readonly<Partial<Record<FieldName, readonly Token[]>>>;

/** How much a word counts in a field, and how much a long field thins it out (b of BM25). Quality is flat around these. */
const fieldWeights: Readonly<Record<FieldName, { weight: number; lengthShare: number }>> = {
  title: { weight: 6, lengthShare: 0.3 },
  // The words that an author kept for the address: the subject without its frame.
  slug: { weight: 2, lengthShare: 0.3 },
  headings: { weight: 1.2, lengthShare: 0.5 },
  description: { weight: 2.5, lengthShare: 0.5 },
  // What a page says first is what it is about, all the more when it has no description.
  introduction: { weight: 1, lengthShare: 0.5 },
  keywords: { weight: 3, lengthShare: 0.3 },
  questions: { weight: 3, lengthShare: 0.3 },
  heading: { weight: 2.5, lengthShare: 0.5 },
  body: { weight: 1, lengthShare: 0.75 },
  // Code is full of common words used for something else.
  code: { weight: 0.4, lengthShare: 0.75 },
};

/** k1 of BM25: how fast repeating a word stops paying. */
const SATURATION = 2;

/** The weighted frequency of a word, saturated between 0 and 1; a query may have its own k1. */
export function saturate(frequency: number, saturation = SATURATION): number {
  return frequency / (saturation + frequency);
}

/** The weighted frequency that a level stands for: lets the page and its sections be added up at query time. */
export function levelFrequency(level: number): number {
  const impact = levelImpact(level);
  return (SATURATION * impact) / (1 - impact);
}

/** Gives the level of each stem of a document. */
export function impactLevel(
  fields: FieldTokens,
  averages: ReadonlyMap<FieldName, number>,
): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const name of [...headFields, ...bodyFields]) {
    const tokens = fields[name] ?? [];
    const { weight, lengthShare } = fieldWeights[name];
    // The joined reading of a compound is no further word.
    const length = tokens.filter((token) => token.isJoined === undefined).length;
    const relativeLength = length / (averages.get(name) ?? 1);
    const gain = weight / (1 - lengthShare + lengthShare * relativeLength);
    for (const { stem } of tokens) frequencies.set(stem, (frequencies.get(stem) ?? 0) + gain);
  }
  const levels = [...frequencies].map(([stem, frequency]): [string, number] => [
    stem,
    toLevel(frequency),
  ]);
  return new Map(levels.sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}

function toLevel(frequency: number): number {
  return SLOT_COUNT - 1 - Math.min(SLOT_COUNT - 1, Math.floor(SLOT_COUNT * saturate(frequency)));
}
