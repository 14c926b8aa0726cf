/** `npm run eval`: ranks a folder of Markdown with the shipped engine and lexicon, and prints four figures. */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { loadLexiconInput } from "#lib/content/search-sources.node.ts";
import {
  EvalInputError,
  readJudgedQueries,
  readMarkdownFolder,
} from "#lib/search/eval-corpus.node.ts";
import { evaluate, formatFigures } from "#lib/search/evaluate.ts";
import type { Ranking } from "#lib/search/evaluate.ts";
import { searcherFromSources } from "#lib/search/searcher-from-sources.ts";
import { formatOwn, measureOwn } from "#scripts/eval/own.ts";

const usage =
  "npm run eval -- --corpus DOSSIER --queries FICHIER.jsonl [--out FICHIER.jsonl] [--json] | --own [--json]";
const RANKED_DOCUMENTS = 20;

function readArguments() {
  const options = {
    corpus: { type: "string" },
    queries: { type: "string" },
    out: { type: "string" },
    json: { type: "boolean", default: false },
    own: { type: "boolean", default: false },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (cause) {
    throw new EvalInputError(`Argument inconnu ou mal formé.\n→ ${usage}`, { cause });
  }
}

async function main(): Promise<void> {
  const { corpus, queries: file, out, json, own } = readArguments();
  const knowledge = process.env.KNOWLEDGE_DIR ?? "knowledge";
  if (own === true) {
    const figures = await measureOwn(knowledge);
    console.log(json === true ? JSON.stringify(figures) : formatOwn(figures));
    return;
  }
  if (corpus === undefined || file === undefined) {
    const missing = corpus === undefined ? "--corpus" : "--queries";
    throw new EvalInputError(`Il manque ${missing}.\n→ ${usage}`);
  }
  const [sources, queries] = await Promise.all([
    readMarkdownFolder(corpus),
    readJudgedQueries(file),
  ]);
  const searcher = searcherFromSources(sources, await loadLexiconInput(knowledge));
  const rankings: Ranking[] = [];
  for (const { id, query } of queries) {
    const { results } = await searcher.search(query, { limit: RANKED_DOCUMENTS });
    rankings.push({ id, ranked: [...new Set(results.map((result) => result.id))] });
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
