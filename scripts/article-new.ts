/**
 * `npm run article:new -- --title "…" --theme KEY`: a new article to fill in. What is missing is asked in a terminal.
 * Flags: --title, --theme, --owner ID, --question TEXT or ID of a question asked on the site, --knowledge DIR.
 */
import { randomInt } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface, type Interface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { todayInParis } from "#lib/today.ts";
import { loadKnowledge } from "#lib/content/load.node.ts";
import {
  pickId,
  refuseRequest,
  scaffoldArticle,
  usedIds,
  usualOwner,
  type NewArticleBase,
  type NewArticleRequest,
} from "#lib/content/new-article.ts";
import { readEnv } from "#lib/env.node.ts";
import { openStore } from "#lib/questions/open-store.node.ts";
import { StoreUnavailable } from "#lib/questions/store.ts";
import { slugify } from "#lib/text.ts";
import { runMain } from "#scripts/command/run-main.ts";

const usage =
  'npm run article:new -- --title "…" --theme CLÉ [--owner ID] [--question "…"|ID] [--knowledge DOSSIER]';
const options = {
  title: { type: "string" },
  theme: { type: "string" },
  owner: { type: "string" },
  question: { type: "string" },
  knowledge: { type: "string" },
} as const;

type Flags = Partial<Record<keyof typeof options, string>>;

function listThemes({ themes }: NewArticleBase): string {
  const widest = Math.max(0, ...themes.map(({ key }) => key.length));
  return themes.map(({ key, title }) => `  ${key.padEnd(widest)}  ${title}`).join("\n");
}

async function ask(terminal: Interface, question: string): Promise<string> {
  for (;;) {
    const answer = (await terminal.question(`${question} `)).trim();
    if (answer) return answer;
  }
}

/** Asks for what the flags leave out. */
async function askForRest(flags: Flags, base: NewArticleBase): Promise<NewArticleRequest> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const title = flags.title ?? (await ask(terminal, "Le titre, souvent la question elle-même :"));
    if (flags.theme === undefined) process.stdout.write(`${listThemes(base)}\n`);
    const theme = flags.theme ?? (await ask(terminal, "Le thème, une clé de cette liste :"));
    const question =
      flags.question ??
      (await terminal.question(
        "La question d’une personne qui arrive, avec ses mots (facultatif) : ",
      ));
    return { title, theme, owner: flags.owner, question };
  } finally {
    terminal.close();
  }
}

const questionId = /^q[a-z0-9]{6}$/;

/**
 * With the id of a question asked on the site: its words, its id to cite, and a mark that somebody writes the answer.
 * @throws TypeError when no question has this id; StoreUnavailable
 */
async function takeQuestion(request: NewArticleRequest): Promise<NewArticleRequest> {
  const id = request.question?.trim() ?? "";
  if (!questionId.test(id)) return request;
  const store = await openStore(readEnv());
  try {
    const asked = await store.question(id);
    if (!asked) throw new TypeError(`Aucune question posée n’a l’identifiant « ${id} ».`);
    const { declinedReason, duplicateOf } = asked;
    await store.decide(id, { takenAt: new Date().toISOString(), declinedReason, duplicateOf });
    return { ...request, question: asked.text, answers: id };
  } finally {
    await store.close();
  }
}

async function readRequest(flags: Flags, base: NewArticleBase): Promise<NewArticleRequest> {
  const { title, theme, owner, question } = flags;
  if (title !== undefined && theme !== undefined) return { title, theme, owner, question };
  if (process.stdin.isTTY && process.stdout.isTTY) return askForRest(flags, base);
  throw new TypeError(`Donnez --title et --theme. Les thèmes :\n${listThemes(base)}`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  const folder = values.knowledge ?? readEnv().KNOWLEDGE_DIR;
  const { knowledge, pages, permalinks } = await loadKnowledge(folder, { drafts: true });
  const { themes, equipe } = knowledge;
  const base: NewArticleBase = { themes, equipe, pages, remembered: permalinks.permalinks };
  const request = await readRequest(values, base);
  const owner = request.owner ?? usualOwner(equipe);
  const refusal =
    refuseRequest(request, base) ?? (owner ? undefined : "equipe.yaml ne nomme personne.");
  if (refusal !== undefined || owner === undefined) {
    process.stderr.write(`${refusal}\nRien n’a été créé.\n`);
    return 1;
  }
  const file = path.join(folder, "articles", `${slugify(request.title)}.mdx`);
  const id = pickId(usedIds(base), randomInt);
  const taken = await takeQuestion(request);
  await mkdir(path.dirname(file), { recursive: true });
  // « wx »: whatever happened since the folder was read, nothing is overwritten.
  await writeFile(file, scaffoldArticle({ ...taken, owner }, id, todayInParis()), { flag: "wx" });
  process.stdout.write(
    `${file}\nÉcrivez-le, regardez-le avec « npm run dev », puis retirez « draft: true » et lancez « npm run check ».\n`,
  );
  return 0;
}

try {
  await runMain(main, usage);
} catch (error) {
  if (!(error instanceof StoreUnavailable)) throw error;
  process.stderr.write(`${error.message}\nRien n’a été créé.\n`);
  process.exitCode = 1;
}
