/** `npm run sbom -- [FILE]`: the list of what runs in production, in CycloneDX, from the lockfile; needs no network. */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { listComponents } from "#scripts/audit/list-components.ts";
import { runMain } from "#scripts/command/run-main.ts";

const usage = "npm run sbom -- [FICHIER]";
const defaultFile = ".build/sbom.cdx.json";

async function main(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file = defaultFile] = positionals;
  const { json, count } = await listComponents();
  await writeFile(file, json);
  console.log(`${count} composants : ${file}`);
  return 0;
}

await runMain(main, usage);
