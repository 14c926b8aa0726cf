/** Finds the valid name an author most likely meant. */
import { foldAccents } from "#lib/text.ts";

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and neighbour swaps count 1.
 * Source: Damerau (1964), restricted form.
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Share of the shorter name's words that the other also has; rescues « ouvrir-code » for « ouvrir-son-code-source ». */
function sharedWords(a: string, b: string): number {
  const wordsOf = (text: string) => new Set(text.split(/[^a-z0-9]+/).filter((w) => w.length > 2));
  const left = wordsOf(a);
  const right = wordsOf(b);
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

/**
 * The candidates nearest to `wanted`, best first, at most `limit`, ignoring case and accents.
 * A candidate is near when a third of its letters or fewer differ, or when most words are shared.
 */
export function nearestNames(wanted: string, candidates: Iterable<string>, limit = 1): string[] {
  const target = foldAccents(wanted);
  const scored: { name: string; cost: number }[] = [];
  for (const name of candidates) {
    const folded = foldAccents(name);
    const ratio = editDistance(target, folded) / Math.max(target.length, folded.length, 1);
    const cost = Math.min(ratio, 0.5 - 0.4 * sharedWords(target, folded));
    if (cost <= 0.34) scored.push({ name, cost });
  }
  scored.sort((a, b) => a.cost - b.cost || a.name.localeCompare(b.name));
  return scored.slice(0, limit).map((entry) => entry.name);
}
