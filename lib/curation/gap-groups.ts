/** Searches without a good answer, gathered by need and weighed. */
import type { GapOutcome } from "#lib/questions/store.ts";
import type { GapCount } from "./desk-store.ts";

/** Who went on to ask needs it most; who found near answers may have been served. */
const outcomeWeights: Readonly<Record<GapOutcome, number>> = { asked: 3, none: 2, weak: 1 };

/** Two needs of at least this many words that differ by one word are one need. */
const minSharedWords = 2;

export interface GapGroup {
  /** Stems of its most frequent form: unique among the groups. */
  key: string;
  /** How it was typed most often. */
  label: string;
  /** Other ways in which it was typed, most frequent first. */
  others: string[];
  /** Searches by what became of them. */
  counts: Record<GapOutcome, number>;
  total: number;
  /** Searches, each counted by what became of it. */
  weight: number;
  /** ISO date of the last one. */
  lastDay: string;
}

interface Need {
  words: readonly string[];
  labels: Map<string, number>;
  counts: Record<GapOutcome, number>;
  lastDay: string;
}

function addTo(need: Need, { label, outcome, day, count }: GapCount): void {
  need.labels.set(label, (need.labels.get(label) ?? 0) + count);
  need.counts[outcome] += count;
  if (day > need.lastDay) need.lastDay = day;
}

function totalOf({ counts }: Pick<Need, "counts">): number {
  return counts.none + counts.weak + counts.asked;
}

/** Whether `small` says the same as `large` with one word less. */
function isWithin(small: readonly string[], large: readonly string[]): boolean {
  return (
    small.length >= minSharedWords &&
    large.length === small.length + 1 &&
    small.every((word) => large.includes(word))
  );
}

function toGroup({ words, labels, counts, lastDay }: Need): GapGroup {
  const [first = words.join(" "), ...others] = [...labels]
    .sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b))
    .map(([label]) => label);
  const weight =
    counts.none * outcomeWeights.none +
    counts.weak * outcomeWeights.weak +
    counts.asked * outcomeWeights.asked;
  return {
    ...{ key: words.join(" "), label: first, others, counts, lastDay, weight },
    total: totalOf({ counts }),
  };
}

/**
 * The needs behind `gaps`, heaviest first. The same stems are one need whatever their order; a rarer need that
 * differs from a more frequent one by one word joins it, once.
 */
export function groupGaps(gaps: readonly GapCount[]): GapGroup[] {
  const byWords = new Map<string, Need>();
  for (const gap of gaps) {
    const need = byWords.get(gap.words) ?? {
      ...{ words: gap.words.split(" "), labels: new Map<string, number>(), lastDay: gap.day },
      counts: { none: 0, weak: 0, asked: 0 },
    };
    byWords.set(gap.words, need);
    addTo(need, gap);
  }
  const needs = [...byWords.values()].sort(
    (a, b) => totalOf(b) - totalOf(a) || a.words.join(" ").localeCompare(b.words.join(" ")),
  );
  const kept: Need[] = [];
  const byWord = new Map<string, Need[]>();
  for (const need of needs) {
    // Needs without a word in common are never alike: thousands of them are not compared.
    const near = new Set(need.words.flatMap((word) => byWord.get(word) ?? []));
    const host = [...near].find(
      ({ words }) => isWithin(words, need.words) || isWithin(need.words, words),
    );
    if (!host) {
      kept.push(need);
      for (const word of need.words) byWord.set(word, [...(byWord.get(word) ?? []), need]);
      continue;
    }
    for (const [label, count] of need.labels) {
      host.labels.set(label, (host.labels.get(label) ?? 0) + count);
    }
    host.counts.none += need.counts.none;
    host.counts.weak += need.counts.weak;
    host.counts.asked += need.counts.asked;
    if (need.lastDay > host.lastDay) host.lastDay = need.lastDay;
  }
  return kept
    .map(toGroup)
    .sort(
      (a, b) =>
        b.weight - a.weight || b.lastDay.localeCompare(a.lastDay) || (a.key < b.key ? -1 : 1),
    );
}
