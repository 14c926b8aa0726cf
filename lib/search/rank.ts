/** Scores pages: BM25F of each section helped by its page, the best alternative of each word, the best section first. */
import { compilePlan, sum } from "./compile-plan.ts";
import type { CompiledAlternative, CompiledPlan } from "./compile-plan.ts";
import type { Plan } from "./expand.ts";
import { HitTable } from "./hits.ts";
import { PageImpacts } from "./impacts.ts";
import type { QueryKind } from "./intent.ts";
import { helpOfSections } from "./long-pages.ts";
import { lookUp } from "./look-up.ts";
import type { DocumentMap, Lookup, Postings } from "./look-up.ts";
import { DocumentScorer, valueOf } from "./score-document.ts";

/** A page that matches, before bonuses. */
export interface RankedPage {
  page: number;
  score: number;
  /** Best document: 0 is the page itself, 1 its first section. */
  section: number;
  /** How much of the query's weight the best document holds, from 0 to 1. */
  matched: number;
  /** Its score beside what the words of the query weigh together: 1 would be the perfect page. */
  strength: number;
}

/**
 * What the rest of the page adds to its best section: a page that comes back to a question beats a passing mention, and a
 * long page gains ever less. A short page is as good a find for keywords.
 */
const restShares: Readonly<Record<QueryKind, number>> = {
  keywords: 0.08,
  question: 0.22,
  definition: 0.08,
};

/**
 * k1 of BM25: how fast repeating a word stops paying. Keywords name the subject of a page, which comes back to it; each word
 * of a question says something else, and one page must hold them all.
 */
const saturations: Readonly<Record<QueryKind, number>> = {
  keywords: 4,
  question: 2,
  definition: 2,
};

/** The page of each document. */
export function pagesOfDocuments({ pageStarts, documentCount }: DocumentMap): Uint32Array {
  const pages = new Uint32Array(documentCount);
  pageStarts.forEach((start, page) =>
    pages.fill(page, start, pageStarts[page + 1] ?? documentCount),
  );
  return pages;
}

/** What a query found. */
export interface Ranking {
  /** The best pages, best first; ties keep the order of the index. */
  pages: readonly RankedPage[];
  /** What each word of the query brought to a page, for `--explain`. */
  explain(ranked: RankedPage): readonly string[];
}

/** An index, as ranking reads it. */
export interface RankedIndex extends Postings {
  core: DocumentMap;
  /** The page of each document. */
  pagesOfDocuments: Uint32Array;
  /** Filled anew by each query. */
  hits: HitTable;
}

/** Which pages are wanted. */
export interface Wanted {
  /** How many of the best pages must be right, order included; what comes after them may be cut. */
  count: number;
  accepts: (page: number) => boolean;
}

/** A bound is computed in another order than a score: the last digits may differ. */
const ROUNDING = 1 + 1e-9;

/** Ranks the pages that hold a word of the plan. */
export function rank(plan: Plan, index: RankedIndex, { count, accepts }: Wanted): Ranking {
  const ranker = new PageRanker(plan, index, index.hits);
  const pages = index.hits.pages.filter(accepts);
  const bounds = Float64Array.from(pages, (page) => ranker.bound(page));
  // Every page whose bound is among the best is scored; then those alone that may still pass one of them.
  const entry = nthLargest(bounds, count);
  const isAbove = bounds.map((bound) => (bound >= entry ? 1 : 0));
  const first = pages
    .filter((_, place) => isAbove[place] === 1)
    .flatMap((page) => ranker.score(page));
  const least = first.length < count ? 0 : Math.min(...first.map(({ score }) => score));
  const others = pages.filter((_, place) => isAbove[place] === 0 && (bounds[place] ?? 0) >= least);
  return {
    pages: [...first, ...others.flatMap((page) => ranker.score(page))].sort(
      (a, b) => b.score - a.score || a.page - b.page,
    ),
    // The hits of another query may be there by now.
    explain: (ranked) =>
      new PageRanker(plan, index, new HitTable(index.core.pageStarts.length)).explain(ranked),
  };
}

/** The value at a place counted from the largest, 1 for the largest itself; 0 when there are fewer. */
function nthLargest(values: Float64Array, place: number): number {
  return values.length < place ? 0 : (values.slice().sort()[values.length - place] ?? 0);
}

