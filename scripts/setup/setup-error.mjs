// @ts-check
/** The two ways in which a command of the set-up stops: something is wrong, or the person stopped it. */
import { constants } from "node:os";

/** Something that the person can put right: what is wrong, then what to do. */
export class SetupError extends Error {
  /**
   * @param {string} message
   * @param {string} hint
   */
  constructor(message, hint) {
    super(message);
    this.name = "SetupError";
    this.hint = hint;
  }
}

/** Ctrl-C, or a signal from whatever supervises the process. */
export class Interruption extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`Interrupted by ${signal}`);
    this.name = "Interruption";
    this.signal = signal;
  }
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {number} the exit code that a shell would show
 */
export function toExitCode(code, signal) {
  if (code !== null) return code;
  return signal === null ? 1 : 128 + constants.signals[signal];
}

/**
 * Says on the terminal why a command stops.
 *
 * @param {unknown} error
 * @returns {number} the exit code to leave with
 */
export function reportFailure(error) {
  if (error instanceof Interruption) return toExitCode(null, error.signal);
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n✗ ${error.message}`);
  for (const line of error.hint.split("\n")) console.error(`  → ${line}`);
  return 1;
}
