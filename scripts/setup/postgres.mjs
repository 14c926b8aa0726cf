// @ts-check
/** Finds PostgreSQL's programs for the tests of the store, or installs them. */
import { existsSync, readdirSync } from "node:fs";

import { listAptInstallers, runAll } from "./apt.mjs";
import { startStep } from "./progress.mjs";
import { runCommand } from "./run-command.mjs";

/** Debian keeps the server's programs here, out of the PATH. */
const debianFolder = "/usr/lib/postgresql";

/** @returns {Promise<boolean>} whether the tests will find a server to start */
async function isInstalled() {
  if (existsSync(debianFolder) && readdirSync(debianFolder).length > 0) return true;
  return runCommand("pg_config", ["--bindir"], { isCaptured: true }).then(
    ({ code }) => code === 0,
    () => false,
  );
}

/**
 * Never fails: without PostgreSQL its tests are skipped, and say so (in continuous integration, they fail).
 *
 * @param {string} root
 */
export async function ensurePostgres(root) {
  if (await isInstalled()) {
    console.log("✓ PostgreSQL pour les tests");
    return;
  }
  for (const { title, commands } of await listAptInstallers("PostgreSQL", "postgresql")) {
    const step = startStep(title);
    const failure = await runAll(commands, root);
    if (failure === undefined && (await isInstalled())) {
      step.succeed();
      return;
    }
    step.fail();
    if (failure !== undefined) console.error(failure);
  }
  console.log("– PostgreSQL est absent : les tests du dépôt sur PostgreSQL sont sautés.");
}
