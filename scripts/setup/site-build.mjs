// @ts-check
/** Builds the site when something that it is made from has changed since the last build that succeeded. */
import { rmSync, statSync } from "node:fs";

import { buildPaths, inspectBuild, readBuildId, recordBuild } from "./build-stamp.mjs";
import { startStep } from "./progress.mjs";
import { runCommand } from "./run-command.mjs";
import { SetupError } from "./setup-error.mjs";

const buildScript = "scripts/build.ts";

/**
 * @param {string} root
 * @param {{ env?: NodeJS.ProcessEnv, title?: string }} [options]
 */
export async function ensureBuild(
  root,
  { env = process.env, title = "Construction du site" } = {},
) {
  const { distDir, stampFile, knowledgeDir } = buildPaths(root, env);
  if (statSync(knowledgeDir, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new SetupError(
      `Le dossier des contenus est introuvable : ${knowledgeDir}`,
      "Corrigez le réglage KNOWLEDGE_DIR, ou retirez-le pour utiliser le dossier knowledge.",
    );
  }
  const inspection = inspectBuild(root, env);
  if (inspection.reason === undefined) {
    console.log(`✓ ${title} (à jour)`);
    return;
  }
  // A build that fails half-way leaves a mixture: forget the old one before, so that nothing ever serves it.
  rmSync(stampFile, { force: true });
  const step = startStep(`${title} (${inspection.reason})`, { isQuiet: true });
  // Without npm in between, so that a signal reaches the build itself.
  const { code } = await runCommand(process.execPath, ["--import", "tsx", buildScript], {
    cwd: root,
    // The framework must report nothing to anyone.
    env: { ...env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (code !== 0 || readBuildId(distDir) === undefined) {
    step.fail();
    throw new SetupError(
      `La construction du site a échoué (${code === 0 ? "rien n’a été produit" : `code ${code}`}). Rien n’est servi.`,
      "Corrigez ce que signalent les lignes ci-dessus, puis relancez la commande.",
    );
  }
  recordBuild(root, env, inspection);
  step.succeed();
}
