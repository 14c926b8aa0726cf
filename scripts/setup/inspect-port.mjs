// @ts-check
/** Tells whether one can serve on a port. */
import { connect, createServer } from "node:net";

const connectTimeoutMs = 500;

/** @typedef {"free" | "taken" | "forbidden" | "unknown-host"} PortState */

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<PortState>}
 */
export async function inspectPort(port, host) {
  // On macOS one may listen on localhost beside a program that listens everywhere: ask first whether someone answers.
  const answers = await Promise.all(
    ["127.0.0.1", "::1"].map((address) => doesAnswer(port, address)),
  );
  return answers.includes(true) ? "taken" : tryListening(port, host);
}

/**
 * @param {number} port
 * @param {string} address
 * @returns {Promise<boolean>}
 */
function doesAnswer(port, address) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: address, timeout: connectTimeoutMs });
    /** @param {boolean} isOpen */
    const finish = (isOpen) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once("connect", () => finish(true));
    socket.once("timeout", () => finish(false));
    socket.once("error", () => finish(false));
  });
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<PortState>}
 */
function tryListening(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EADDRINUSE") resolve("taken");
      else if (error.code === "EACCES") resolve("forbidden");
      else if (["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN"].includes(error.code ?? ""))
        resolve("unknown-host");
      else reject(error);
    });
    server.listen(port, host, () => server.close(() => resolve("free")));
  });
}
