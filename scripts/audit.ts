/**
 * `npm run audit`: known holes in what runs in production, against those that were accepted (docs/security.md).
 * Exit 1 on a serious one that was not, or no longer; without a registry that answers, says so and exits 0,
 * or 1 with --strict.
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { todayInParis } from "#lib/today.ts";
import { Acceptances, judgeAudit, readAudit, type Acceptance } from "#scripts/audit/judge-audit.ts";
import { runMain } from "#scripts/command/run-main.ts";
import { npmCommand } from "#scripts/setup/dependencies.mjs";
import { runCommand } from "#scripts/setup/run-command.mjs";

const usage = "npm run audit -- [--strict]";
const acceptedFile = ".ci/failles-acceptees.json";

async function readAcceptances(): Promise<Acceptance[]> {
  const parsed = Acceptances.safeParse(JSON.parse(await readFile(acceptedFile, "utf8")));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join(".")} ${message}`);
  throw new TypeError(`${acceptedFile} ne convient pas :\n${lines.join("\n")}`);
}

async function askNpm(): Promise<string> {
  const { command, args } = npmCommand();
  const { output } = await runCommand(
    command,
    [...args, "audit", "--json", "--omit=dev", "--loglevel=silent"],
    { isCaptured: true, keptChars: Infinity },
  );
  return output;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { strict: { type: "boolean", default: false } } });
  const acceptances = await readAcceptances();
  const read = readAudit(await askNpm());
  if ("silence" in read) {
    console.log(
      `Failles non vérifiées : le registre de npm n’a pas répondu (${read.silence}).\n` +
        "→ Ce n’est pas un bon résultat, c’est l’absence de résultat. Relancez avec un accès à registry.npmjs.org.",
    );
    return values.strict ? 1 : 0;
  }
  const { refused, accepted, useless } = judgeAudit(read.holes, acceptances, todayInParis());
  for (const line of accepted) console.log(`Acceptée : ${line}`);
  for (const name of useless) console.log(`${name} n’est plus là : retirez-la de ${acceptedFile}.`);
  if (refused.length === 0) {
    console.log("Aucune faille grave connue dans ce qui sert en production.");
    return 0;
  }
  console.log(`Failles graves :\n${refused.map((line) => `  ${line}`).join("\n")}`);
  console.log(
    `→ Mettez le paquet à jour ; ou, si elle ne fait aucun mal ici, dites pourquoi dans ${acceptedFile}.`,
  );
  return 1;
}

await runMain(main, usage);
