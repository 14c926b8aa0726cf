// @ts-check
/**
 * Runs a script in TypeScript, dependencies first: what the commands of package.json use.
 *
 * @example node scripts/setup/with-dependencies.mjs scripts/search.ts "ouvrir mon code"
 */
import { requireNodeVersion } from "./node-version.mjs";
import { projectDir } from "./paths.mjs";

requireNodeVersion();
const { ensureDependencies } = await import("./dependencies.mjs");
const { reportFailure } = await import("./setup-error.mjs");
const { runCommand } = await import("./run-command.mjs");

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
async function runScript(args) {
  try {
    // On the error stream: what the script prints may be meant for another program.
    await ensureDependencies(projectDir, { stream: process.stderr, isSilentWhenReady: true });
    return (await runCommand(process.execPath, ["--import", "tsx", ...args], { cwd: projectDir }))
      .code;
  } catch (error) {
    return reportFailure(error);
  }
}

process.exit(await runScript(process.argv.slice(2)));
