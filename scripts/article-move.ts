/**
 * `npm run article:move -- OLD NEW`: renames an article, the links to it, and keeps its former address.
 * `npm run article:move -- SLUG --heading OLD NEW`: the same for a heading whose text has changed.
 * Flags: --dry-run, --knowledge DIR.
 */
import { parseArgs } from "node:util";
import { carryOutMove, readMoveBase } from "#lib/content/move-article.node.ts";
import {
  planHeadingMove,
  planMove,
  readArticleName,
  type MoveBase,
} from "#lib/content/move-article.ts";
import { readEnv } from "#lib/env.node.ts";
import { countLabel } from "#lib/text.ts";
import { runMain } from "#scripts/command/run-main.ts";

const usage = `npm run article:move -- ANCIEN NOUVEAU [--dry-run] [--knowledge DOSSIER]
  npm run article:move -- ARTICLE --heading ANCIENNE-ANCRE NOUVELLE-ANCRE [--dry-run]`;
const options = {
  heading: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  knowledge: { type: "string" },
} as const;

function planFor(base: MoveBase, names: readonly string[], isHeading: boolean) {
  const [article = "", second = "", third = ""] = names;
  const slug = readArticleName(article);
  if (!isHeading) return planMove(base, slug, readArticleName(second));
  return planHeadingMove(base, slug, second.replace(/^.*#/, ""), third.replace(/^.*#/, ""));
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (positionals.length !== (values.heading ? 3 : 2))
    throw new TypeError("Il faut l’ancien nom et le nouveau.");
  const folder = values.knowledge ?? readEnv().KNOWLEDGE_DIR;
  const result = planFor(await readMoveBase(folder), positionals, values.heading);
  if ("refusal" in result) {
    process.stderr.write(`${result.refusal}\nRien n’a été changé.\n`);
    return 1;
  }
  const { changes, from, to } = result.plan;
  const isDry = values["dry-run"];
  const lines = [...changes.keys()].map((file) => `  modifié : ${file}`);
  if (from !== to) lines.push(`  renommé : ${from} → ${to}`);
  if (!isDry && (await carryOutMove(folder, result.plan)))
    lines.push("  modifié : permaliens.json");
  process.stdout.write(`${lines.join("\n")}\n`);
  const count = countLabel(changes.size, "fichier");
  process.stdout.write(
    isDry
      ? `Essai : ${count} à changer, rien n’a été écrit.\n`
      : `${count} à jour. Les anciens liens mènent toujours ici. Vérifiez : npm run check\n`,
  );
  return 0;
}

await runMain(main, usage);
