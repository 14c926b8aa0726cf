/** `npm run eval -- --own`: figures by kind on our own judged queries, over our own content. */
import { loadSearchSources } from "#lib/content/search-sources.node.ts";
import {
  askAll,
  figuresOf,
  halves,
  judgedSets,
  kindOf,
  readHalf,
} from "#lib/search/judged.node.ts";
import type { JudgedAnswer } from "#lib/search/judged.node.ts";
import { searcherFromSources } from "#lib/search/searcher-from-sources.ts";
import { groupBy } from "#lib/text.ts";

interface OwnFigures {
  half: string;
  kind: string;
  queries: number;
  success1: number;
  success3: number;
  ndcg10: number;
  /** Of all answers, those called weak or empty. */
  weak: number;
}

function toFigures(half: string, kind: string, answers: readonly JudgedAnswer[]): OwnFigures {
  const { success1, success3, ndcg10 } = figuresOf(answers);
  const weak = answers.filter(({ answer }) => answer.weak || answer.results.length === 0).length;
  return { half, kind, queries: answers.length, success1, success3, ndcg10, weak };
}

/** Asks both halves of both sets; one line a kind, and one for the whole. */
export async function measureOwn(knowledge: string): Promise<readonly OwnFigures[]> {
  const { sources, lexicon } = await loadSearchSources(knowledge);
  const searcher = searcherFromSources(sources, lexicon);
  const all: OwnFigures[] = [];
  for (const set of judgedSets) {
    for (const half of halves) {
      const answers = await askAll(searcher, await readHalf(half, set));
      for (const [kind, some] of groupBy(answers, ({ query }) => kindOf(query)))
        all.push(toFigures(half, kind, some));
      all.push(toFigures(half, `all-${set}`, answers));
    }
  }
  return all;
}

/** The lines as people read them. */
export function formatOwn(figures: readonly OwnFigures[]): string {
  return figures
    .map(
      ({ half, kind, queries, success1, success3, ndcg10, weak }) =>
        `${half.padEnd(9)} ${kind.padEnd(20)} ${String(queries).padStart(4)}  success@1 ${success1.toFixed(3)}  success@3 ${success3.toFixed(3)}  nDCG@10 ${ndcg10.toFixed(3)}  faibles ${weak}`,
    )
    .join("\n");
}
