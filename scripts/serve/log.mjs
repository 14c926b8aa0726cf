// @ts-check
/** What the server tells whoever runs it: one JSON object a line, without secrets and without addresses of people. */
import { format } from "node:util";

/** @typedef {"info" | "warn" | "error"} Level */

/** What must never stand in a log, whoever wrote the message: a password in an address, the secret of a follow-up page. */
const secrets = /** @type {const} */ ([
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, "$1***@"],
  [/(\/questions\/suivi\/)[^\s/?#"']+/g, "$1***"],
]);

/**
 * @param {string} text
 * @returns {string} without passwords and secret addresses
 */
export function hideSecrets(text) {
  return secrets.reduce((kept, [pattern, sign]) => kept.replaceAll(pattern, sign), text);
}

/**
 * @param {Level} level
 * @param {string} message
 * @param {Record<string, string | number>} [fields]
 * @param {Date} [now]
 * @returns {string} one line, with its end
 */
export function logLine(level, message, fields = {}, now = new Date()) {
  const entry = { time: now.toISOString(), level, message: hideSecrets(message), ...fields };
  return `${JSON.stringify(entry)}\n`;
}

/**
 * From now on what any part of the server says by `console` is a line of this log.
 *
 * @param {Pick<NodeJS.WriteStream, "write">} [stream]
 */
export function logConsole(stream = process.stdout) {
  /** @param {Level} level */
  const write =
    (level) =>
    (/** @type {unknown[]} */ ...parts) => {
      stream.write(logLine(level, format(...parts)));
    };
  Object.assign(console, {
    debug: write("info"),
    log: write("info"),
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
  });
}

/** Asked every few seconds by the host: they would hide the rest. */
const quietPaths = /^\/api\/health\//;

/**
 * Writes a line once a request is answered: what was asked, how it went. Neither the address of the client nor the
 * query, which may hold a reader's words.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {Pick<NodeJS.WriteStream, "write">} [stream]
 */
export function logRequest(request, response, stream = process.stdout) {
  const start = performance.now();
  // Now: Next rewrites it while it looks for the page.
  const path = hideSecrets((request.url ?? "").replace(/[?#].*$/s, ""));
  if (quietPaths.test(path)) return;
  response.once("close", () => {
    const milliseconds = Math.round(performance.now() - start);
    const isWhole = response.writableFinished;
    const status = response.statusCode;
    const level = status >= 500 ? "error" : "info";
    const fields = { method: request.method ?? "", path, status, milliseconds };
    stream.write(logLine(level, isWhole ? "request" : "request cut by the client", fields));
  });
}
