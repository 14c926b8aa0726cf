// @ts-check
/** Shows how a long step goes: a live line on a terminal, plain lines elsewhere (logs, CI). */

const spinnerFrames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const spinnerIntervalMs = 100;
/** Some CI services stop a job that is silent for long. */
const heartbeatIntervalMs = 30_000;

/**
 * @param {number} durationMs
 * @returns {string} for people, in French: « 0,4 s », « 12 s », « 1 min 05 s »
 */
export function formatDuration(durationMs) {
  const seconds = durationMs / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1).replace(".", ",")} s`;
  const rounded = Math.round(seconds);
  if (rounded < 60) return `${rounded} s`;
  return `${Math.floor(rounded / 60)} min ${String(rounded % 60).padStart(2, "0")} s`;
}

/**
 * @typedef {object} Step
 * @property {(detail?: string) => void} succeed ends the step well
 * @property {(detail?: string) => void} fail ends the step badly
 */

/**
 * @param {string} title
 * @param {{ stream?: NodeJS.WriteStream, isQuiet?: boolean }} [options] isQuiet: the step writes lines of its own, so show
 *   no live line and no heartbeat
 * @returns {Step}
 */
export function startStep(title, { stream = process.stdout, isQuiet = false } = {}) {
  const startedAt = Date.now();
  const isLive = stream.isTTY && !isQuiet;
  let frame = 0;
  const elapsed = () => formatDuration(Date.now() - startedAt);

  /** @param {string} line */
  const redraw = (line) => stream.write(`\r\u001B[2K${line}`);
  const tick = () => {
    frame = (frame + 1) % spinnerFrames.length;
    redraw(`${spinnerFrames[frame]} ${title}… ${elapsed()}`);
  };

  if (isLive) tick();
  else stream.write(`${title}…\n`);
  const beat = () => stream.write(`  … ${elapsed()}\n`);
  const timer = isLive
    ? setInterval(tick, spinnerIntervalMs)
    : setInterval(beat, heartbeatIntervalMs);
  if (isQuiet) clearInterval(timer);
  // A pending timer must not keep a failed process alive.
  timer.unref();

  /** @type {(mark: string, detail?: string) => void} */
  const finish = (mark, detail) => {
    clearInterval(timer);
    if (isLive) redraw("");
    stream.write(`${mark} ${title} (${detail === undefined ? "" : `${detail}, `}${elapsed()})\n`);
  };
  return {
    succeed: (detail) => finish("✓", detail),
    fail: (detail) => finish("✗", detail),
  };
}
