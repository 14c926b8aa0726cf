// @ts-check
/** Chooses the port to serve on, before the long steps. */
import { createInterface } from "node:readline";

import { inspectPort } from "./inspect-port.mjs";
import { Interruption, SetupError } from "./setup-error.mjs";

const defaultPort = 3000;
const maxPort = 65_535;
/** Above 1023, those that the Fetch standard forbids to browsers (https://fetch.spec.whatwg.org/#bad-port). */
const unsafePorts = new Set([
  ...[1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566],
  ...[6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080],
]);
const triedPorts = 100;

/**
 * @param {string | undefined} value the setting PORT
 * @returns {number}
 * @throws {SetupError}
 */
export function parsePort(value) {
  if (value === undefined || value === "") return defaultPort;
  const port = Number(value);
  const example = `par exemple : PORT=${defaultPort} npm start`;
  if (!/^\d+$/.test(value) || port < 1 || port > maxPort) {
    throw new SetupError(
      `Le réglage PORT ne convient pas : « ${value} ».`,
      `Donnez un nombre entier de 1 à ${maxPort}, ${example}`,
    );
  }
  if (unsafePorts.has(port)) {
    throw new SetupError(
      `Les navigateurs refusent le port ${port}.`,
      `Choisissez-en un autre, ${example}`,
    );
  }
  return port;
}

/**
 * @param {number} from
 * @param {string} host
 * @returns {Promise<number | undefined>} the first free port from this one on
 */
export async function findFreePort(from, host) {
  for (let port = from; port < Math.min(from + triedPorts, maxPort + 1); port += 1) {
    if (!unsafePorts.has(port) && (await inspectPort(port, host)) === "free") return port;
  }
  return undefined;
}

/**
 * @param {number} wanted
 * @param {string} host
 * @param {(question: string) => Promise<boolean>} [confirm] absent when nobody is there to answer
 * @returns {Promise<number>}
 * @throws {SetupError}
 */
export async function choosePort(wanted, host, confirm) {
  const state = await inspectPort(wanted, host);
  if (state === "free") return wanted;
  if (state === "unknown-host") {
    throw new SetupError(
      `L’adresse HOST=${host} n’existe pas sur cette machine.`,
      "Retirez le réglage HOST pour servir sur cette machine seulement, ou donnez HOST=0.0.0.0 pour servir sur le réseau.",
    );
  }
  const isForbidden = state === "forbidden";
  const problem = isForbidden
    ? `Le port ${wanted} est réservé au système.`
    : `Le port ${wanted} est déjà pris.`;
  const next = await findFreePort(isForbidden ? defaultPort : wanted + 1, host);
  if (next === undefined)
    throw new SetupError(problem, "Choisissez-en un autre : PORT=8080 npm start");
  if (confirm !== undefined && (await confirm(`${problem} Servir sur ${next} ? [O/n] `)))
    return next;
  throw new SetupError(problem, `Lancez : PORT=${next} npm start`);
}

/** @returns {((question: string) => Promise<boolean>) | undefined} undefined when nobody is at the terminal */
export function terminalConfirm() {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  return (question) =>
    new Promise((resolve, reject) => {
      const terminal = createInterface({ input: process.stdin, output: process.stdout });
      terminal.once("SIGINT", () => {
        reject(new Interruption("SIGINT"));
        terminal.close();
      });
      // Also the end of the input (Ctrl-D), which is no yes.
      terminal.once("close", () => resolve(false));
      terminal.question(question, (answer) => {
        resolve(/^\s*(o|oui|y|yes)?\s*$/i.test(answer));
        terminal.close();
      });
    });
}
