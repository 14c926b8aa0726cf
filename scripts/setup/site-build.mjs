// @ts-check
/** Builds the site when something that it is made from has changed since the last build that succeeded. */
import { statSync } from "node:fs";

import { buildPaths, inspectBuild, readBuildId } from "./build-stamp.mjs";
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
  const { distDir, knowledgeDir } = buildPaths(root, env);
  if (statSync(knowledgeDir, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new SetupError(
      `Le dossier des contenus est introuvable : ${knowledgeDir}`,
      "Corrigez le réglage KNOWLEDGE_DIR, ou retirez-le pour utiliser le dossier knowledge.",
    );
  }
  const { reason } = inspectBuild(root, env);
  if (reason === undefined) {
    console.log(`✓ ${title} (à jour)`);
    return;
  }
  const step = startStep(`${title} (${reason})`, { isQuiet: true });
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
  step.succeed();
}
