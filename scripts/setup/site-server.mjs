// @ts-check
/** Serves the built site (scripts/serve.mjs) in a process of its own. */
import { spawn } from "node:child_process";
import { join } from "node:path";

import { lastLines } from "./run-command.mjs";
import { SetupError, toExitCode } from "./setup-error.mjs";

const readyTimeoutMs = 60_000;
const pollIntervalMs = 100;
const stopTimeoutMs = 5_000;
const shownOutputLines = 15;
const readAbove =
  "Corrigez ce que disent ses dernières lignes, ci-dessus, puis relancez la commande.";

/**
 * @typedef {object} SiteServer
 * @property {import("node:child_process").ChildProcess} child
 * @property {string} url without a final slash
 * @property {Promise<number>} exited the exit code, once it has stopped
 * @property {() => Promise<void>} stop stops this server, and nothing else
 */

/**
 * @param {{ root: string, port: number, host: string, env?: NodeJS.ProcessEnv,
 *   showOutput: (text: string) => void }} options showOutput gets what the server prints once it is ready
 * @returns {SiteServer & { ready: Promise<void> }} ready: it answers; rejected when it stops before
 */
export function startSiteServer({ root, port, host, env = process.env, showOutput }) {
  const child = spawn(process.execPath, [join(root, "scripts/serve.mjs")], {
    cwd: root,
    // A person at a terminal reads failures, not a line for each request.
    env: {
      LOG_FORMAT: "text",
      ...env,
      PORT: String(port),
      HOST: host,
      NEXT_TELEMETRY_DISABLED: "1",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = `http://${toUrlHost(host)}:${port}`;
  let isReady = false;
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
      if (isReady) showOutput(text);
      else output += text;
    });
  }
  /** @type {Promise<number>} */
  const exited = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(toExitCode(code, signal)));
  });
  const ready = waitUntilReady(url, child, () => lastLines(output, shownOutputLines)).then(() => {
    isReady = true;
  });
  return { child, url, exited, ready, stop: () => stopServer(child, exited) };
}

/**
 * @param {string} host where the server listens
 * @returns {string} the name by which a browser on this machine reaches it
 */
export function toUrlHost(host) {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

/**
 * @param {string} url
 * @param {import("node:child_process").ChildProcess} child
 * @param {() => string} readOutput
 */
async function waitUntilReady(url, child, readOutput) {
  const deadline = Date.now() + readyTimeoutMs;
  while (child.exitCode === null && child.signalCode === null) {
    if (await doesAnswer(url)) return;
    if (Date.now() > deadline) {
      child.kill();
      console.error(readOutput());
      throw new SetupError(`Le serveur ne répond pas à ${url}.`, readAbove);
    }
    await new Promise((resolve) => setTimeout(resolve, pollIntervalMs));
  }
  console.error(readOutput());
  throw new SetupError("Le serveur s’est arrêté avant de répondre.", readAbove);
}

/**
 * @param {string} url
 * @returns {Promise<boolean>} whether there is an answer, whatever it says
 */
async function doesAnswer(url) {
  try {
    await (await fetch(url, { redirect: "manual" })).arrayBuffer();
    return true;
  } catch {
    // Nobody listens yet: the caller asks again until its deadline.
    return false;
  }
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {Promise<number>} exited
 */
async function stopServer(child, exited) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), stopTimeoutMs);
  await exited.finally(() => clearTimeout(timer));
}
