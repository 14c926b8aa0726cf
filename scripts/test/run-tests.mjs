// @ts-check
/** Sets up, then runs every step even when one fails, so that all failures are seen at once. */
import { join } from "node:path";

import { ensureBrowser } from "#scripts/setup/browser.mjs";
import { ensureDependencies } from "#scripts/setup/dependencies.mjs";
import { ensurePostgres } from "#scripts/setup/postgres.mjs";
import { formatDuration } from "#scripts/setup/progress.mjs";
import { Interruption, reportFailure } from "#scripts/setup/setup-error.mjs";
import { addCounts } from "./count-tests.mjs";
import { runStep } from "./run-step.mjs";
import { listTestSteps } from "./test-steps.mjs";

/**
 * @param {string} root
 * @returns {Promise<number>} the exit code
 */
export async function runTests(root) {
  const startedAt = Date.now();
  const reportDir = join(root, ".build/test");
  try {
    await ensureDependencies(root);
    await ensurePostgres(root);
    const browser = await findBrowserOrExplain(root);
    const counts = [];
    for (const step of listTestSteps(root, reportDir, browser)) {
      counts.push(await runStep(step, { root, reportDir }));
    }
    const { passed, failed } = addCounts(counts);
    console.log(`\nDurée totale : ${formatDuration(Date.now() - startedAt)}`);
    return finish(passed, failed);
  } catch (error) {
    const code = reportFailure(error);
    return error instanceof Interruption ? code : finish(0, 1);
  }
}

/**
 * @param {string} root
 * @returns {Promise<string>} empty when there is none: the end-to-end step then says so, after all the others
 */
async function findBrowserOrExplain(root) {
  try {
    return await ensureBrowser(root);
  } catch (error) {
    reportFailure(error);
    return "";
  }
}

/**
 * Prints the last line, which continuous integration reads.
 *
 * @param {number} passed
 * @param {number} failed
 * @returns {number} the exit code
 */
function finish(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
