/** Turns the lexicon into rules on stems, and finds those that apply to a query. */
import { analyse } from "./analyse.ts";
import type { Lexicon } from "./lexicon.ts";

/** Phrases on both sides are stems joined by a space, without grammar words. */
export interface LinkGroup {
  weight: number;
  from: readonly string[];
  to: readonly string[];
}

/** One thing to search beside what was typed; several stems must all be there. */
export interface LexiconTarget {
  stems: readonly string[];
  weight: number;
}

/** A run of query stems for which the lexicon knows other words. */
export interface LexiconMatch {
  from: number;
  to: number;
  targets: readonly LexiconTarget[];
}

/** Answers which rules apply; built once when the index is opened. */
export interface RuleBook {
  match(stems: readonly string[]): readonly LexiconMatch[];
  /** Folded single words that the lexicon explains: not typos, even when no page holds them. */
  sourceWords: ReadonlySet<string>;
}

/** The stems of a phrase, as the index holds them. */
export function phraseStems(phrase: string): readonly string[] {
  const tokens = analyse(phrase).filter((token) => token.isJoined === undefined);
  const content = tokens.filter((token) => token.isStop === undefined);
  return (content.length > 0 ? content : tokens).map((token) => token.stem);
}

function phraseKeys(phrases: readonly string[]): string[] {
  const keys = phrases.map((phrase) => phraseStems(phrase).join(" ")).filter((key) => key !== "");
  return [...new Set(keys)].sort();
}

/** Keeps the links that lead to words of this corpus, as stems. */
export function compileLexicon(lexicon: Lexicon, knownStems: ReadonlySet<string>): readonly LinkGroup[] {
  const isKnown = (key: string): boolean => key.split(" ").every((stem) => knownStems.has(stem));
  const both = lexicon.groups.map(({ words, weight }) => ({ weight, from: phraseKeys(words), to: phraseKeys(words) }));
  const oneWay = lexicon.oneWay.map(({ from, to, weight }) => ({ weight, from: phraseKeys(from), to: phraseKeys(to) }));
  const seen = new Set<string>();
  return [...both, ...oneWay]
    .map((group) => ({ ...group, to: group.to.filter(isKnown) }))
    .filter((group) => {
      const isUseful = group.to.some((target) => group.from.some((source) => source !== target));
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
  return {
    match: (stems) => matchPhrases(targets, longest, stems),
    sourceWords: new Set([...targets.keys()].filter((key) => !key.includes(" "))),
  };
}

function addLink(targets: Map<string, Map<string, number>>, source: string, target: string, weight: number): void {
  if (source === target) return;
  const links = targets.get(source) ?? new Map<string, number>();
  links.set(target, Math.max(links.get(target) ?? 0, weight));
  targets.set(source, links);
}

function matchPhrases(
  targets: ReadonlyMap<string, ReadonlyMap<string, number>>,
  longest: number,
  stems: readonly string[],
): LexiconMatch[] {
  const matches: LexiconMatch[] = [];
  for (let from = 0; from < stems.length; from++) {
    for (let to = from + 1; to <= Math.min(stems.length, from + longest); to++) {
      const links = targets.get(stems.slice(from, to).join(" "));
      if (links === undefined) continue;
      const found = [...links].map(([target, weight]) => ({ stems: target.split(" "), weight }));
      matches.push({ from, to, targets: found });
    }
  }
  return matches;
}
