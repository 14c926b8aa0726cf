/** `npm run eval`: ranks a folder of Markdown with the shipped engine and lexicon, and prints four figures. */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import {
  EvalInputError,
  readJudgedQueries,
  readLexiconInput,
  readMarkdownFolder,
} from "#lib/search/eval-corpus.node.ts";
import { evaluate } from "#lib/search/evaluate.ts";
import type { Figures, Ranking } from "#lib/search/evaluate.ts";
import { searcherFromSources } from "#lib/search/searcher-from-sources.ts";

const usage =
  "npm run eval -- --corpus DOSSIER --queries FICHIER.jsonl [--out FICHIER.jsonl] [--json]";
const RANKED_DOCUMENTS = 20;

function readArguments() {
  const options = {
    corpus: { type: "string" },
    queries: { type: "string" },
    out: { type: "string" },
    json: { type: "boolean", default: false },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (cause) {
    throw new EvalInputError(`Argument inconnu ou mal formé.\n→ ${usage}`, { cause });
  }
}

function formatFigures(
  { queries, success1, success3, mrr10, ndcg10 }: Figures,
  documents: number,
): string {
  return [
    `${queries} requêtes jugées, ${documents} documents`,
    `success@1  ${success1.toFixed(3)}`,
    `success@3  ${success3.toFixed(3)}`,
    `MRR@10     ${mrr10.toFixed(3)}`,
    `nDCG@10    ${ndcg10.toFixed(3)}`,
  ].join("\n");
}

async function main(): Promise<void> {
  const { corpus, queries: file, out, json } = readArguments();
  if (corpus === undefined || file === undefined) {
    throw new EvalInputError(
      `Il manque ${corpus === undefined ? "--corpus" : "--queries"}.\n→ ${usage}`,
    );
  }
  const [sources, queries] = await Promise.all([
    readMarkdownFolder(corpus),
    readJudgedQueries(file),
  ]);
  const searcher = searcherFromSources(
    sources,
    await readLexiconInput(process.env.KNOWLEDGE_DIR ?? "knowledge"),
  );
  const rankings: Ranking[] = [];
  for (const { id, query } of queries) {
    const { results } = await searcher.search(query, { limit: RANKED_DOCUMENTS });
    rankings.push({ id, ranked: results.map((result) => result.id) });
  }
  if (out !== undefined)
    await writeFile(out, rankings.map((ranking) => `${JSON.stringify(ranking)}\n`).join(""));
  const figures = evaluate(queries, rankings);
  console.log(json === true ? JSON.stringify(figures) : formatFigures(figures, sources.length));
}

main().catch((error: unknown) => {
  console.error(error instanceof EvalInputError ? error.message : error);
  process.exitCode = error instanceof EvalInputError ? 2 : 1;
});
