/** Says what one typed word may stand for: itself, its family, a completion, a mended typo, two words written in one. */
import { analyse } from "./analyse.ts";
import type { Token } from "./analyse.ts";
import type { RuleBook } from "./lexicon-rules.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type Origin = "exact" | "prefix" | "typo" | "compound" | "family" | "lexicon";

/** Stems that must all be there, and what finding them is worth beside the exact word. */
export interface Alternative {
  stems: readonly string[];
  weight: number;
  origin: Origin;
}

/** A word as the search understands it. */
export interface Reading {
  /** The stem to look up in the lexicon: the mended one for a typo. */
  stem: string;
  alternatives: readonly Alternative[];
  /** The word searched in place of a mistyped one. */
  correction?: string;
  /** How sure the reading is: weighs the links of the lexicon that follow from it. */
  certainty: number;
}

/** Where a word stands in its query. */
export interface WordPlace {
  /** The last word, with no space after it: it may be incomplete. */
  isBeingTyped: boolean;
  /** Part of « auto-entrepreneur »: neither completed nor mended alone. */
  isInCompound: boolean;
  /** False to search exactly what was typed. */
  mend: boolean;
}

const FAMILY_WEIGHT = 0.5;
const PREFIX_WEIGHT = 0.8;
/** The typed word is a word already: longer ones are a guess. */
const PREFIX_OF_KNOWN_WEIGHT = 0.35;
const COMPOUND_WEIGHT = 0.85;
/** Below four letters a prefix in the middle of a query fits too many words. */
const MIN_INNER_PREFIX = 4;

function typoWeight(distance: number): number {
  if (distance <= 1) return 0.75;
  return distance < 2 ? 0.6 : 0.5;
}

/** Reads one word of a query. */
export function readWord(token: Token, place: WordPlace, vocabulary: Vocabulary, rules: RuleBook): Reading {
  const exact: Alternative = { stems: [token.stem], weight: 1, origin: "exact" };
  const isLexiconWord = rules.isSource(token.stem);
  const isKnown = vocabulary.hasStem(token.stem) || isLexiconWord;
  const isWhole = vocabulary.hasWord(token.surface) || isLexiconWord;
  const family = familyOf(token.stem, vocabulary);
  const prefix = place.isBeingTyped ? completions(token, isWhole, vocabulary) : [];
  if (isKnown) return { stem: token.stem, alternatives: [exact, ...family, ...prefix], certainty: 1 };
  const isPrefix = !place.isInCompound && token.surface.length >= MIN_INNER_PREFIX && vocabulary.hasPrefix(token.surface);
  const guessed = prefix.length === 0 && isPrefix ? completions(token, false, vocabulary) : prefix;
  if (guessed.length > 0) return { stem: token.stem, alternatives: [exact, ...family, ...guessed], certainty: 1 };
  const lexiconWord = place.isBeingTyped ? completeFromLexicon(token, rules) : undefined;
  if (lexiconWord !== undefined) return { stem: lexiconWord, alternatives: [exact], certainty: PREFIX_WEIGHT };
  const mayMend = place.mend && !place.isInCompound && token.isAcronym === undefined && !/\d/.test(token.surface);
  return mayMend ? mendWord(token, [exact, ...family], vocabulary) : { stem: token.stem, alternatives: [exact], certainty: 1 };
}

function familyOf(stem: string, vocabulary: Vocabulary): Alternative[] {
  return vocabulary.sisters(stem).map((sister) => ({ stems: [sister], weight: FAMILY_WEIGHT, origin: "family" }));
}

/** « mutu » when pages only say « complémentaire santé », but the lexicon knows « mutuelle ». */
function completeFromLexicon(token: Token, rules: RuleBook): string | undefined {
  if (token.surface.length < MIN_INNER_PREFIX) return undefined;
  return rules.sourceWords.find((word) => word.startsWith(token.surface));
}

function mendWord(token: Token, own: readonly Alternative[], vocabulary: Vocabulary): Reading {
  const parts = splitCompound(token.surface, vocabulary);
  if (parts !== undefined) {
    const compound: Alternative = { stems: parts, weight: COMPOUND_WEIGHT, origin: "compound" };
    return { stem: token.stem, alternatives: [...own, compound], certainty: 1 };
  }
  const candidates = vocabulary.correct(token.surface);
  const typos = candidates.map(
    (candidate): Alternative => ({ stems: [candidate.stem], weight: typoWeight(candidate.distance), origin: "typo" }),
  );
  const [best] = candidates;
  const alternatives = [...own, ...typos];
  if (best === undefined) return { stem: token.stem, alternatives, certainty: 1 };
  return { stem: best.stem, alternatives, correction: best.surface, certainty: typoWeight(best.distance) };
}

function completions(token: Token, isWhole: boolean, vocabulary: Vocabulary): Alternative[] {
  if (token.surface.length < 2 || /^\d+$/.test(token.surface)) return [];
  return vocabulary
    .complete(token.surface)
    .filter((candidate) => candidate.stem !== token.stem)
    .map((candidate): Alternative => {
      const share = Math.max(0.5, token.surface.length / candidate.surface.length);
      const weight = isWhole ? PREFIX_OF_KNOWN_WEIGHT * share : PREFIX_WEIGHT * share;
      return { stems: [candidate.stem], weight, origin: "prefix" };
    });
}

/** « opensource » when pages only write « open source ». */
function splitCompound(surface: string, vocabulary: Vocabulary): readonly string[] | undefined {
  for (let cut = 3; cut <= surface.length - 3; cut++) {
    const parts = analyse(`${surface.slice(0, cut)} ${surface.slice(cut)}`);
    const fits = parts.length === 2 && parts.every((part) => part.isStop === undefined && vocabulary.hasWord(part.surface));
    if (fits) return parts.map((part) => part.stem);
  }
  return undefined;
}
