// @ts-check
/** Installs the dependencies when they are missing, or are not those of package-lock.json. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { startStep } from "./progress.mjs";
import { lastLines, runCommand } from "./run-command.mjs";
import { SetupError } from "./setup-error.mjs";

/**
 * @typedef {{ lockHash: string, platform: string }} DependencyStamp
 * @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lockfile
 */

/** Compiled packages are made for one platform and one line of Node. */
const platform = `${process.platform} ${process.arch} ${process.versions.modules}`;
const shownOutputLines = 25;

/**
 * @param {Lockfile} lockfile package-lock.json
 * @param {Lockfile} installed what npm notes in node_modules/.package-lock.json when an installation ends
 * @returns {boolean} whether they list the same packages; optional ones may be absent, as they depend on the platform
 */
export function isInstalled(lockfile, installed) {
  const wanted = Object.entries(lockfile.packages ?? {}).filter(([path]) => path !== "");
  const found = installed.packages ?? {};
  return (
    wanted.every(([path, { version, optional }]) =>
      found[path] === undefined ? optional === true : found[path].version === version,
    ) && Object.keys(found).every((path) => lockfile.packages?.[path] !== undefined)
  );
}

/**
 * @param {string} root
 * @returns {boolean} whether node_modules is what package-lock.json asks for, by our own stamp, or else by npm's notes
 *   (so that a developer's `npm install` needs no second installation)
 */
function areDependenciesReady(root) {
  const installedFile = join(root, "node_modules/.package-lock.json");
  if (!existsSync(installedFile)) return false;
  const stamp = readStamp(root);
  const lockText = readFileSync(join(root, "package-lock.json"), "utf8");
  if (stamp !== undefined && stamp.platform !== platform) return false;
  if (stamp?.lockHash === hashText(lockText)) return true;
  const isReady = isInstalled(
    JSON.parse(lockText),
    JSON.parse(readFileSync(installedFile, "utf8")),
  );
  if (isReady) writeStamp(root, lockText);
  return isReady;
}

/**
 * @param {string} root
 * @param {{ title?: string, stream?: NodeJS.WriteStream, isSilentWhenReady?: boolean }} [options]
 */
export async function ensureDependencies(
  root,
  {
    title = "Installation des dépendances",
    stream = process.stdout,
    isSilentWhenReady = false,
  } = {},
) {
  if (areDependenciesReady(root)) {
    if (!isSilentWhenReady) stream.write(`✓ ${title} (à jour)\n`);
    return;
  }
  const step = startStep(title, { stream });
  const lockText = readFileSync(join(root, "package-lock.json"), "utf8");
  const npm = npmCommand();
  // A host may set NODE_ENV=production, which leaves out what the build and the tests need.
  const args = [...npm.args, "ci", "--include=dev", "--no-audit", "--no-fund"];
  const { code, output } = await runCommand(npm.command, args, {
    cwd: root,
    isCaptured: true,
    env: { ...headersEnvironment(), ...process.env },
  }).catch((error) => {
    step.fail();
    if (error.code !== "ENOENT") throw error;
    throw new SetupError(
      "La commande npm est introuvable.",
      "Réinstallez Node.js, qui la fournit : https://nodejs.org/fr",
    );
  });
  if (code !== 0) {
    step.fail();
    // After what is wrong, npm prints how to use it, at length.
    const [problem = output] = output.split("npm error Clean install a project");
    console.error(lastLines(problem, shownOutputLines));
    throw new SetupError(
      `L’installation des dépendances a échoué (npm ci, code ${code}).`,
      suggestRepair(output),
    );
  }
  writeStamp(root, lockText);
  step.succeed();
}

/**
 * @param {string} output what npm printed
 * @returns {string} what to do about it
 */
export function suggestRepair(output) {
  if (output.includes("EUSAGE")) {
    return "package.json et package-lock.json ne concordent pas : lancez npm install, puis npm run lock.";
  }
  if (output.includes("EBADENGINE")) {
    return "Une dépendance refuse cette version de Node.js : installez-en une plus récente (https://nodejs.org/fr).";
  }
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET/.test(output)) {
    return "Vérifiez la connexion au réseau (et le proxy : npm config get proxy), puis relancez la commande.";
  }
  if (output.includes("ENOSPC"))
    return "Le disque est plein : libérez de la place, puis relancez la commande.";
  return "Lisez le message de npm ci-dessus, puis relancez la commande.";
}

/**
 * better-sqlite3 may be compiled here: Node's own headers, where they came along, spare a download.
 *
 * @returns {Record<string, string>}
 */
function headersEnvironment() {
  const prefix = dirname(dirname(process.execPath));
  const isThere = existsSync(join(prefix, "include/node/node_version.h"));
  return isThere ? { npm_config_nodedir: prefix } : {};
}

/** @returns {{ command: string, args: string[] }} the npm that runs this script, or else the first on the PATH */
export function npmCommand() {
  const cli = process.env["npm_execpath"];
  if (cli?.endsWith("npm-cli.js") === true) return { command: process.execPath, args: [cli] };
  return { command: "npm", args: [] };
}

/** @param {string} root */
const stampFile = (root) => join(root, "node_modules/.setup-stamp.json");

/** @param {string} text */
const hashText = (text) => createHash("sha256").update(text).digest("hex");

/**
 * @param {string} root
 * @returns {DependencyStamp | undefined}
 */
function readStamp(root) {
  return existsSync(stampFile(root))
    ? JSON.parse(readFileSync(stampFile(root), "utf8"))
    : undefined;
}

/**
 * @param {string} root
 * @param {string} lockText
 */
function writeStamp(root, lockText) {
  writeFileSync(stampFile(root), JSON.stringify({ lockHash: hashText(lockText), platform }));
}
