// @ts-check
/** `npm run lock`: adds to package-lock.json the builds for other platforms that npm left out of it. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { completeLockfile } from "./setup/lockfile-platforms.mjs";
import { projectDir } from "./setup/paths.mjs";

const file = join(projectDir, "package-lock.json");
const { lockfile, added, unknown } = completeLockfile(JSON.parse(readFileSync(file, "utf8")));
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(
  `package-lock.json : ${added.length === 0 ? "complet" : `${added.length} paquets d’autres systèmes ajoutés`}`,
);
for (const name of unknown)
  console.error(`✗ ${name} : système inconnu, ajoutez ce paquet à la main.`);
process.exit(unknown.length === 0 ? 0 : 1);
