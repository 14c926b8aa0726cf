/** Turns a query into what to look up: for each word, the exact stem and the words that may stand for it, weighed. */
import { analyse } from "./analyse.ts";
import type { Token } from "./analyse.ts";
import { sourceTokens } from "./lexicon-rules.ts";
import type { LexiconMatch, LexiconTarget, RuleBook } from "./lexicon-rules.ts";
import { phraseTerm } from "./phrases.ts";
import { readWord } from "./read-word.ts";
import type { Alternative, Reading } from "./read-word.ts";
import { askingWords } from "./stop-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

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
/** A word said twice is not twice as important. */
const REPEATED_WEIGHT = 0.25;
/** « monitoring » → « supervision » → « superviser ». */
const TARGET_FAMILY_SHARE = 0.6;
/** The words of a phrase, not side by side: weaker evidence than the phrase itself. */
const SCATTERED_SHARE = 0.6;

interface QueryTokens {
  /** The words that say something; grammar words only when there is nothing else. */
  words: readonly Token[];
  joined: readonly Token[];
  /** What the lexicon is matched on: also « sans », « combien », « après ». */
  sources: readonly Token[];
}

function readQuery(query: string): QueryTokens {
  const tokens = analyse(query.slice(0, MAX_QUERY_CHARS));
  const plain = tokens.filter((token) => token.isJoined === undefined);
  const content = plain.filter((token) => token.isStop === undefined);
  const words = (content.length > 0 ? content : plain).slice(0, MAX_CONCEPTS);
  const joined = tokens.filter((token) => token.isJoined !== undefined).slice(0, MAX_CONCEPTS);
  const sources = content.length > 0 ? sourceTokens(plain).slice(0, 2 * MAX_CONCEPTS) : words;
  return { words, joined, sources };
}

/** The words whose vocabulary blocks the query needs before it can be expanded. */
export function queryWords(query: string): readonly string[] {
  const { words, joined } = readQuery(query);
  const pairs = words.slice(1).map((token, index) => (words[index]?.surface ?? "") + token.surface);
  return [...words.map((token) => token.surface), ...joined.map((token) => token.surface), ...pairs];
}

function isInside(token: Token, whole: readonly Token[]): boolean {
  return whole.some((one) => token.start >= one.start && token.end <= one.end);
}

/** Expands a query over the vocabulary and the lexicon. */
export function expand(query: string, vocabulary: Vocabulary, rules: RuleBook, options: ExpandOptions): Plan {
  const tokens = readQuery(query);
  const { words, joined } = tokens;
  const readings = words.map((token) => {
    const isBeingTyped = token.end === query.length;
    return readWord(token, { isBeingTyped, isInCompound: isInside(token, joined), mend: options.mend }, vocabulary, rules);
  });
  const spans = [...lexiconSpans(tokens, readings, rules, vocabulary), ...joinedSpans(words, joined, vocabulary)];
  const hasSubject = words.some((token) => !askingWords.has(token.surface));
  const seen = new Set<string>();
  const concepts = words.map((token, index): Concept => {
    const reading = readings[index];
    const linked = spans.filter((span) => span.from === index && span.to === index + 1);
    const asking = hasSubject && askingWords.has(token.surface) ? ASKING_WEIGHT : 1;
    const weight = asking * (seen.has(token.stem) ? REPEATED_WEIGHT : 1);
    seen.add(token.stem);
    const alternatives = [...(reading?.alternatives ?? []), ...linked.flatMap((span) => span.alternatives)];
    const correction = reading?.correction;
    const { surface, start, end } = token;
    return { surface, weight, alternatives, start, end, ...(correction === undefined ? {} : { correction }) };
  });
  return {
    concepts,
    spans: spans.filter((span) => span.to > span.from + 1),
  };
}

/** Links of the lexicon, from the words it is matched on to the concepts they cover. */
function lexiconSpans(
  { words, sources }: QueryTokens,
  readings: readonly Reading[],
  rules: RuleBook,
  vocabulary: Vocabulary,
): Span[] {
  const places = new Map(words.map((word, index) => [word, index]));
  const stems = sources.map((token) => readings[places.get(token) ?? -1]?.stem ?? token.stem);
  return rules.match(stems).flatMap((match): Span[] => {
    const covered = sources.slice(match.from, match.to).flatMap((token) => places.get(token) ?? []);
    const [from] = covered;
    const last = covered.at(-1);
    if (from === undefined || last === undefined) return [];
    const certainty = Math.min(...covered.map((place) => readings[place]?.certainty ?? 1));
    return [{ from, to: last + 1, alternatives: targetAlternatives(match, certainty, vocabulary) }];
  });
}

function targetAlternatives(match: LexiconMatch, certainty: number, vocabulary: Vocabulary): Alternative[] {
  return match.targets.flatMap(({ stems, weight }: LexiconTarget): Alternative[] => {
    const full = weight * certainty;
    const [only = ""] = stems;
    if (stems.length === 1) {
      const family = vocabulary.sisters(only).map((stem): Alternative => ({ stems: [stem], weight: full * TARGET_FAMILY_SHARE, origin: "lexicon" }));
      return [{ stems, weight: full, origin: "lexicon" }, ...family];
    }
    return [
      { stems: [phraseTerm(stems)], weight: full, origin: "lexicon" },
      { stems, weight: full * SCATTERED_SHARE, origin: "lexicon" },
    ];
  });
}

/** « open source » or « open-source » when pages write « opensource ». */
function joinedSpans(words: readonly Token[], joined: readonly Token[], vocabulary: Vocabulary): Span[] {
  const written = joined.flatMap((token): Span[] => {
    const from = words.findIndex((word) => word.start >= token.start && word.end <= token.end);
    const to = words.findLastIndex((word) => word.start >= token.start && word.end <= token.end) + 1;
    return from < 0 ? [] : [joinedSpan(from, to, token.stem)];
  });
  const pairs = words.slice(1).flatMap((word, index): Span[] => {
    const token = analyse((words[index]?.surface ?? "") + word.surface)[0];
    return token !== undefined && vocabulary.hasWord(token.surface) ? [joinedSpan(index, index + 2, token.stem)] : [];
  });
  return [...written, ...pairs];
}

function joinedSpan(from: number, to: number, stem: string): Span {
  return { from, to, alternatives: [{ stems: [stem], weight: 1, origin: "compound" }] };
}
