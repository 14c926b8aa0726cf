/** Marks in a text what the reader typed; offsets are those of the original, so accents and ligatures stay whole. */
import { analyseOnce } from "./analyse-once.ts";
import type { Token } from "./analyse.ts";
import type { Plan } from "./expand.ts";
import { createPhraseBook, findPhrases, stemsOfTerm } from "./phrases.ts";
import type { PhraseBook } from "./phrases.ts";
import { SAME_THING_WEIGHT } from "./read-word.ts";
import type { Alternative } from "./read-word.ts";
import type { Part } from "./schema.ts";

/** What to look for in texts. */
export interface Marks {
  stems: ReadonlySet<string>;
  phrases: PhraseBook;
}

/** Below this, a completion is a guess beside a word that is complete. */
const MIN_COMPLETION_WEIGHT = 0.4;

function isMarked({ origin, weight }: Alternative): boolean {
  // Only names of the same thing are marked beside the typed words: near words would look like mistakes.
  if (origin === "lexicon") return weight >= SAME_THING_WEIGHT;
  if (origin === "prefix") return weight >= MIN_COMPLETION_WEIGHT;
  return origin === "exact" || origin === "typo" || origin === "compound";
}

function toMarks(alternatives: readonly Alternative[]): Marks {
  const stems = alternatives.flatMap((alternative) => alternative.stems);
  return { stems: new Set(stems), phrases: createPhraseBook(stems.map(stemsOfTerm)) };
}

function alternativesOf(plan: Plan): Alternative[] {
  return [
    ...plan.concepts.filter((concept) => concept.isBonus === undefined),
    ...plan.spans,
  ].flatMap((part) => part.alternatives);
}

/** What is marked for a query: its words in all their forms, and strong synonyms. */
export function strongMarks(plan: Plan): Marks {
  return toMarks(alternativesOf(plan).filter(isMarked));
}

/** Everything that answers a query: chooses the excerpt. */
export function allMarks(plan: Plan): Marks {
  return toMarks(alternativesOf(plan));
}

/** The places of a text that hold what is looked for. */
export function findHits(text: string, { stems, phrases }: Marks): readonly Token[] {
  const tokens = analyseOnce(text);
  const words = tokens.filter((token) => token.isStop === undefined && stems.has(token.stem));
  return [...words, ...findPhrases(text, tokens, phrases)].sort((a, b) => a.start - b.start);
}

/** Marks the hits of a text, between two offsets. */
export function markText(
  text: string,
  hits: readonly Token[],
  from = 0,
  to = text.length,
): readonly Part[] {
  const parts: Part[] = [];
  let position = from;
  for (const { start, end } of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < position || end > to) continue;
    if (start > position) parts.push({ text: text.slice(position, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    position = end;
  }
  if (position < to) parts.push({ text: text.slice(position, to), hit: false });
  return parts;
}
