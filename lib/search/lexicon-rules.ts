/** Turns the lexicon into rules on stems, and finds those that apply to a query. */
import { analyse } from "./analyse.ts";
import type { Token } from "./analyse.ts";
import { familyRoot } from "./family-root.ts";
import type { Lexicon } from "./lexicon.ts";
import { phraseTerm } from "./phrases.ts";
import { contraryWords, lightWords } from "./stop-words.ts";

/** Links between phrases. Sources are stems without the lightest words; targets are terms of the index, or several stems. */
export interface LinkGroup {
  weight: number;
  from: readonly string[];
  to: readonly string[];
}

/** One thing to search beside what was typed; several stems are a phrase. */
export interface LexiconTarget {
  stems: readonly string[];
  weight: number;
}

/** A run of query words for which the lexicon knows others. */
export interface LexiconMatch {
  from: number;
  to: number;
  targets: readonly LexiconTarget[];
}

/** Answers which rules apply; built once when the index is opened. */
export interface RuleBook {
  match(stems: readonly string[]): readonly LexiconMatch[];
  /** Stems of single words that the lexicon explains: not typos, even when no page holds them. */
  sourceWords: readonly string[];
  isSource(stem: string): boolean;
}

/** What of a phrase is matched in queries: all but articles and the like. */
export function sourceTokens(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    (token) =>
      token.isJoined === undefined && !(token.isStop === true && lightWords.has(token.surface)),
  );
}

function sourceKey(phrase: string): string {
  return sourceTokens(analyse(phrase))
    .map((token) => token.stem)
    .join(" ");
}

/** The stems of a phrase, as the index holds them; a doubled form (« usager, usagère ») counts once. */
function phraseStems(phrase: string): readonly string[] {
  const tokens = analyse(phrase).filter((token) => token.isJoined === undefined);
  const content = tokens.filter((token) => token.isStop === undefined);
  const stems = (content.length > 0 ? content : tokens).map((token) => token.stem);
  return stems.filter((stem, index) => stem !== stems[index - 1]);
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key) => key !== ""))].sort();
}

/** « sans coder » cannot be looked up: the index drops « sans », and what is left says the contrary. */
function isSearchable(phrase: string): boolean {
  const tokens = analyse(phrase).filter((token) => token.isJoined === undefined);
  return tokens.length === 1 || !tokens.some((token) => contraryWords.has(token.surface));
}

function targetKeys(phrases: readonly string[]): string[] {
  return distinct(phrases.filter(isSearchable).map((phrase) => phraseStems(phrase).join(" ")));
}

function sourceKeys(phrases: readonly string[]): string[] {
  return distinct(phrases.map(sourceKey));
}

/** Every phrase of two words or more that may be looked up: the index counts them as terms. */
export function targetPhrases(lexicon: Lexicon): readonly (readonly string[])[] {
  const words = [
    ...lexicon.groups.flatMap((group) => group.words),
    ...lexicon.oneWay.flatMap((link) => link.to),
  ];
  return targetKeys(words)
    .map((key) => key.split(" "))
    .filter((stems) => stems.length > 1);
}

/** Keeps the links that lead to words of this corpus, as stems. */
export function compileLexicon(
  lexicon: Lexicon,
  knownStems: ReadonlySet<string>,
): readonly LinkGroup[] {
  const knownRoots = new Set([...knownStems].map(familyRoot));
  // A phrase is looked up as one term when pages write it, else as words; a word may stand in another form of its family.
  const toLookUp = (key: string): string[] => {
    const stems = key.split(" ");
    const term = phraseTerm(stems);
    if (knownStems.has(term)) return [term];
    const isKnown = stems.every((stem) => knownStems.has(stem));
    return isKnown || (stems.length === 1 && knownRoots.has(familyRoot(key))) ? [key] : [];
  };
  const links = [
    ...lexicon.groups.map(({ words, weight }) => ({ weight, from: words, to: words })),
    ...lexicon.oneWay,
  ];
  const seen = new Set<string>();
  return links
    .map(({ weight, from, to }) => ({
      weight,
      from: sourceKeys(from),
      to: targetKeys(to).flatMap(toLookUp),
    }))
    .filter((group) => {
      const isUseful = group.to.some((target) =>
        group.from.some((source) => source.replaceAll(" ", "_") !== target),
      );
      const identity = JSON.stringify(group);
      if (!isUseful || seen.has(identity)) return false;
      seen.add(identity);
      return true;
    });
}

/** Opens compiled links for queries. */
export function createRuleBook(groups: readonly LinkGroup[]): RuleBook {
  const targets = new Map<string, Map<string, number>>();
  let longest = 1;
  for (const { weight, from, to } of groups) {
    for (const source of from) {
      longest = Math.max(longest, source.split(" ").length);
      for (const target of to) addLink(targets, source, target, weight);
    }
  }
  const sourceWords = [...targets.keys()].filter((key) => !key.includes(" ")).sort();
  return {
    match: (stems) => matchPhrases(targets, longest, stems),
    sourceWords,
    isSource: (stem) => targets.has(stem),
  };
}

function addLink(
  targets: Map<string, Map<string, number>>,
  source: string,
  target: string,
  weight: number,
): void {
  if (source.replaceAll(" ", "_") === target.replaceAll(" ", "_")) return;
  const links = targets.get(source) ?? new Map<string, number>();
  links.set(target, Math.max(links.get(target) ?? 0, weight));
  targets.set(source, links);
}

/** Every run of up to `longest` items. */
function runs(count: number, longest: number): { from: number; to: number }[] {
  return Array.from({ length: count }, (_, from) =>
    Array.from({ length: Math.min(longest, count - from) }, (__, length) => ({
      from,
      to: from + length + 1,
    })),
  ).flat();
}

function matchPhrases(
  targets: ReadonlyMap<string, ReadonlyMap<string, number>>,
  longest: number,
  stems: readonly string[],
): LexiconMatch[] {
  return runs(stems.length, longest).flatMap(({ from, to }) => {
    const links = targets.get(stems.slice(from, to).join(" "));
    if (links === undefined) return [];
    return [
      {
        from,
        to,
        targets: [...links].map(([target, weight]) => ({ stems: target.split(" "), weight })),
      },
    ];
  });
}
