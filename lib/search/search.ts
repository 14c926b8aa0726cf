/** The one door of the search: worker, server and command line call the same function. */
import { analyse } from "./analyse.ts";
import { createPageFactor } from "./bonus.ts";
import { makeExcerpt } from "./excerpt.ts";
import { expand, queryWords } from "./expand.ts";
import type { Plan } from "./expand.ts";
import type { Manifest } from "./manifest.ts";
import { findHits, markText } from "./marks.ts";
import { planStems } from "./look-up.ts";
import { rank } from "./rank.ts";
import type { RankedPage } from "./rank.ts";
import type { SearchAnswer, SearchKind, SearchResult } from "./schema.ts";
import { PartStore } from "./store.ts";
import type { LoadFile } from "./store.ts";

export interface SearchOptions {
  limit?: number;
  kinds?: readonly SearchKind[];
  /** Values wanted for each filter: one of them must fit. */
  facets?: Readonly<Record<string, readonly string[]>>;
  /** False to search exactly what was typed, without mending typos. */
  mend?: boolean;
  /** `titles` answers from the first file alone, while typing; `full` (the default) from everything. */
  depth?: "titles" | "full";
  /** Adds to the answer what was searched, and to each result how it scored. */
  explain?: boolean;
}

export interface Searcher {
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>;
  /** Loads ahead of the first query what every query needs. */
  warm(): Promise<void>;
}

const DEFAULT_LIMIT = 10;
/** Titles are compared for the best pages only: a bonus never lifts a page from far below. */
const RERANKED_PAGES = 40;
/** Under this share of the query's weight, the best result is only near. */
const WEAK_SHARE = 0.5;

/** Opens an index by its manifest; files are asked for when a query needs them. */
export function createSearcher({
  manifest,
  load,
}: {
  manifest: Manifest;
  load: LoadFile;
}): Searcher {
  const store = new PartStore(manifest, load);
  return {
    warm: () => store.open(),
    search: (query, options = {}) => answer(store, query, options),
  };
}

async function answer(
  store: PartStore,
  query: string,
  options: SearchOptions,
): Promise<SearchAnswer> {
  const failuresBefore = store.failures;
  await store.open();
  const isFull = options.depth !== "titles" || store.isWhole;
  await Promise.all([
    isFull ? store.loadLinks() : undefined,
    store.loadWords(queryWords(query), isFull),
  ]);
  const plan = expand(query, store.vocabulary, store.rules, { mend: options.mend !== false });
  const stems = planStems(plan);
  await store.loadPostings(stems, isFull);
  const ranking = rank(plan, store.core, store.pagesOfDocuments, (stem) =>
    store.postings(stem, isFull),
  );
  const mended = mendedQuery(query, plan);
  const best = await rerank(store, ranking.pages, mended ?? query, options);
  await store.loadMetas(best.map((result) => result.page));
  if (isFull) await store.loadTexts(best.map((result) => result.page));
  const marked = new Set(stems);
  const results = best.map((result): SearchResult => {
    const explanation = options.explain === true ? { explanation: ranking.explain(result) } : {};
    return { ...toResult(store, result, marked), ...explanation };
  });
  const corrected = mended === undefined ? undefined : withAccents(mended, plan, results);
  return {
    query,
    ...(corrected === undefined ? {} : { corrected }),
    weak: isWeak(ranking.pages, best),
    results,
    ...(store.failures > failuresBefore ? { partial: true } : {}),
    ...(options.explain === true ? { explanation: explain(plan) } : {}),
  };
}

/** The first result decides; with none at all there is nothing to be near to. */
function isWeak(ranked: readonly RankedPage[], best: readonly RankedPage[]): boolean {
  const first = ranked.find((one) => one.page === best[0]?.page);
  return first !== undefined && first.matched < WEAK_SHARE;
}

