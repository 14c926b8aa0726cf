// @ts-check
/** Finds a browser for the tests, or installs one. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

import { listAptInstallers, runAll } from "./apt.mjs";
import { startStep } from "./progress.mjs";
import { SetupError } from "./setup-error.mjs";

const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

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
 * @param {string} root
 * @returns {Promise<import("./apt.mjs").Installer[]>} the ways to try, best first
 */
async function listInstallers(root) {
  const playwright = `${root}/node_modules/playwright/cli.js`;
  return [
    ...(await listAptInstallers("Chromium", "chromium")),
    {
      title: "Téléchargement de Chromium (Playwright)",
      commands: [[process.execPath, playwright, "install", "chromium"]],
    },
  ];
}
