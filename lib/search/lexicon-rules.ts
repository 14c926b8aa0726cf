/** Turns the lexicon into links between stems, ready for an index. */
import { analyse } from "./analyse.ts";
import { familyRoot } from "./family-root.ts";
import type { Lexicon } from "./lexicon.ts";
import { phraseTerm } from "./phrases.ts";
import { sourceTokens } from "./source-tokens.ts";
import { contraryWords } from "./stop-words.ts";

/** Links between phrases. Sources are stems without the lightest words; targets are terms of the index, or several stems. */
export interface LinkGroup {
  weight: number;
  from: readonly string[];
  to: readonly string[];
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

/** What pages hold, as the lexicon must know it. */
export interface KnownStems {
  has(stem: string): boolean;
  /** Stems of the same root, most frequent first. */
  family(stem: string): readonly string[];
}

/** « monitoring » → « supervision » → « superviser ». */
const FAMILY_SHARE = 0.6;
const MAX_FAMILY = 6;

/** Gathers the stems of an index by root; phrases are no members of a family. */
export function knownStems(documentCounts: ReadonlyMap<string, number>): KnownStems {
  const families = new Map<string, string[]>();
  for (const stem of documentCounts.keys()) {
    if (stem.includes("_")) continue;
    const root = familyRoot(stem);
    families.set(root, [...(families.get(root) ?? []), stem]);
  }
  const countOf = (stem: string): number => documentCounts.get(stem) ?? 0;
  for (const family of families.values())
    family.sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1));
  return {
    has: (stem) => documentCounts.has(stem),
    family: (stem) => (families.get(familyRoot(stem)) ?? []).filter((one) => one !== stem),
  };
}

/** Keeps the links that lead to words of this corpus, as stems, and adds the families of these words. */
export function compileLexicon(lexicon: Lexicon, known: KnownStems): readonly LinkGroup[] {
  // A phrase is looked up as one term when pages write it, else as words.
  const toLookUp = (key: string): string[] => {
    const stems = key.split(" ");
    const term = phraseTerm(stems);
    if (known.has(term)) return [term];
    return stems.every((stem) => known.has(stem)) ? [key] : [];
  };
  const links = [
    ...lexicon.groups.map(({ words, weight }) => ({ weight, from: words, to: words })),
    ...lexicon.oneWay,
  ];
  const seen = new Set<string>();
  return links
    .flatMap(({ weight, from, to }): LinkGroup[] => {
      const sources = sourceKeys(from);
      const targets = targetKeys(to);
      const family = targets
        .filter((key) => !key.includes(" "))
        .flatMap((key) => known.family(key).slice(0, MAX_FAMILY));
      return [
        { weight, from: sources, to: targets.flatMap(toLookUp) },
        { weight: weight * FAMILY_SHARE, from: sources, to: distinct(family) },
      ];
    })
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