/** Applies bonuses to the best pages, and the filters to all. */
async function rerank(
  store: PartStore,
  ranked: readonly RankedPage[],
  query: string,
  options: SearchOptions,
): Promise<readonly RankedPage[]> {
  const { kinds, facets, limit = DEFAULT_LIMIT } = options;
  const ofKind = ranked.filter(
    ({ page }) => kinds?.includes(store.core.flags[page]?.kind ?? "article") !== false,
  );
  const wanted = facets === undefined ? ofKind : await filterByFacets(store, ofKind, facets);
  const top = wanted.slice(0, RERANKED_PAGES);
  await store.loadTitles(top.map(({ page }) => page));
  const pageFactor = createPageFactor(query);
  const scored = top.map((one) => {
    const trust = store.core.flags[one.page]?.trust ?? "unverified";
    return { ...one, score: one.score * pageFactor(store.title(one.page), trust) };
  });
  const sorted = scored.sort((a, b) => b.score - a.score || a.page - b.page);
  return [...sorted, ...wanted.slice(RERANKED_PAGES)].slice(0, limit);
}

async function filterByFacets(
  store: PartStore,
  pages: readonly RankedPage[],
  facets: Readonly<Record<string, readonly string[]>>,
): Promise<readonly RankedPage[]> {
  await store.loadMetas(pages.map(({ page }) => page));
  const filters = Object.entries(facets).filter(([, values]) => values.length > 0);
  return pages.filter(({ page }) => {
    const own = store.meta(page)?.facets ?? {};
    return filters.every(
      ([name, values]) => own[name]?.some((value) => values.includes(value)) === true,
    );
  });
}

function toResult(store: PartStore, ranked: RankedPage, stems: ReadonlySet<string>): SearchResult {
  const { page, section, score } = ranked;
  const meta = store.meta(page);
  const flags = store.core.flags[page];
  const title = store.title(page);
  const place = meta?.sections[section - 1];
  const text = section > 0 ? store.text(page, section) : "";
  const excerpt = makeExcerpt(text || (meta?.description ?? ""), stems);
  return {
    kind: flags?.kind ?? "article",
    id: meta?.id ?? "",
    url: (meta?.url ?? "") + (place?.anchor ? `#${place.anchor}` : ""),
    title: markText(title, findHits(title, stems)),
    ...(place?.heading ? { heading: markText(place.heading, findHits(place.heading, stems)) } : {}),
    excerpt,
    label: meta?.label ?? "",
    trust: flags?.trust ?? "unverified",
    facets: meta?.facets ?? {},
    score,
  };
}

/** The query with its typos replaced; nothing when there was none. */
function mendedQuery(query: string, plan: Plan): string | undefined {
  let mended = "";
  let position = 0;
  for (const { correction, start, end } of plan.concepts) {
    if (correction === undefined) continue;
    mended += query.slice(position, start) + correction;
    position = end;
  }
  return position === 0 ? undefined : mended + query.slice(position);
}

/** The vocabulary is folded: takes the accents of the mended words from the results. */
function withAccents(mended: string, plan: Plan, results: readonly SearchResult[]): string {
  const wanted = new Set(plan.concepts.flatMap((concept) => concept.correction ?? []));
  let accented = mended;
  for (const { title, heading = [], excerpt } of results) {
    const text = [title, heading, excerpt]
      .map((parts) => parts.map((part) => part.text).join(""))
      .join(" ");
    for (const { surface, start, end } of analyse(text)) {
      if (!wanted.delete(surface)) continue;
      accented = accented.replace(surface, () => text.slice(start, end).toLowerCase());
    }
  }
  return accented;
}

function explain(plan: Plan): readonly string[] {
  const describe = (alternatives: Plan["concepts"][number]["alternatives"]): string =>
    alternatives
      .map(({ stems, weight, origin }) => `${stems.join("+")} (${origin} ${weight.toFixed(2)})`)
      .join(", ");
  return [
    ...plan.concepts.map(
      ({ surface, weight, alternatives }) => `${surface} ×${weight} : ${describe(alternatives)}`,
    ),
    ...plan.spans.map(({ from, to, alternatives }) => {
      const words = plan.concepts.slice(from, to).map((concept) => concept.surface);
      return `« ${words.join(" ")} » : ${describe(alternatives)}`;
    }),
  ];
}
