/**
 * `npm run store:backup -- FILE`, `store:restore -- FILE`, `store:export -- --format json|csv [--table NAME]`, `store:purge`.
 * They work on the store that the settings name, while the site runs too.
 */
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readEnv } from "#lib/env.node.ts";
import {
  formatBackup,
  formatCsv,
  formatJson,
  isLastingTable,
  parseBackup,
} from "#lib/questions/dump.ts";
import { openStore } from "#lib/questions/open-store.node.ts";
import { purgeRequest } from "#lib/questions/retention.ts";
import { StoreUnavailable, type QuestionStore, type StoreRows } from "#lib/questions/store.ts";
import { lastingTables } from "#lib/questions/tables.ts";
import { countLabel } from "#lib/text.ts";
import { todayInParis } from "#lib/today.ts";

const usage = `npm run store:backup -- FICHIER
npm run store:restore -- FICHIER
npm run store:export -- [--format json|csv] [--table ${lastingTables.join("|")}]
npm run store:purge`;

const options = {
  format: { type: "string", default: "json" },
  table: { type: "string", default: "questions" },
} as const;

function describeRows({ questions, feedback, gaps }: StoreRows): string {
  return [
    countLabel(questions.length, "question"),
    `${feedback.length} avis`,
    countLabel(gaps.length, "recherche sans réponse", "recherches sans réponse"),
  ].join(", ");
}

async function backUp(store: QuestionStore, file: string): Promise<string> {
  const rows = await store.readAll();
  // « wx »: a backup never replaces another; it holds contacts, so only its owner reads it.
  await writeFile(file, formatBackup(rows, new Date().toISOString()), { flag: "wx", mode: 0o600 });
  return `${file} : ${describeRows(rows)}.\n`;
}

async function restore(store: QuestionStore, file: string): Promise<string> {
  const rows = parseBackup(await readFile(file, "utf8"));
  await store.replaceAll(rows);
  return `Le dépôt contient maintenant ce que contenait ${file} : ${describeRows(rows)}.\n`;
}

async function exportRows(store: QuestionStore, format: string, table: string): Promise<string> {
  if (format === "json") return formatJson(await store.readAll());
  if (format !== "csv" || !isLastingTable(table)) throw new TypeError("Forme ou table inconnue.");
  return formatCsv(await store.readAll(), table);
}

async function purge(store: QuestionStore): Promise<string> {
  const counts = await store.purge(purgeRequest(todayInParis()));
  return `Effacé : ${countLabel(counts.contacts, "contact")}, ${counts.feedback} avis, ${countLabel(counts.gaps, "recherche sans réponse", "recherches sans réponse")}, ${countLabel(counts.journal, "ligne du journal", "lignes du journal")}, ${countLabel(counts.limits, "compteur")}.\n`;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [command, file] = positionals;
  const isWithFile = command === "backup" || command === "restore";
  if (isWithFile && file === undefined) throw new TypeError("Nommez le fichier de la sauvegarde.");
  const store = await openStore(readEnv());
  try {
    const run = {
      backup: () => backUp(store, file ?? ""),
      restore: () => restore(store, file ?? ""),
      export: () => exportRows(store, values.format, values.table),
      purge: () => purge(store),
    };
    const chosen = Object.entries(run).find(([name]) => name === command);
    if (!chosen) throw new TypeError("Commande inconnue.");
    process.stdout.write(await chosen[1]());
  } finally {
    await store.close();
  }
}

try {
  await main();
} catch (error) {
  // parseArgs throws TypeErrors too: the person at the keyboard needs the form of the command, not a stack.
  const isUsage = error instanceof TypeError;
  const message = error instanceof Error ? error.message : String(error);
  const cause =
    error instanceof StoreUnavailable && error.cause instanceof Error
      ? ` (${error.cause.message})`
      : "";
  process.stderr.write(`${message}${cause}\n${isUsage ? `${usage}\n` : ""}`);
  process.exitCode = isUsage ? 2 : 1;
}
