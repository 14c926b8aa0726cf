/** Turns a query into what to look up: for each word, the exact stem and the words that may stand for it, weighed. */
import { analyse } from "./analyse.ts";
import type { Token } from "./analyse.ts";
import { everydayWeight } from "./everyday-words.ts";
import { readIntent, readQueryKind } from "./intent.ts";
import type { Intent, QueryKind } from "./intent.ts";
import { sourceTokens } from "./source-tokens.ts";
import { phraseTerm, stemsOfTerm } from "./phrases.ts";
import { SAME_THING_WEIGHT, readWord } from "./read-word.ts";
import type { Alternative, Reading } from "./read-word.ts";
import type { LexiconMatch, RuleBook } from "./rule-book.ts";
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
  /** Tips the balance between pages; those without it miss nothing. */
  isBonus?: true;
}

/** A run of concepts that other words stand for together: « travail à distance » → « télétravail ». */
export interface Span {
  from: number;
  to: number;
  alternatives: readonly Alternative[];
}

/** A word of the query as it is compared with titles. */
export interface TitleWord {
  stem: string;
  /** Stems of what the word may become while it is typed. */
  completions: readonly string[];
}

/** A page may be named otherwise than the query, and mean the same: a term of the index, how many words it is made of, how close it is. */
export interface OtherName {
  term: string;
  length: number;
  weight: number;
}

export interface Plan {
  concepts: readonly Concept[];
  spans: readonly Span[];
  /** Every word once, in order. */
  titleWords: readonly TitleWord[];
  /** What the lexicon says of the whole query. */
  otherNames: readonly OtherName[];
  kind: QueryKind;
}

export interface ExpandOptions {
  /** False to search exactly what was typed. */
  mend: boolean;
}

/** Longer queries are pasted texts: their first words say enough. */
const MAX_CONCEPTS = 32;
const MAX_QUERY_CHARS = 1000;

/** A word said twice is not twice as important. */
const REPEATED_WEIGHT = 0.25;
/** A seventh of a word: enough to choose between two pages that are close. */
const INTENT_WEIGHT = 0.15;
/** Grammar words that say something together: as much as an everyday word. */
const IDIOM_WEIGHT = 0.55;
/** A phrase of the lexicon is a better guess than a lone word. */
const UNFINISHED_PHRASE_WEIGHT = 1;
/** A phrase that no page writes as such: its words, all in one section, are weaker evidence. */
const SCATTERED_SHARE = 0.6;

interface QueryTokens {
  /** The words that say something; grammar words only when there is nothing else. */
  words: readonly Token[];
  joined: readonly Token[];
  /** What the lexicon is matched on: also « sans », « combien », « après ». */
  sources: readonly Token[];
  /** All words, grammar included. */
  count: number;
}

function readQuery(query: string): QueryTokens {
  const tokens = analyse(query.slice(0, MAX_QUERY_CHARS));
  const plain = tokens.filter((token) => token.isJoined === undefined);
  const content = plain.filter((token) => token.isStop === undefined);
  const words = (content.length > 0 ? content : plain).slice(0, MAX_CONCEPTS);
  const joined = tokens.filter((token) => token.isJoined !== undefined).slice(0, MAX_CONCEPTS);
  const sources = content.length > 0 ? sourceTokens(plain).slice(0, 2 * MAX_CONCEPTS) : words;
  return { words, joined, sources, count: plain.length };
}

function isInside(token: Token, whole: readonly Token[]): boolean {
  return whole.some((one) => token.start >= one.start && token.end <= one.end);
}

/** Expands a query over the vocabulary and the lexicon. */
export function expand(
  query: string,
  vocabulary: Vocabulary,
  rules: RuleBook,
  options: ExpandOptions,
): Plan {
  const tokens = readQuery(query);
  const { words, joined } = tokens;
  const readings = readWords(tokens, query.length, vocabulary, rules, options);
  const spans = [
    ...lexiconSpans(tokens, readings, rules),
    ...unfinishedSpans(words, readings, rules),
    ...joinedSpans(words, joined, vocabulary),
  ];
  const weights = words.map((token) => everydayWeight(token.stem));
  // Beside everyday words alone, « point » still says more than « fais ».
  const heaviest = Math.max(...weights);
  const hasSubject = heaviest === 1;
  const concepts = words.map((token, index): Concept => {
    const { alternatives = [], correction } = readings[index] ?? {};
    const linked = spans.filter((span) => span.from === index && span.to === index + 1);
    const said = (weights[index] ?? 1) / heaviest;
    const isRepeated = words.findIndex((word) => word.stem === token.stem) < index;
    return {
      surface: token.surface,
      weight: said * (isRepeated ? REPEATED_WEIGHT : 1),
      alternatives: [...alternatives, ...linked.flatMap((span) => span.alternatives)],
      start: token.start,
      end: token.end,
      ...(correction === undefined ? {} : { correction }),
    };
  });
  const intent = hasSubject ? readIntent(query) : undefined;
  return {
    concepts: [...concepts, ...idiomConcepts(tokens, rules), ...intentConcepts(intent)],
    spans: spans.filter((span) => span.to > span.from + 1),
    titleWords: toTitleWords(readings),
    otherNames: otherNames(spans, words.length),
    kind: readQueryKind(query, tokens.count, intent),
  };
}

function otherNames(spans: readonly Span[], count: number): OtherName[] {
  return spans
    .filter(({ from, to }) => from === 0 && to === count)
    .flatMap(({ alternatives }) => alternatives)
    .filter(
      ({ stems, weight, origin }) =>
        origin === "lexicon" && stems.length === 1 && weight >= SAME_THING_WEIGHT,
    )
    .map(({ stems: [term = ""], weight }) => ({ term, length: stemsOfTerm(term).length, weight }));
}

