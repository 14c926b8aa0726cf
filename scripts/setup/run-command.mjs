// @ts-check
/** Runs a program to its end, and takes it along when this process is asked to stop. */
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { dirname } from "node:path";

import { Interruption, toExitCode } from "./setup-error.mjs";

/** Enough of a long output to see why a program failed. */
const keptOutputChars = 200_000;
/** npm ignores a polite request while it writes; what has not stopped by then is stopped by force. */
const stopTimeoutMs = 8_000;

/**
 * Passes on to a child the signals that this process gets.
 *
 * @param {import("node:child_process").ChildProcess} child
 * @param {(signal: NodeJS.Signals) => void} [onSignal]
 * @returns {() => void} stops passing them on
 */
export function forwardSignals(child, onSignal) {
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    onSignal?.(signal);
    setTimeout(() => child.kill("SIGKILL"), stopTimeoutMs).unref();
    // A terminal sends Ctrl-C to the child too, and a second one would make some programs skip their clean-up.
    if (signal === "SIGINT" && process.stdin.isTTY) return;
    child.kill(signal);
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, forward);
  return () => {
    for (const signal of signals) process.off(signal, forward);
  };
}

/**
 * @typedef {object} CommandResult
 * @property {number} code
 * @property {string} output empty when the output was not captured
 */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, isCaptured?: boolean, keptChars?: number, logFile?: string,
 *   onStart?: (child: import("node:child_process").ChildProcess) => void }} [options]
 *   the output is shown as it comes unless it is captured, and then its last `keptChars` are kept; `logFile` keeps all;
 *   a program given to `onStart` has a channel for messages
 * @returns {Promise<CommandResult>}
 * @throws {Interruption} when this process was asked to stop meanwhile
 */
export async function runCommand(
  command,
  args,
  { cwd, env, isCaptured = false, keptChars = keptOutputChars, logFile, onStart } = {},
) {
  const output = isCaptured ? "pipe" : "inherit";
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: [
      isCaptured ? "ignore" : "inherit",
      output,
      output,
      ...(onStart ? /** @type {const} */ (["ipc"]) : []),
    ],
  });
  onStart?.(child);
  /** @type {NodeJS.Signals | undefined} */
  let interruption;
  const stopForwarding = forwardSignals(child, (signal) => {
    interruption = signal;
  });
  if (logFile !== undefined) mkdirSync(dirname(logFile), { recursive: true });
  const log = logFile === undefined ? undefined : createWriteStream(logFile);
  let kept = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
      log?.write(text);
      kept = (kept + text).slice(-keptChars);
    });
  }
  try {
    const code = await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (exitCode, signal) => resolve(toExitCode(exitCode, signal)));
    });
    if (interruption !== undefined) throw new Interruption(interruption);
    return { code, output: kept };
  } finally {
    stopForwarding();
    log?.end();
  }
}

/**
 * @param {string} output
 * @param {number} maxLines
 * @returns {string} the last lines, without blank lines around them
 */
export function lastLines(output, maxLines) {
  return output.trim().split("\n").slice(-maxLines).join("\n");
}
