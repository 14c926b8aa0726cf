// @ts-check
/** Runs one step of `npm test`: a heading, then one line when all is well, or the end of the output when not. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";

import { startStep } from "#scripts/setup/progress.mjs";
import { lastLines, runCommand } from "#scripts/setup/run-command.mjs";
import { settleCounts } from "./count-tests.mjs";

const shownOutputLines = 80;

/**
 * @typedef {import("./count-tests.mjs").Counts} Counts
 * @typedef {object} TestStep
 * @property {string} name for the file that keeps the whole output
 * @property {string} title
 * @property {readonly (readonly string[])[]} commands arguments for Node; the first that fails ends the step
 * @property {string} repair what to do when it fails
 * @property {Record<string, string>} [env]
 * @property {{ file: string, count: (report: any) => Counts }} [report] absent: the step as a whole counts as one
 */

/**
 * @param {TestStep} step
 * @param {{ root: string, reportDir: string }} folders
 * @returns {Promise<Counts>}
 */
export async function runStep(step, { root, reportDir }) {
  const progress = startStep(step.title);
  // Else a step that crashes would be given the counts of the last time.
  if (step.report !== undefined) rmSync(step.report.file, { force: true });
  const { code, logFile, output } = await runCommands(step, root, reportDir);
  const counts = settleCounts(code, readCounts(step, code));
  const isReportMissing = step.report !== undefined && !existsSync(step.report.file);
  const summary = `${countOf(counts.passed, "réussi")}, ${countOf(counts.failed, "échoué")}`;
  const detail = step.report === undefined || isReportMissing ? undefined : summary;
  if (counts.failed === 0) {
    progress.succeed(detail);
    return counts;
  }
  progress.fail(detail);
  console.log(indent(lastLines(output, shownOutputLines)));
  if (isReportMissing)
    console.log("  Cette étape s’est arrêtée sans compte rendu : elle compte pour 1 échec.");
  console.log(`  → ${step.repair}\n  → Sortie entière : ${relative(root, logFile)}`);
  return counts;
}

/**
 * @param {TestStep} step
 * @param {string} root
 * @param {string} reportDir
 */
async function runCommands(step, root, reportDir) {
  let output = "";
  for (const [index, args] of step.commands.entries()) {
    const logFile = join(reportDir, `${step.name}${index === 0 ? "" : `-${index + 1}`}.log`);
    const env = { ...process.env, NO_COLOR: "1", ...step.env };
    const result = await runCommand(process.execPath, args, {
      cwd: root,
      env,
      isCaptured: true,
      logFile,
    });
    output = result.output;
    if (result.code !== 0 || index === step.commands.length - 1)
      return { code: result.code, output, logFile };
  }
  throw new Error(`The step ${step.name} has no command`);
}

/**
 * @param {TestStep} step
 * @param {number} code
 * @returns {Counts | undefined}
 */
function readCounts({ report }, code) {
  if (report === undefined) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!existsSync(report.file)) return undefined;
  return report.count(JSON.parse(readFileSync(report.file, "utf8")));
}

/**
 * @param {number} count
 * @param {string} word
 * @returns {string} in French, where zero is singular
 */
function countOf(count, word) {
  return `${count} ${word}${count < 2 ? "" : "s"}`;
}

/** @param {string} text */
function indent(text) {
  return text.replaceAll(/^(?=.)/gm, "  │ ");
}
