/** Turns a query into what to look up: for each word, the exact stem and the words that may stand for it, weighed. */
import { analyse } from "./analyse.ts";
import type { Token } from "./analyse.ts";
import type { LexiconTarget, RuleBook } from "./lexicon-rules.ts";
import { askingWords } from "./stop-words.ts";
import type { Candidate, Vocabulary } from "./vocabulary.ts";

export type Origin = "exact" | "prefix" | "typo" | "compound" | "family" | "lexicon";

/** Stems that must all be there, and what finding them is worth beside the exact word. */
export interface Alternative {
  stems: readonly string[];
  weight: number;
  origin: Origin;
}

/** One word of the query. */
export interface Concept {
  surface: string;
  weight: number;
  alternatives: readonly Alternative[];
  /** The word searched in place of a mistyped one. */
  correction?: string;
  start: number;
  end: number;
}

/** A run of concepts that other words stand for together: « travail à distance » → « télétravail ». */
export interface Span {
  from: number;
  to: number;
  alternatives: readonly Alternative[];
}

export interface Plan {
  concepts: readonly Concept[];
  spans: readonly Span[];
}

export interface ExpandOptions {
  /** False to search exactly what was typed. */
  mend: boolean;
}

/** Longer queries are pasted texts: their first words say enough. */
const MAX_CONCEPTS = 32;
const MAX_QUERY_CHARS = 1000;

/** « trouver », « savoir », « utile »… beside words that say what about. */
const ASKING_WEIGHT = 0.35;
const FAMILY_WEIGHT = 0.4;
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

/** Cuts a query to the words that say something; grammar words only when there is nothing else. */
function contentTokens(query: string): { words: Token[]; joined: Token[] } {
  const tokens = analyse(query.slice(0, MAX_QUERY_CHARS));
  const plain = tokens.filter((token) => token.isJoined === undefined);
  const content = plain.filter((token) => token.isStop === undefined);
  return {
    words: (content.length > 0 ? content : plain).slice(0, MAX_CONCEPTS),
    joined: tokens.filter((token) => token.isJoined !== undefined),
  };
}

/** The words whose vocabulary blocks the query needs before it can be expanded. */
export function queryWords(query: string): readonly string[] {
  const { words, joined } = contentTokens(query);
  const pairs = words.slice(1).map((token, index) => (words[index]?.surface ?? "") + token.surface);
  return [...words.map((token) => token.surface), ...joined.map((token) => token.surface), ...pairs];
}

/** Expands a query over the vocabulary and the lexicon. */
export function expand(query: string, vocabulary: Vocabulary, rules: RuleBook, options: ExpandOptions): Plan {
  const { words, joined } = contentTokens(query);
  const isAsking = words.map((token) => askingWords.has(token.surface));
  const hasSubject = isAsking.some((asking) => !asking);
  const readings = words.map((token) => {
    const isBeingTyped = token.end === query.length;
    return readWord(token, isBeingTyped, vocabulary, rules, options);
  });
  const stems = readings.map((reading) => reading.stem);
  const matches = rules.match(stems);
  const seen = new Set<string>();
  const concepts = words.map((token, index): Concept => {
    const reading = readings[index];
    const own = reading?.alternatives ?? [];
    const linked = matches
      .filter((match) => match.from === index && match.to === index + 1)
      .flatMap((match) => match.targets.map((target) => toAlternative(target, reading?.certainty ?? 1)));
    const isRepeated = seen.has(token.stem);
    seen.add(token.stem);
    const weight = (hasSubject && isAsking[index] === true ? ASKING_WEIGHT : 1) * (isRepeated ? 0.25 : 1);
    return {
      surface: token.surface,
      weight,
      alternatives: [...own, ...linked],
      start: token.start,
      end: token.end,
      ...(reading?.correction === undefined ? {} : { correction: reading.correction }),
    };
  });
  const phrases = matches
    .filter((match) => match.to > match.from + 1)
    .map((match): Span => ({ ...match, alternatives: match.targets.map((target) => toAlternative(target, 1)) }));
  return { concepts, spans: [...phrases, ...joinedSpans(words, joined, vocabulary)] };
}

function toAlternative(target: LexiconTarget, certainty: number): Alternative {
  return { stems: target.stems, weight: target.weight * certainty, origin: "lexicon" };
}

interface Reading {
  /** The stem to look up in the lexicon: the mended one for a typo. */
  stem: string;
  alternatives: readonly Alternative[];
  correction?: string;
  certainty: number;
}

