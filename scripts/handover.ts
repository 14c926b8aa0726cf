/**
 * `npm run handover -- OWNER`: what must find a new owner, in the order of the work.
 * `npm run handover -- OWNER --to NEWOWNER`: gives it all to another. Flags: --json, --knowledge DIR.
 */
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import {
  formatHandover,
  listHandover,
  reassign,
  refuseSuccessor,
  type HandoverItem,
} from "#lib/content/handover.ts";
import { loadKnowledge } from "#lib/content/load.node.ts";
import { readEnv } from "#lib/env.node.ts";
import { countLabel } from "#lib/text.ts";
import { todayInParis } from "#lib/today.ts";
import { runMain } from "#scripts/command/run-main.ts";

const usage = "npm run handover -- RESPONSABLE [--to REPRENEUR] [--json] [--knowledge DOSSIER]";
const options = {
  to: { type: "string" },
  json: { type: "boolean", default: false },
  knowledge: { type: "string" },
} as const;

async function reassignFiles(items: readonly HandoverItem[], from: string, to: string) {
  for (const { file } of items) {
    const source = await readFile(file, "utf8");
    await writeFile(file, reassign(source, from, to));
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [from] = positionals;
  if (positionals.length !== 1 || from === undefined)
    throw new TypeError("Donnez l’identifiant d’un responsable, tel que dans equipe.yaml.");
  const folder = values.knowledge ?? readEnv().KNOWLEDGE_DIR;
  const today = todayInParis();
  const { knowledge, pages } = await loadKnowledge(folder, { drafts: true });
  const list = listHandover(knowledge, pages.articles, from, today);
  const refusal =
    "refusal" in list
      ? list.refusal
      : values.to !== undefined && refuseSuccessor(knowledge.equipe, from, values.to, today);
  if ("refusal" in list || refusal) {
    process.stderr.write(`${refusal}\nRien n’a été changé.\n`);
    return 1;
  }
  if (values.to !== undefined) await reassignFiles(list.items, from, values.to);
  if (values.json) {
    const given = values.to === undefined ? {} : { givenTo: values.to };
    process.stdout.write(`${JSON.stringify({ ...list, ...given }, null, 2)}\n`);
    return 0;
  }
  process.stdout.write(`${formatHandover(list, today)}\n`);
  if (values.to !== undefined) {
    const count = countLabel(list.items.length, "article");
    process.stdout.write(
      `\n${count} à présent sous la responsabilité de « ${values.to} ». Vérifiez : npm run check\n`,
    );
  } else if (list.items.length > 0) {
    process.stdout.write(
      `\nPour tout confier : npm run handover -- ${from} --to REPRENEUR ; pour un seul article, changez « owner ».\n`,
    );
  }
  return 0;
}

await runMain(main, usage);
