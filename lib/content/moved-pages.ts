/** Where former addresses lead now. */
import { routes, slugPrefixes } from "#lib/routes.ts";
import { groupBy } from "#lib/text.ts";
import type { Knowledge } from "./knowledge.ts";
import { linkedPage } from "./links.ts";

function presentSlug(
  pages: readonly { slug: string; oldSlugs: readonly string[] }[],
  slug: string | undefined,
): string | undefined {
  if (slug === undefined) return undefined;
  return pages.find(({ oldSlugs }) => oldSlugs.includes(slug))?.slug;
}

/** Present path of the article, défi or parcours that once stood at `pathname`; undefined for any other path. */
export function movedPath(knowledge: Knowledge, pathname: string): string | undefined {
  const { articles, withdrawn, defis, parcours } = knowledge;
  const article = presentSlug(
    [...articles, ...withdrawn],
    linkedPage(pathname, slugPrefixes.article),
  );
  if (article !== undefined) return routes.article(article);
  const defi = presentSlug(defis, linkedPage(pathname, slugPrefixes.defi));
  if (defi !== undefined) return routes.defi(defi);
  const journey = presentSlug(parcours, linkedPage(pathname, slugPrefixes.parcours));
  return journey === undefined ? undefined : routes.parcours(journey);
}

/** Present anchor → former ones, in the order of the front matter. */
export function formerAnchors(
  oldAnchors: Readonly<Record<string, string>>,
): ReadonlyMap<string, string[]> {
  const byTarget = groupBy(Object.entries(oldAnchors), ([, target]) => target);
  return new Map([...byTarget].map(([target, pairs]) => [target, pairs.map(([old]) => old)]));
}
