// @ts-check
/** A clean stop: what was asked is answered, nothing new is taken, and the process ends by itself. */

/** Docker sends SIGKILL 10 s after SIGTERM, most hosts 30 s: what is not answered by then never will be. */
const stopTimeoutMs = 8_000;
const idleCheckMs = 100;

/**
 * @typedef {object} StopOptions
 * @property {number} drainMs how long it goes on answering, while it says that it is no longer ready: the time that a
 *   load balancer takes to notice
 * @property {() => Promise<void>} close releases what the site holds, once all is answered
 * @property {(message: string) => void} tell
 */

/**
 * @param {import("node:http").Server} server
 * @param {StopOptions} options
 * @returns {() => Promise<boolean>} stops it; false when some requests had to be cut. Asking again changes nothing.
 */
export function createStop(server, { drainMs, close, tell }) {
  /** @type {Promise<boolean> | undefined} */
  let stopped;
  const stop = async () => {
    // Read by /api/health/ready, which runs in this process.
    Object.assign(globalThis, { isSiteStopping: true });
    tell("stopping");
    if (drainMs > 0) await new Promise((resolve) => setTimeout(resolve, drainMs));
    // A connection that stays open would be given new requests for ever: each answer now is the last of its own.
    server.prependListener("request", (_request, response) => {
      response.setHeader("Connection", "close");
    });
    let isWhole = true;
    const timer = setTimeout(() => {
      isWhole = false;
      server.closeAllConnections();
    }, stopTimeoutMs);
    // Those that were answering when the door closed become idle later, and would be kept for more than a minute.
    const idle = setInterval(() => server.closeIdleConnections(), idleCheckMs);
    await new Promise((resolve) => server.close(resolve));
    clearTimeout(timer);
    clearInterval(idle);
    await close();
    tell(isWhole ? "stopped" : "stopped, some requests were cut");
    return isWhole;
  };
  return () => (stopped ??= stop());
}
