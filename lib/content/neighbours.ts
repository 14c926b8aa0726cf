/** Finds défis on a near subject. */
import type { Defi } from "./parse-article.ts";

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((value) => b.includes(value)).length;
}

/** Défis that share a theme, those of the same administration and professions first; at most `limit`. */
export function neighbourDefis(defi: Defi, defis: readonly Defi[], limit: number): Defi[] {
  return defis
    .filter((other) => other.slug !== defi.slug && shared(defi.themes, other.themes) > 0)
    .map((other) => ({
      other,
      score:
        2 * shared(defi.themes, other.themes) +
        (defi.administration === other.administration ? 2 : 0) +
        shared(defi.expertises, other.expertises) / 2,
    }))
    .sort((a, b) => b.score - a.score || a.other.slug.localeCompare(b.other.slug))
    .slice(0, limit)
    .map(({ other }) => other);
}
