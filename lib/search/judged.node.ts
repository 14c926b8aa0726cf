/** Our own judged queries (`judged/*.jsonl`): reads them, and asks them of a searcher. Ids of pages are `kind/id`. */
import { fileURLToPath } from "node:url";
import { readJudgedQueries } from "./eval-corpus.node.ts";
import { evaluate } from "./evaluate.ts";
import type { Figures, Ranking } from "./evaluate.ts";
import type { JudgedQuery, SearchAnswer } from "./schema.ts";
import type { Searcher } from "./search.ts";

/** Weights and lexicon are chosen on the first half; the second is only measured. */
export const halves = ["tuning", "checking"] as const;
export type Half = (typeof halves)[number];

/** `mixed` holds every kind of query; `spoken` ten questions a theme, as newcomers say them. */
export const judgedSets = ["mixed", "spoken"] as const;
export type JudgedSet = (typeof judgedSets)[number];

/** Reads one half of a set. */
export function readHalf(half: Half, set: JudgedSet = "mixed"): Promise<JudgedQuery[]> {
  const file = set === "mixed" ? half : `${set}-${half}`;
  return readJudgedQueries(fileURLToPath(new URL(`./judged/${file}.jsonl`, import.meta.url)));
}

/** A judged query and what the search answered. */
export interface JudgedAnswer {
  query: JudgedQuery;
  answer: SearchAnswer;
  ranking: Ranking;
}

/** Asks every query. */
export async function askAll(
  searcher: Searcher,
  queries: readonly JudgedQuery[],
  { explain = false }: { explain?: boolean } = {},
): Promise<JudgedAnswer[]> {
  const answers: JudgedAnswer[] = [];
  for (const query of queries) {
    const answer = await searcher.search(query.query, { limit: 10, explain });
    const ranked = answer.results.map(({ kind, id }) => `${kind}/${id}`);
    answers.push({ query, answer, ranking: { id: query.id, ranked } });
  }
  return answers;
}

/** The kind of a query: `question`, `typo`, `no-answer`, `spoken-contrat`… */
export function kindOf({ id }: JudgedQuery): string {
  return id.replace(/-\d+$/, "");
}

/** Figures of a list of answers. */
export function figuresOf(answers: readonly JudgedAnswer[]): Figures {
  return evaluate(
    answers.map(({ query }) => query),
    answers.map(({ ranking }) => ranking),
  );
}