function readWord(
  token: Token,
  isBeingTyped: boolean,
  vocabulary: Vocabulary,
  rules: RuleBook,
  options: ExpandOptions,
): Reading {
  const exact: Alternative = { stems: [token.stem], weight: 1, origin: "exact" };
  const isKnown = vocabulary.hasStem(token.stem);
  const family = vocabulary
    .sisters(token.stem)
    .map((stem): Alternative => ({ stems: [stem], weight: FAMILY_WEIGHT, origin: "family" }));
  const prefix = isBeingTyped ? completions(token, isKnown, vocabulary) : [];
  if (isKnown || rules.sourceWords.has(token.stem)) {
    return { stem: token.stem, alternatives: [exact, ...family, ...prefix], certainty: 1 };
  }
  const isPrefix = token.surface.length >= MIN_INNER_PREFIX && vocabulary.hasPrefix(token.surface);
  const guessed = prefix.length === 0 && isPrefix ? completions(token, false, vocabulary) : prefix;
  if (guessed.length > 0 || !options.mend || token.isAcronym === true || /\d/.test(token.surface)) {
    return { stem: token.stem, alternatives: [exact, ...family, ...guessed], certainty: 1 };
  }
  return mend(token, exact, family, vocabulary);
}

function mend(token: Token, exact: Alternative, family: readonly Alternative[], vocabulary: Vocabulary): Reading {
  const parts = splitCompound(token.surface, vocabulary);
  if (parts !== undefined) {
    const compound: Alternative = { stems: parts, weight: COMPOUND_WEIGHT, origin: "compound" };
    return { stem: token.stem, alternatives: [exact, compound, ...family], certainty: 1 };
  }
  const candidates = vocabulary.correct(token.surface);
  const typos = candidates.map(
    (candidate): Alternative => ({ stems: [candidate.stem], weight: typoWeight(candidate.distance), origin: "typo" }),
  );
  const best: Candidate | undefined = candidates[0];
  const alternatives = [exact, ...typos, ...family];
  if (best === undefined) return { stem: token.stem, alternatives, certainty: 1 };
  return { stem: best.stem, alternatives, correction: best.surface, certainty: typoWeight(best.distance) };
}

function completions(token: Token, isKnown: boolean, vocabulary: Vocabulary): Alternative[] {
  if (token.surface.length < 2 || /^\d+$/.test(token.surface)) return [];
  return vocabulary
    .complete(token.surface)
    .filter((candidate) => candidate.stem !== token.stem)
    .map((candidate): Alternative => {
      const share = Math.max(0.5, token.surface.length / candidate.surface.length);
      const weight = isKnown ? PREFIX_OF_KNOWN_WEIGHT * share : PREFIX_WEIGHT * share;
      return { stems: [candidate.stem], weight, origin: "prefix" };
    });
}

/** « opensource » when pages only write « open source ». */
function splitCompound(surface: string, vocabulary: Vocabulary): readonly string[] | undefined {
  for (let cut = 3; cut <= surface.length - 3; cut++) {
    const parts = analyse(`${surface.slice(0, cut)} ${surface.slice(cut)}`);
    if (parts.length !== 2 || parts.some((part) => part.isStop === true || !vocabulary.hasStem(part.stem))) continue;
    const surfaces = parts.every((part) => vocabulary.complete(part.surface).some((word) => word.surface === part.surface));
    if (surfaces) return parts.map((part) => part.stem);
  }
  return undefined;
}

/** « open source » or « open-source » when pages write « opensource ». */
function joinedSpans(words: readonly Token[], joined: readonly Token[], vocabulary: Vocabulary): Span[] {
  const spans: Span[] = [];
  for (const token of joined) {
    const from = words.findIndex((word) => word.start >= token.start);
    const to = words.findLastIndex((word) => word.end <= token.end) + 1;
    if (from >= 0 && to - from > 1) spans.push(joinedSpan(from, to, token.stem));
    else if (from >= 0 && to > from) spans.push(joinedSpan(from, to, token.stem));
  }
  for (let from = 0; from + 1 < words.length; from++) {
    const surface = (words[from]?.surface ?? "") + (words[from + 1]?.surface ?? "");
    const token = analyse(surface)[0];
    if (token !== undefined && vocabulary.hasStem(token.stem)) spans.push(joinedSpan(from, from + 2, token.stem));
  }
  return spans;
}

function joinedSpan(from: number, to: number, stem: string): Span {
  return { from, to, alternatives: [{ stems: [stem], weight: 1, origin: "compound" }] };
}
