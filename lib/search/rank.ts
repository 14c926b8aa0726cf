/** Scores pages: BM25F of each section helped by its page, the best alternative of each word, the best section first. */
import { compilePlan, sum } from "./compile-plan.ts";
import type { CompiledAlternative, CompiledPlan } from "./compile-plan.ts";
import type { Plan } from "./expand.ts";
import { PageImpacts } from "./impacts.ts";
import type { QueryKind } from "./intent.ts";
import { lookUp } from "./look-up.ts";
import type { DocumentMap, Lookup, Postings } from "./look-up.ts";
import { DocumentScorer, bestAlternative } from "./score-document.ts";

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
  question: 0.17,
  definition: 0.08,
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
  /** Every page that matches, best first; ties keep the order of the index. */
  pages: readonly RankedPage[];
  /** What each word of the query brought to a page, for `--explain`. */
  explain(ranked: RankedPage): readonly string[];
}

/** Scores every page that holds a word of the plan. */
export function rank(
  plan: Plan,
  map: DocumentMap,
  pages: Uint32Array,
  postings: Postings,
): Ranking {
  const lookup = lookUp(plan, map, pages, postings);
  const compiled = compilePlan(plan, lookup);
  const wanted = sum(compiled.concepts.map(({ idf, weight }) => idf * weight)) || 1;
  const impacts = new PageImpacts(lookup.stems.length);
  const scorer = new DocumentScorer(compiled);
  const ranked: RankedPage[] = [];
  for (const [page, hits] of lookup.hitsByPage) {
    const start = map.pageStarts[page] ?? 0;
    const best = scorePage(
      scorer,
      impacts,
      impacts.openPage(hits, start),
      start,
      restShares[plan.kind],
    );
    if (best.score > 0)
      ranked.push({
        page,
        ...best,
        matched: Math.min(1, best.matched / wanted),
        strength: best.score / wanted,
      });
  }
  return {
    pages: ranked.sort((a, b) => b.score - a.score || a.page - b.page),
    explain: ({ page, section }) => {
      const start = map.pageStarts[page] ?? 0;
      impacts.openPage(lookup.hitsByPage.get(page) ?? [], start);
      impacts.openDocument(start + section);
      return explainDocument(plan, compiled, lookup, impacts);
    },
  };
}

function scorePage(
  scorer: DocumentScorer,
  impacts: PageImpacts,
  documents: Iterable<number>,
  pageStart: number,
  restShare: number,
): { score: number; section: number; matched: number } {
  scorer.openPage(impacts);
  let best = 0;
  let matched = 0;
  let bestDocument = pageStart;
  let total = 0;
  for (const document of documents) {
    impacts.openDocument(document);
    scorer.read(impacts);
    total += scorer.score;
    if (scorer.score > best || (scorer.score === best && document < bestDocument)) {
      best = scorer.score;
      matched = scorer.matched;
      bestDocument = document;
    }
  }
  const rest = best > 0 ? (total - best) / best : 0;
  const score = best * (1 + restShare * Math.log(1 + rest));
  return { score, section: bestDocument - pageStart, matched };
}

function explainDocument(
  plan: Plan,
  compiled: CompiledPlan,
  { stems }: Lookup,
  impacts: PageImpacts,
): string[] {
  const describe = (
    label: string,
    alternatives: readonly CompiledAlternative[],
    weight: number,
  ): string[] => {
    const values = alternatives.map((one) => ({
      one,
      value: bestAlternative([one], impacts) * weight,
    }));
    const [best] = values.sort((a, b) => b.value - a.value);
    if (best === undefined || best.value === 0) return [];
    return [
      `${label} : ${best.value.toFixed(2)} par ${best.one.stems.map((stem) => stems[stem] ?? "").join("+")}`,
    ];
  };
  const words = compiled.concepts.flatMap(({ alternatives, weight }, index) =>
    describe(plan.concepts[index]?.surface ?? "", alternatives, weight),
  );
  const spans = compiled.spans.flatMap(({ from, to, alternatives, weight }) => {
    const label = plan.concepts.slice(from, to).map((concept) => concept.surface);
    return describe(`« ${label.join(" ")} »`, alternatives, weight);
  });
  return [...words, ...spans];
}
