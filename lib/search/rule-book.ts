/** The links of the lexicon at query time: finds those that apply to a run of words. */
import type { LinkGroup } from "./lexicon-rules.ts";
import { stopStems } from "./stop-words.ts";
import { allWordsHere } from "./vocabulary.ts";
import type { WordBlocks } from "./vocabulary.ts";

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

/** Links come block by block, as the search files arrive. */
export class RuleBook {
  private readonly targets = new Map<string, Map<string, number>>();
  private readonly available: WordBlocks;
  private longest = 1;

  constructor(groups: readonly LinkGroup[] = [], available: WordBlocks = allWordsHere) {
    this.available = available;
    this.add(groups);
  }

  add(groups: readonly LinkGroup[]): void {
    for (const { weight, from, to } of groups) {
      for (const source of from) {
        this.longest = Math.max(this.longest, source.split(" ").length);
        for (const target of to) this.addLink(source, target, weight);
      }
    }
  }

  /** Stems of single words that the lexicon explains, by their beginning, in order. */
  sourcesFrom(prefix: string): readonly string[] {
    this.available.needPrefix(prefix);
    return [...this.targets.keys()]
      .filter((key) => key.startsWith(prefix) && !key.includes(" "))
      .sort();
  }

  /** Whether the lexicon explains this word: then it is no typo, even when no page holds it. */
  isSource(stem: string): boolean {
    this.needLinks(stem);
    return this.targets.has(stem);
  }

  /** The links of every run of the words. */
  match(stems: readonly string[]): readonly LexiconMatch[] {
    for (const stem of stems) this.needLinks(stem);
    return runs(stems.length, this.longest).flatMap(({ from, to }) => {
      const links = this.targets.get(stems.slice(from, to).join(" "));
      if (links === undefined) return [];
      const targets = [...links].map(([target, weight]) => ({ stems: target.split(" "), weight }));
      return [{ from, to, targets }];
    });
  }

  /** Links that begin with a grammar word are always here. */
  private needLinks(stem: string): void {
    if (!stopStems.has(stem)) this.available.need(stem);
  }

  private addLink(source: string, target: string, weight: number): void {
    if (source.replaceAll(" ", "_") === target.replaceAll(" ", "_")) return;
    const links = this.targets.get(source) ?? new Map<string, number>();
    links.set(target, Math.max(links.get(target) ?? 0, weight));
    this.targets.set(source, links);
  }
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
