/** The one door of the search: worker, server and command line call the same function. */
import { analyse } from "./analyse.ts";
import { createPageFactor } from "./bonus.ts";
import { explainPlan } from "./explain-plan.ts";
import { makeExcerpt } from "./excerpt.ts";
import { expand } from "./expand.ts";
import type { Plan } from "./expand.ts";
import { limitPlan } from "./limit-plan.ts";
import { planStems } from "./look-up.ts";
import { blockOf } from "./manifest.ts";
import type { Manifest } from "./manifest.ts";
import { allMarks, findHits, markText, strongMarks } from "./marks.ts";
import type { Marks } from "./marks.ts";
import { rank } from "./rank.ts";
import type { RankedPage, Ranking } from "./rank.ts";
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
  /** Adds to the answer what was searched, and to each result how it scored. */
  explain?: boolean;
}

/** A page that was found, and nothing of what a reader would see of it. */
export interface FoundPage {
  kind: SearchKind;
  id: string;
  title: string;
}

export interface Searcher {
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>;
  /** The same pages in the same order, without their excerpts and marks: for who only asks which come first. */
  find(query: string, options?: SearchOptions): Promise<readonly FoundPage[]>;
  /** Loads ahead of the first query what every query needs. */
  warm(): Promise<void>;
}

const DEFAULT_LIMIT = 10;
/** Titles are compared for the best pages only: a bonus never lifts a page from far below. */
const RERANKED_PAGES = 40;
/** Words said in passing, or few of the words asked for: under this, the best result is only near. */
const WEAK_STRENGTH = 0.44;
const MATCHED_SHARE = 0.2;
/** Blocks of postings asked for beside those of the typed words. */
const MAX_FURTHER_BLOCKS = 8;

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
    find: async (query, options = {}) => {
      const { best } = await findBest(store, query, options);
      return best.map(({ page }) => {
        const { id = "", title = "" } = store.card(page) ?? {};
        return { kind: store.core.flags[page]?.kind ?? "article", id, title };
      });
    },
  };
}

interface Found {
  plan: Plan;
  ranking: Ranking;
  /** What is shown, in order; the cards of these pages are here. */
  best: readonly RankedPage[];
}

async function findBest(store: PartStore, query: string, options: SearchOptions): Promise<Found> {
  await store.open();
  const plan = await readPlan(store, query, options);
  await store.loadPostings(planStems(plan));
  const accepts = await readFilter(store, options);
  const { limit = DEFAULT_LIMIT } = options;
  const ranking = rank(plan, store, { count: Math.max(limit, RERANKED_PAGES), accepts });
  const best = rerank(store, ranking.pages, plan, limit);
  await store.loadCards(best.map((result) => result.page));
  return { plan, ranking, best };
}

async function answer(
  store: PartStore,
  query: string,
  options: SearchOptions,
): Promise<SearchAnswer> {
  const failuresBefore = store.failures;
  const { plan, ranking, best } = await findBest(store, query, options);
  const marks = { answering: allMarks(plan), marked: strongMarks(plan) };
  const results = best.map((result): SearchResult => {
    const explanation = options.explain === true ? { explanation: ranking.explain(result) } : {};
    return { ...toResult(store, result, marks), ...explanation };
  });
  const mended = mendedQuery(query, plan);
  const corrected = mended === undefined ? undefined : withAccents(mended, plan, results);
  return {
    query,
    ...(corrected === undefined ? {} : { corrected }),
    weak: isWeak(ranking.pages, best),
    results,
    ...(store.failures > failuresBefore ? { partial: true } : {}),
    ...(options.explain === true ? { explanation: explainPlan(plan) } : {}),
  };
}

/** Reads the query again as long as it needs words that are not here yet: a typo is only known as one once its block is. */
async function readPlan(store: PartStore, query: string, options: SearchOptions): Promise<Plan> {
  const mend = options.mend !== false;
  const read = (): Plan => expand(query, store.vocabulary, store.rules, { mend });
  let plan = read();
  while (await store.loadMissedWords()) plan = read();
  const { postingStarts } = store.manifest;
  return limitPlan(plan, (stem) => blockOf(postingStarts, stem), MAX_FURTHER_BLOCKS);
}

/** The first result decides; with none at all there is nothing to be near to. */
function isWeak(ranked: readonly RankedPage[], best: readonly RankedPage[]): boolean {
  const first = ranked.find((one) => one.page === best[0]?.page);
  return first !== undefined && first.strength + MATCHED_SHARE * first.matched < WEAK_STRENGTH;
}

/** Applies bonuses to the best pages. */
function rerank(
  store: PartStore,
  ranked: readonly RankedPage[],
  plan: Plan,
  limit: number,
): readonly RankedPage[] {
  const pageFactor = createPageFactor(plan, (stem) => store.titlePlaces(stem));
  const scored = ranked.slice(0, RERANKED_PAGES).map((one) => {
    const flags = store.core.flags[one.page];
    return flags === undefined ? one : { ...one, score: one.score * pageFactor(one.page, flags) };
  });
  const sorted = scored.sort((a, b) => b.score - a.score || a.page - b.page);
  return [...sorted, ...ranked.slice(RERANKED_PAGES)].slice(0, limit);
}

/** Tells which pages the options let through. */
async function readFilter(
  store: PartStore,
  { kinds, facets = {} }: SearchOptions,
): Promise<(page: number) => boolean> {
  const filters = Object.entries(facets).filter(([, values]) => values.length > 0);
  if (filters.length > 0) await store.loadFacets();
  return (page) => {
    if (kinds?.includes(store.core.flags[page]?.kind ?? "article") === false) return false;
    const own = filters.length > 0 ? store.facetsOf(page) : {};
    return filters.every(
      ([name, values]) => own[name]?.some((value) => values.includes(value)) === true,
    );
  };
}

function toResult(
  store: PartStore,
  { page, section, score }: RankedPage,
  marks: { answering: Marks; marked: Marks },
): SearchResult {
  const card = store.card(page);
  const flags = store.core.flags[page];
  const place = card?.sections[section - 1];
  const mark = (text: string): SearchResult["title"] =>
    markText(text, findHits(text, marks.marked));
  return {
    kind: flags?.kind ?? "article",
    id: card?.id ?? "",
    url: (card?.url ?? "") + (place?.anchor ? `#${place.anchor}` : ""),
    title: mark(card?.title ?? ""),
    ...(place?.heading ? { heading: mark(place.heading) } : {}),
    excerpt: makeExcerpt(place?.text || (card?.description ?? ""), marks),
    label: card?.label ?? "",
    trust: flags?.trust ?? "unverified",
    ...(card?.trustDate && { trustDate: card.trustDate }),
    ...(card && card.english.length > 0 && { english: card.english }),
    facets: card?.facets ?? {},
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
