/** A search without a good answer → the words to count, masked and normalised, so that the same need counts once. */
import { analyse } from "#lib/search/analyse.ts";
import { maskPersonalData, withoutMasks } from "./mask.ts";

/** Longer queries are sentences: their first words tell the need, the rest tells about a person. */
const maxWords = 8;

export interface GapWords {
  /** Stems in alphabetical order, once each. */
  words: string;
  /** The folded words in the order typed. */
  label: string;
}

/** Undefined when nothing is left to count: grammar words, numbers, personal data. */
export function gapWords(query: string): GapWords | undefined {
  const masked = withoutMasks(maskPersonalData(query).text);
  const kept = new Map<string, string>();
  for (const { stem, surface, isStop, isJoined } of analyse(masked)) {
    // Numbers of files, people or places identify more than they explain; a year is no need.
    if (isStop || isJoined || /\d{3}/.test(surface) || kept.has(stem)) continue;
    if (kept.size < maxWords) kept.set(stem, surface);
  }
  if (kept.size === 0) return undefined;
  return { words: [...kept.keys()].sort().join(" "), label: [...kept.values()].join(" ") };
}
