// @ts-check
/** Finds a browser for the tests, or installs one. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

import { startStep } from "./progress.mjs";
import { lastLines, runCommand } from "./run-command.mjs";
import { SetupError } from "./setup-error.mjs";

const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const lockTimeoutSeconds = 120;
const shownOutputLines = 15;

/**
 * @param {{ env?: Record<string, string | undefined>, isFile?: (path: string) => boolean, playwrightBrowser?: () => string | undefined }}
 *   [options] for the tests
 * @returns {string | undefined} the path of a browser
 * @throws {SetupError} when the setting CHROMIUM_PATH leads nowhere
 */
export function findBrowser({
  env = process.env,
  isFile = existsSync,
  playwrightBrowser = findPlaywrightBrowser,
} = {}) {
  const wanted = env["CHROMIUM_PATH"];
  if (wanted !== undefined && wanted !== "") {
    if (isFile(wanted)) return wanted;
    throw new SetupError(
      `Le réglage CHROMIUM_PATH ne mène à aucun fichier : ${wanted}`,
      "Corrigez ce chemin, ou retirez le réglage pour qu’un navigateur soit cherché.",
    );
  }
  return [playwrightBrowser(), ...systemBrowsers].find(
    (path) => path !== undefined && isFile(path),
  );
}

/** @returns {string | undefined} where Playwright puts its own browser, whether it is there or not */
function findPlaywrightBrowser() {
  // Asked for here and not at the top: Playwright may not be installed yet.
  const require = createRequire(import.meta.url);
  try {
    return require("playwright").chromium.executablePath();
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/**
 * @param {string} root
 * @returns {Promise<string>} the path of a browser, installed if there was none
 * @throws {SetupError}
 */
export async function ensureBrowser(root) {
  const found = findBrowser();
  if (found !== undefined) {
    console.log(`✓ Navigateur pour les tests (${found})`);
    return found;
  }
  for (const { title, commands } of await listInstallers(root)) {
    const step = startStep(title);
    const failure = await runAll(commands, root);
    const installed = findBrowser();
    if (failure === undefined && installed !== undefined) {
      step.succeed();
      return installed;
    }
    step.fail();
    console.error(failure ?? "Aucun navigateur n’a été trouvé après l’installation.");
  }
  throw new SetupError(
    "Aucun navigateur pour les tests de bout en bout, et son installation n’a pas réussi.",
    "Installez Chromium ou Google Chrome, ou donnez le chemin d’un navigateur : CHROMIUM_PATH=/chemin/du/navigateur npm test",
  );
}

/**
 * @typedef {readonly [string, ...string[]]} Command
 * @param {string} root
 * @returns {Promise<{ title: string, commands: Command[] }[]>} the ways to try, best first
 */
async function listInstallers(root) {
  const privilege = await findPrivilege();
  const playwright = `${root}/node_modules/playwright/cli.js`;
  const installers = [
    {
      title: "Téléchargement de Chromium (Playwright)",
      commands: [/** @type {Command} */ ([process.execPath, playwright, "install", "chromium"])],
    },
  ];
  if (privilege !== undefined && existsSync("/usr/bin/apt-get")) {
    const aptGet = [...privilege, "apt-get", "-o", `DPkg::Lock::Timeout=${lockTimeoutSeconds}`];
    installers.unshift({
      title: "Installation de Chromium (apt-get)",
      commands: [
        toCommand([...aptGet, "update"]),
        toCommand([...aptGet, "install", "--yes", "--no-install-recommends", "chromium"]),
      ],
    });
  }
  return installers;
}

/** @returns {Promise<string[] | undefined>} what to write before a command to run it as root; undefined when one may not */
async function findPrivilege() {
  const setNonInteractive = ["env", "DEBIAN_FRONTEND=noninteractive"];
  if (process.getuid?.() === 0) return setNonInteractive;
  if (!existsSync("/usr/bin/sudo")) return undefined;
  const { code } = await runCommand("sudo", ["-n", "true"], { isCaptured: true });
  return code === 0 ? ["sudo", "-n", ...setNonInteractive] : undefined;
}

/**
 * @param {string[]} words
 * @returns {Command}
 */
function toCommand([program = "", ...args]) {
  return [program, ...args];
}

/**
 * @param {readonly Command[]} commands
 * @param {string} root
 * @returns {Promise<string | undefined>} the end of what the first failing command printed
 */
async function runAll(commands, root) {
  for (const [program, ...args] of commands) {
    const { code, output } = await runCommand(program, args, { cwd: root, isCaptured: true });
    if (code !== 0) return lastLines(output, shownOutputLines);
  }
  return undefined;
}
