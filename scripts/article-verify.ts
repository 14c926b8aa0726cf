/**
 * `npm run article:verify -- SLUG --note "…"`: the owner of an article signs that all of it was verified.
 * What is missing is asked in a terminal. Flags: --note TEXT, --on DATE, --knowledge DIR.
 */
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { isCalendarDate } from "#lib/calendar-date.ts";
import { readArticleName } from "#lib/content/move-article.ts";
import {
  carryOutVerification,
  changesSince,
  readArticleSource,
  readVerifyBase,
} from "#lib/content/verify-article.node.ts";
import {
  findVerifiable,
  planVerification,
  type Verifiable,
  type VerifyBase,
} from "#lib/content/verify-article.ts";
import { readEnv } from "#lib/env.node.ts";
import { formatDate } from "#lib/text.ts";
import { todayInParis } from "#lib/today.ts";
import { runMain } from "#scripts/command/run-main.ts";

const usage =
  'npm run article:verify -- ARTICLE --note "Ce que vous avez vérifié" [--on AAAA-MM-JJ] [--knowledge DOSSIER]';
const options = {
  note: { type: "string" },
  on: { type: "string" },
  knowledge: { type: "string" },
} as const;

const isTerminal = process.stdin.isTTY && process.stdout.isTTY;

/** Asks one question; without a terminal, there is nobody to ask. */
async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(`${question} `)).trim();
  } finally {
    terminal.close();
  }
}

/** Says what the signature is about: nothing changed, or what did. */
async function describeChanges(
  { article, last, isUnchanged }: Verifiable,
  base: VerifyBase,
): Promise<string> {
  if (!last) return "Première relecture : lisez tout l’article, ouvrez chaque lien.";
  const since = formatDate(last.verified);
  const note = last.note ? ` Note d’alors : ${last.note}` : "";
  if (isUnchanged) return `Rien n’a changé depuis la relecture du ${since}.${note}`;
  const changes = await changesSince(article, last, base);
  return changes
    ? `Ce qui a changé depuis la relecture du ${since} :${note}\n\n${changes}`
    : `Le texte a changé depuis la relecture du ${since}, et git n’en garde pas la version d’alors : relisez tout.${note}`;
}

function refuse(refusal: string): number {
  process.stderr.write(`${refusal}\nRien n’a été signé.\n`);
  return 1;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (positionals.length > 1 || (positionals.length === 0 && !isTerminal))
    throw new TypeError("Donnez le nom d’un article.");
  if (values.on !== undefined && !isCalendarDate(values.on))
    throw new TypeError(`--on doit être une date de la forme 2026-11-22, pas « ${values.on} ».`);
  const folder = values.knowledge ?? readEnv().KNOWLEDGE_DIR;
  const today = todayInParis();
  const base = await readVerifyBase(folder);
  const slug = readArticleName(positionals[0] ?? (await ask("Quel article avez-vous vérifié ?")));
  const found = findVerifiable(base, slug, today);
  if ("refusal" in found) return refuse(found.refusal);
  const { verifiable } = found;
  process.stdout.write(`${await describeChanges(verifiable, base)}\n`);
  const isOptional = verifiable.last && !verifiable.isUnchanged;
  const question = `Qu’avez-vous vérifié, en une phrase ?${isOptional ? " (facultatif)" : ""}`;
  const note = values.note ?? (isTerminal ? await ask(question) : "");
  const source = await readArticleSource(verifiable.article);
  const signature = { note, on: values.on ?? today, today };
  const result = planVerification(verifiable, signature, source, base.verifications);
  if ("refusal" in result) return refuse(result.refusal);
  await carryOutVerification(folder, verifiable.article, result.plan);
  const { verified, due } = result.plan.verification;
  process.stdout.write(
    `Vérifié le ${formatDate(verified)} par ${verifiable.owner.name} ; à revoir après le ${formatDate(due)}.\nJoignez ${verifiable.article.file} et relectures.json à votre proposition.\n`,
  );
  return 0;
}

await runMain(main, usage);
