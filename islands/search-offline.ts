/** What the search worker does without a line: finds a kept index, or searches the kept pages themselves. */
import { cacheNames } from "#lib/offline/kept-caches.ts";
import { textOfPage, titleOfPage } from "#lib/offline/page-text.ts";
import { kindOfPath } from "#lib/offline/request-kind.ts";
import {
  createKeptSearch,
  type KeptPage,
  type KeptSearchOptions,
  type SearchKept,
} from "#lib/offline/search-kept.ts";
import type { SearchAnswer } from "#lib/search/schema.ts";

/** Pages read meanwhile in another tab are found after this. */
const staleAfterMs = 30_000;

/** Address of the manifest that came with the whole base. */
export async function findKeptManifest(): Promise<URL | undefined> {
  if (!("caches" in globalThis)) return undefined;
  const kept = await (await caches.open(cacheNames.base)).keys();
  const addresses = kept.map(({ url }) => new URL(url));
  return addresses.findLast(({ pathname }) => /^\/search\/search-[\w-]+\.json$/.test(pathname));
}

async function readKeptPages(): Promise<KeptPage[]> {
  if (!("caches" in globalThis)) return [];
  const pages = new Map<string, KeptPage>();
  // Visits last: they are the newer copies.
  for (const name of [cacheNames.base, cacheNames.visits]) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const path = new URL(request.url).pathname;
      if (kindOfPath(path) !== "page") continue;
      const html = await (await cache.match(request))?.text();
      if (html) pages.set(path, { path, title: titleOfPage(html), text: textOfPage(html) });
    }
  }
  return [...pages.values()];
}

let prepared: { at: number; search: Promise<SearchKept> } | undefined;

function prepare(): Promise<SearchKept> {
  if (!prepared || Date.now() - prepared.at > staleAfterMs) {
    prepared = { at: Date.now(), search: readKeptPages().then(createKeptSearch) };
  }
  return prepared.search;
}

/** Completes what a partial index found (`found`) with kept pages. Results without their card lead nowhere: left out. */
export async function searchOffline(
  query: string,
  options: KeptSearchOptions,
  found?: SearchAnswer,
): Promise<SearchAnswer> {
  const fromIndex = (found?.results ?? []).filter(({ url }) => url !== "");
  const known = new Set(fromIndex.map(({ url }) => url.split("#")[0]));
  const search = await prepare();
  const fromPages = search(query, options).filter(({ url }) => !known.has(url));
  const results = [...fromIndex, ...fromPages].slice(0, options.limit);
  const isNear = found?.weak === true && fromPages.length === 0 && fromIndex.length > 0;
  return { query, results, weak: isNear, partial: true };
}
