/** `npm run search`: what a newcomer would get for a question, with scores and, on demand, why. */
import { parseArgs } from "node:util";
import { loadSearchSources } from "#lib/content/search-sources.node.ts";
import type { Part, SearchAnswer, SearchResult } from "#lib/search/schema.ts";
import { searcherFromSources } from "#lib/search/searcher-from-sources.ts";

const usage =
  'npm run search -- "comment ouvrir mon code ?" [--limit N] [--json] [--explain] [--knowledge DOSSIER]';
const options = {
  json: { type: "boolean", default: false },
  explain: { type: "boolean", default: false },
  limit: { type: "string", default: "10" },
  knowledge: { type: "string", default: process.env.KNOWLEDGE_DIR ?? "knowledge" },
} as const;

function plain(parts: readonly Part[]): string {
  return parts.map((part) => part.text).join("");
}

function formatResult(
  { title, heading, url, score, excerpt, explanation = [] }: SearchResult,
  index: number,
): string {
  const place = heading === undefined ? "" : ` › ${plain(heading)}`;
  const why = explanation.map((line) => `\n      ${line}`).join("");
  return `${index + 1}. ${plain(title)}${place}   ${score.toFixed(2)}\n   ${url}\n   ${plain(excerpt)}${why}`;
}

function formatAnswer({ corrected, weak, results, explanation = [] }: SearchAnswer): string {
  return [
    ...(corrected === undefined ? [] : [`Résultats pour « ${corrected} »`]),
    ...(results.length === 0 ? ["Aucun résultat."] : []),
    ...(weak ? ["Aucun résultat exact : articles approchants"] : []),
    ...explanation.map((line) => `   ${line}`),
    ...results.map(formatResult),
  ].join("\n");
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const query = positionals.join(" ");
  const limit = Number(values.limit);
  if (query === "" || !Number.isInteger(limit) || limit < 1)
    throw new TypeError("Question ou limite absente.");
  const { sources, lexicon } = await loadSearchSources(values.knowledge);
  const answer = await searcherFromSources(sources, lexicon).search(query, {
    limit,
    explain: values.explain,
  });
  console.log(values.json ? JSON.stringify(answer, undefined, 2) : formatAnswer(answer));
}

main().catch((error: unknown) => {
  // parseArgs throws TypeErrors too: the person at the keyboard needs the form of the command, not a stack.
  console.error(error instanceof TypeError ? `${error.message}\n→ ${usage}` : error);
  process.exitCode = error instanceof TypeError ? 2 : 1;
});