class PageRanker {
  private readonly plan: Plan;
  private readonly map: DocumentMap;
  private readonly lookup: Lookup;
  private readonly compiled: CompiledPlan;
  private readonly impacts: PageImpacts;
  private readonly scorer: DocumentScorer;
  private readonly restShare: number;
  /** What the words of the query weigh together. */
  private readonly wholeWeight: number;

  constructor(plan: Plan, index: RankedIndex, hits: HitTable) {
    this.plan = plan;
    this.map = index.core;
    this.lookup = lookUp(plan, index.core, index.pagesOfDocuments, index, hits);
    this.compiled = compilePlan(plan, this.lookup);
    this.impacts = new PageImpacts(this.lookup.stems.length, hits, saturations[plan.kind]);
    this.scorer = new DocumentScorer(this.compiled, this.lookup.stems.length);
    this.restShare = restShares[plan.kind];
    this.wholeWeight = sum(this.compiled.concepts.map(({ idf, weight }) => idf * weight)) || 1;
  }

  /** No score of the page is above: as if one section held the best of all, and the others as much. */
  bound(page: number): number {
    const { impacts, scorer } = this;
    impacts.openPage(page, this.start(page), this.help(page));
    impacts.openBest();
    scorer.read(impacts);
    const rest = this.help(page) * (this.documentCount(page) - 1);
    return scorer.score * (1 + this.restShare * Math.log(1 + rest)) * ROUNDING;
  }

  /** The page with its score; nothing when it has none. */
  score(page: number): RankedPage[] {
    const { impacts, scorer, wholeWeight } = this;
    const start = this.start(page);
    impacts.openPage(page, start, this.help(page));
    let best = 0;
    let matched = 0;
    let bestDocument = start;
    let total = 0;
    for (const document of impacts.listDocuments(this.documentCount(page))) {
      impacts.openDocument(document);
      scorer.read(impacts);
      total += scorer.score;
      if (scorer.score > best || (scorer.score === best && document < bestDocument)) {
        best = scorer.score;
        matched = scorer.matched;
        bestDocument = document;
      }
    }
    if (best <= 0) return [];
    const rest = (this.help(page) * (total - best)) / best;
    const score = best * (1 + this.restShare * Math.log(1 + rest));
    return [
      {
        page,
        score,
        section: bestDocument - start,
        matched: Math.min(1, matched / wholeWeight),
        strength: score / wholeWeight,
      },
    ];
  }

  explain({ page, section }: RankedPage): string[] {
    const { plan, compiled, impacts } = this;
    impacts.openPage(page, this.start(page), this.help(page));
    impacts.listDocuments(this.documentCount(page));
    impacts.openDocument(this.start(page) + section);
    const words = compiled.concepts.flatMap(({ alternatives, weight }, index) =>
      this.describe(plan.concepts[index]?.surface ?? "", alternatives, weight),
    );
    const spans = compiled.spans.flatMap(({ from, to, alternatives, weight }) => {
      const label = plan.concepts.slice(from, to).map((concept) => concept.surface);
      return this.describe(`« ${label.join(" ")} »`, alternatives, weight);
    });
    return [...words, ...spans];
  }

  private describe(
    label: string,
    alternatives: readonly CompiledAlternative[],
    weight: number,
  ): string[] {
    const values = alternatives.map((one) => ({ one, value: valueOf(one, this.impacts) * weight }));
    const [best] = values.sort((a, b) => b.value - a.value);
    if (best === undefined || best.value === 0) return [];
    const stems = best.one.stems.map((stem) => this.lookup.stems[stem] ?? "");
    return [`${label} : ${best.value.toFixed(2)} par ${stems.join("+")}`];
  }

  private start(page: number): number {
    return this.map.pageStarts[page] ?? 0;
  }

  /** How much the sections of a page help one another. */
  private help(page: number): number {
    return helpOfSections(this.documentCount(page));
  }

  private documentCount(page: number): number {
    const { pageStarts, documentCount } = this.map;
    return (pageStarts[page + 1] ?? documentCount) - this.start(page);
  }
}
