// @ts-check
/** The server of the built site: Next answers, this compresses, logs and stops without cutting anyone. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

import { parsePort } from "#scripts/setup/port.mjs";
import { SetupError } from "#scripts/setup/setup-error.mjs";
import { createCompression } from "./compress.mjs";
import { warnOfErasedDisk } from "./ephemeral-host.mjs";
import { logConsole, logRequest } from "./log.mjs";
import { createStop } from "./stop.mjs";

/** Only this machine, unless asked otherwise: HOST=0.0.0.0 opens the site to the network. */
const defaultHost = "localhost";
/** Longer than proxies keep theirs (nginx: 60 s), or one of them would use a connection that has just been closed. */
const keepAliveTimeoutMs = 75_000;
const maxDrainSeconds = 60;

/**
 * @typedef {object} NextSite
 * @property {() => Promise<void>} prepare
 * @property {() => Promise<void>} close
 * @property {() => (request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) =>
 *   Promise<void>} getRequestHandler
 */

/**
 * @param {string | undefined} value the setting DRAIN_SECONDS
 * @returns {number} milliseconds
 * @throws {SetupError}
 */
export function parseDrain(value) {
  const seconds = Number(value || 0);
  if (Number.isInteger(seconds) && seconds >= 0 && seconds <= maxDrainSeconds)
    return seconds * 1000;
  throw new SetupError(
    `Le réglage DRAIN_SECONDS ne convient pas : « ${value} ».`,
    `Donnez un nombre entier de secondes, de 0 à ${maxDrainSeconds}.`,
  );
}

/**
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {{ host: string, port: number }} address
 * @returns {NextSite}
 * @throws {SetupError} when nothing was built
 */
export function loadSite(root, env, address) {
  const settingsFile = join(
    resolve(root, env["NEXT_DIST_DIR"] || ".next"),
    "required-server-files.json",
  );
  if (!existsSync(settingsFile)) {
    throw new SetupError("Le site n’est pas construit.", "Lancez d’abord : npm run build");
  }
  // React's and Next's production files, whatever the person's terminal says.
  Object.assign(process.env, { NODE_ENV: "production" });
  // The folder that is sent to a server has no next.config.mjs: the settings are those of its build.
  if (!existsSync(join(root, "next.config.mjs"))) {
    const { config } = JSON.parse(readFileSync(settingsFile, "utf8"));
    Object.assign(process.env, { __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config) });
  }
  const createSite = createRequire(join(root, "package.json"))("next");
  return createSite({ dev: false, dir: root, hostname: address.host, port: address.port });
}

/**
 * Serves until a signal asks to stop.
 *
 * @param {string} root folder of the built site: the project, or the folder that `npm run build` made with STANDALONE=1
 * @param {NodeJS.ProcessEnv} env
 * @throws {SetupError} when a setting is wrong or nothing was built
 */
export async function serveSite(root, env) {
  const host = env["HOST"] || defaultHost;
  const port = parsePort(env["PORT"]);
  const drainMs = parseDrain(env["DRAIN_SECONDS"]);
  const isJson = env["LOG_FORMAT"] !== "text";
  if (isJson) logConsole();
  const warning = warnOfErasedDisk(env);
  if (warning !== undefined) console.warn(warning);

  const site = loadSite(root, env, { host, port });
  await site.prepare();
  const answer = site.getRequestHandler();
  const compress = createCompression();
  const server = createServer({ keepAliveTimeout: keepAliveTimeoutMs }, (request, response) => {
    if (isJson) logRequest(request, response);
    compress(request, response);
    answer(request, response).catch((/** @type {unknown} */ error) => {
      console.error(error);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  });
  const stop = createStop(server, {
    drainMs,
    close: () => site.close(),
    tell: (message) => isJson && console.info(message),
  });
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) {
    process.on(signal, () => void stop().then((isWhole) => process.exit(isWhole ? 0 : 1)));
  }
  // As under `next start`: one reader's failure must not end the page of another.
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (/** @type {unknown} */ error) => console.error(error));
  }
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(undefined));
  });
  console.info(`ready on ${host}:${port}`);
}