function toTitleWords(readings: readonly Reading[]): TitleWord[] {
  return readings
    .map(({ stem, alternatives }) => ({
      stem,
      completions: alternatives.flatMap(({ stems, origin }) => (origin === "prefix" ? stems : [])),
    }))
    .filter(({ stem }, index, all) => all.findIndex((word) => word.stem === stem) === index);
}

function readWords(
  tokens: QueryTokens,
  queryLength: number,
  vocabulary: Vocabulary,
  rules: RuleBook,
  { mend }: ExpandOptions,
): Reading[] {
  const phraseWords = wordsOfPhrases(tokens, rules);
  return tokens.words.map((token) => {
    const isBeingTyped = token.end === queryLength;
    const isInCompound = isInside(token, tokens.joined);
    const place = { isBeingTyped, isInCompound, isInPhrase: phraseWords.has(token), mend };
    return readWord(token, place, vocabulary, rules);
  });
}

/** « tous les combien »: a phrase of the lexicon made of grammar words alone stands for what it leads to. */
function idiomConcepts({ words, sources }: QueryTokens, rules: RuleBook): Concept[] {
  const content = new Set(words);
  return rules
    .match(sources.map((token) => token.stem))
    .filter(
      ({ from, to }) => to > from + 1 && !sources.slice(from, to).some((one) => content.has(one)),
    )
    .map((match): Concept => ({
      surface: "",
      weight: IDIOM_WEIGHT,
      alternatives: targetAlternatives(match, 1),
      start: 0,
      end: 0,
      isBonus: true,
    }));
}

/** « combien » is a grammar word, but a page with figures answers it better. */
function intentConcepts(intent: Intent | undefined): Concept[] {
  if (intent === undefined) return [];
  const alternatives = intent.stems.map((stem): Alternative => ({
    stems: [stem],
    weight: 1,
    origin: "intent",
  }));
  return [
    { surface: intent.name, weight: INTENT_WEIGHT, alternatives, start: 0, end: 0, isBonus: true },
  ];
}

/** The words of the query that stand in a phrase of the lexicon as they are. */
function wordsOfPhrases({ sources }: QueryTokens, rules: RuleBook): ReadonlySet<Token> {
  const matches = rules
    .match(sources.map((token) => token.stem))
    .filter(({ from, to }) => to > from + 1);
  return new Set(matches.flatMap(({ from, to }) => sources.slice(from, to)));
}

/** « données person »: of the completions of the last word, those that end a phrase of the lexicon. */
function unfinishedSpans(
  words: readonly Token[],
  readings: readonly Reading[],
  rules: RuleBook,
): Span[] {
  const last = words.length - 1;
  const before = readings.slice(0, last).map((reading) => reading.stem);
  const completed = (readings[last]?.alternatives ?? []).filter(
    ({ origin }) => origin === "prefix",
  );
  return completed.flatMap(({ stems }) => {
    const all = [...before, ...stems];
    const matches = rules.match(all).filter(({ from, to }) => to === all.length && to > from + 1);
    return matches.map(({ from, to }): Span => {
      const phrase = all.slice(from, to);
      const weight = UNFINISHED_PHRASE_WEIGHT;
      return {
        from,
        to,
        alternatives: [
          { stems: [phraseTerm(phrase)], weight, origin: "prefix" },
          { stems: phrase, weight: weight * SCATTERED_SHARE, origin: "prefix" },
        ],
      };
    });
  });
}

/** Links of the lexicon, from the words it is matched on to the concepts they cover. */
function lexiconSpans(
  { words, sources }: QueryTokens,
  readings: readonly Reading[],
  rules: RuleBook,
): Span[] {
  const places = new Map(words.map((word, index) => [word, index]));
  const stems = sources.map((token) => readings[places.get(token) ?? -1]?.stem ?? token.stem);
  return rules.match(stems).flatMap((match): Span[] => {
    const covered = sources.slice(match.from, match.to).flatMap((token) => places.get(token) ?? []);
    const [from] = covered;
    const last = covered.at(-1);
    if (from === undefined || last === undefined) return [];
    const certainty = Math.min(...covered.map((place) => readings[place]?.certainty ?? 1));
    return [{ from, to: last + 1, alternatives: targetAlternatives(match, certainty) }];
  });
}

function targetAlternatives({ targets }: LexiconMatch, certainty: number): Alternative[] {
  return targets.map(({ stems, weight }) => ({
    stems,
    weight: weight * certainty * (stems.length > 1 ? SCATTERED_SHARE : 1),
    origin: "lexicon",
  }));
}

/** « open source » or « open-source » when pages write « opensource ». */
function joinedSpans(
  words: readonly Token[],
  joined: readonly Token[],
  vocabulary: Vocabulary,
): Span[] {
  const written = joined.flatMap((token): Span[] => {
    const from = words.findIndex((word) => word.start >= token.start && word.end <= token.end);
    const to =
      words.findLastIndex((word) => word.start >= token.start && word.end <= token.end) + 1;
    return from < 0 ? [] : [joinedSpan(from, to, token.stem)];
  });
  const pairs = words.slice(1).flatMap((word, index): Span[] => {
    const token = analyse((words[index]?.surface ?? "") + word.surface)[0];
    return token !== undefined && vocabulary.hasWord(token.surface)
      ? [joinedSpan(index, index + 2, token.stem)]
      : [];
  });
  return [...written, ...pairs];
}

function joinedSpan(from: number, to: number, stem: string): Span {
  return { from, to, alternatives: [{ stems: [stem], weight: 1, origin: "compound" }] };
}
