// @ts-check
/** Installs, builds and serves: all that `npm start` does once Node is known to be recent enough. */
import { ensureDependencies } from "./dependencies.mjs";
import { choosePort, parsePort, terminalConfirm } from "./port.mjs";
import { formatDuration, startStep } from "./progress.mjs";
import { forwardSignals } from "./run-command.mjs";
import { Interruption, reportFailure } from "./setup-error.mjs";
import { ensureBuild } from "./site-build.mjs";
import { startSiteServer } from "./site-server.mjs";

/** Only this machine, unless asked otherwise: HOST=0.0.0.0 opens the site to the network. */
const defaultHost = "localhost";

/**
 * @param {string} root
 * @returns {Promise<number>} the exit code
 */
export async function startSite(root) {
  const startedAt = Date.now();
  try {
    const host = process.env["HOST"] || defaultHost;
    const port = await choosePort(parsePort(process.env["PORT"]), host, terminalConfirm());
    await ensureDependencies(root, { title: "1/3 Installation des dépendances" });
    await ensureBuild(root, { title: "2/3 Construction du site" });
    return await serve(root, port, host, startedAt);
  } catch (error) {
    return reportFailure(error);
  }
}

/**
 * @param {string} root
 * @param {number} port
 * @param {string} host
 * @param {number} startedAt
 * @returns {Promise<number>} the exit code of the server, once it has stopped
 */
async function serve(root, port, host, startedAt) {
  const step = startStep("3/3 Démarrage du serveur");
  const server = startSiteServer({
    root,
    port,
    host,
    showOutput: (text) => process.stdout.write(text),
  });
  /** @type {NodeJS.Signals | undefined} */
  let interruption;
  forwardSignals(server.child, (signal) => {
    interruption = signal;
  });
  try {
    await server.ready;
  } catch (error) {
    step.fail();
    throw interruption === undefined ? error : new Interruption(interruption);
  }
  step.succeed();
  console.log(
    `\n${frameLines([`EIG Link est prêt : ${server.url}`, `Pour l’arrêter : Ctrl+C (prêt en ${formatDuration(Date.now() - startedAt)})`])}\n`,
  );
  return server.exited;
}

/**
 * @param {readonly string[]} lines
 * @returns {string} the lines in a box
 */
export function frameLines(lines) {
  const width = Math.max(...lines.map((line) => line.length));
  const rule = "─".repeat(width + 2);
  return [`┌${rule}┐`, ...lines.map((line) => `│ ${line.padEnd(width)} │`), `└${rule}┘`].join("\n");
}
