/**
 * Searches the pages that the device keeps, when the files of the index are not there: the same French analyser,
 * each word weighed by how few pages have it. Plainer than the index, but it finds all that can be read offline.
 */
import { analyse } from "#lib/search/analyse.ts";
import { makeExcerpt } from "#lib/search/excerpt.ts";
import { findHits, markText, type Marks } from "#lib/search/marks.ts";
import { createPhraseBook } from "#lib/search/phrases.ts";
import type { SearchKind, SearchResult } from "#lib/search/schema.ts";

export interface KeptPage {
  path: string;
  title: string;
  text: string;
}

/** A word of the title says more about a page than one of its text. */
const titleWeight = 3;

/** Only pages that the search of the site finds too; a list holds the words of all others. */
const kinds: readonly (readonly [pattern: RegExp, kind: SearchKind, label: string])[] = [
  [/^\/articles\/[^/]+$/, "article", "Article"],
  [/^\/defis\/(?!carte$)[^/]+$/, "defi", "Défi"],
];

function kindOf(path: string): readonly [SearchKind, string] | undefined {
  const found = kinds.find(([pattern]) => pattern.test(path));
  return found && [found[1], found[2]];
}

function stemsOf(text: string): Set<string> {
  return new Set(analyse(text).flatMap(({ stem, isStop }) => (isStop ? [] : stem)));
}

function scoreOf(
  wanted: ReadonlyMap<string, number>,
  title: ReadonlySet<string>,
  text: ReadonlySet<string>,
): number {
  let score = 0;
  for (const [stem, weight] of wanted) {
    if (title.has(stem)) score += titleWeight * weight;
    else if (text.has(stem)) score += weight;
  }
  return score;
}

interface ReadPage {
  page: KeptPage;
  kind: readonly [SearchKind, string];
  title: ReadonlySet<string>;
  text: ReadonlySet<string>;
}

function readPage(page: KeptPage): ReadPage[] {
  const kind = kindOf(page.path);
  return kind ? [{ page, kind, title: stemsOf(page.title), text: stemsOf(page.text) }] : [];
}

/** A rare word says more: the weight of each word of the query among these pages. */
function weighWords(stems: ReadonlySet<string>, pages: readonly ReadPage[]): Map<string, number> {
  return new Map(
    [...stems].map((stem) => {
      const holders = pages.filter(({ title, text }) => title.has(stem) || text.has(stem)).length;
      return [stem, Math.log(1 + pages.length / Math.max(1, holders))];
    }),
  );
}

function toResult({ page, kind: [kind, label] }: ReadPage, score: number, marks: Marks) {
  return {
    kind,
    id: page.path,
    url: page.path,
    title: markText(page.title, findHits(page.title, marks)),
    excerpt: makeExcerpt(page.text, { answering: marks, marked: marks }),
    label,
    facets: {},
    score,
  } satisfies SearchResult;
}

export interface KeptSearchOptions {
  limit: number;
  kinds?: readonly SearchKind[];
}

export type SearchKept = (query: string, options: KeptSearchOptions) => SearchResult[];

/** Reads the pages once; the search gives the best results first, and no page without a word of the query. */
export function createKeptSearch(pages: readonly KeptPage[]): SearchKept {
  const read = pages.flatMap(readPage);
  return (query, { limit, kinds: wanted }) => {
    const stems = stemsOf(query);
    const weights = weighWords(stems, read);
    const marks: Marks = { stems, phrases: createPhraseBook([]) };
    return read
      .filter(({ kind: [kind] }) => wanted?.includes(kind) !== false)
      .map((one) => ({ one, score: scoreOf(weights, one.title, one.text) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ one, score }) => toResult(one, score, marks));
  };
}
