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
  /** Stems in alphabetical order, and the same as one text. */
  words: readonly string[];
  key: string;
  labels: Map<string, number>;
  counts: Record<GapOutcome, number>;
  lastDay: string;
}

/** Any order will do between equals, so long as it stays: that of a dictionary takes a second for thousands. */
function byCode(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function addTo(need: Need, { label, outcome, day, count }: GapCount): void {
  need.labels.set(label, (need.labels.get(label) ?? 0) + count);
  need.counts[outcome] += count;
  if (day > need.lastDay) need.lastDay = day;
}

function totalOf({ counts }: Pick<Need, "counts">): number {
  return counts.none + counts.weak + counts.asked;
}

/** The words less one, in each way; nothing when too few would be left to mean the same. */
function lessOne(words: readonly string[]): string[] {
  if (words.length <= minSharedWords) return [];
  return words.map((left) => words.filter((word) => word !== left).join(" "));
}

/**
 * Finds, among the needs added before, the first that differs by one word. By what they share and not one against
 * the other: thousands of searches have a word in common.
 */
class AlikeNeeds {
  private readonly added: Need[] = [];
  private readonly whole = new Map<string, number>();
  private readonly less = new Map<string, number>();

  add(need: Need): void {
    const place = this.added.push(need) - 1;
    this.whole.set(need.key, place);
    for (const less of lessOne(need.words)) {
      if (!this.less.has(less)) this.less.set(less, place);
    }
  }

  find({ key, words }: Need): Need | undefined {
    const places = [
      this.less.get(key),
      ...lessOne(words).map((less) => this.whole.get(less)),
    ].filter((place) => place !== undefined);
    return places.length === 0 ? undefined : this.added[Math.min(...places)];
  }

  get all(): readonly Need[] {
    return this.added;
  }
}

function join(host: Need, need: Need): void {
  for (const [label, count] of need.labels) {
    host.labels.set(label, (host.labels.get(label) ?? 0) + count);
  }
  host.counts.none += need.counts.none;
  host.counts.weak += need.counts.weak;
  host.counts.asked += need.counts.asked;
  if (need.lastDay > host.lastDay) host.lastDay = need.lastDay;
}

function toGroup({ key, labels, counts, lastDay }: Need): GapGroup {
  const [first = key, ...others] = [...labels]
    .sort(([a, countA], [b, countB]) => countB - countA || byCode(a, b))
    .map(([label]) => label);
  const weight =
    counts.none * outcomeWeights.none +
    counts.weak * outcomeWeights.weak +
    counts.asked * outcomeWeights.asked;
  return {
    ...{ key, label: first, others, counts, lastDay, weight },
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
      ...{ key: gap.words, words: gap.words.split(" "), lastDay: gap.day },
      labels: new Map<string, number>(),
      counts: { none: 0, weak: 0, asked: 0 },
    };
    byWords.set(gap.words, need);
    addTo(need, gap);
  }
  const needs = [...byWords.values()].sort(
    (a, b) => totalOf(b) - totalOf(a) || byCode(a.key, b.key),
  );
  const kept = new AlikeNeeds();
  for (const need of needs) {
    const host = kept.find(need);
    if (host) join(host, need);
    else kept.add(need);
  }
  return kept.all
    .map(toGroup)
    .sort((a, b) => b.weight - a.weight || byCode(b.lastDay, a.lastDay) || byCode(a.key, b.key));
}
