// @ts-check
/**
 * Stops with a clear message when Node is too old.
 * Written in the syntax of old versions, and imported alone: otherwise they would stop on a syntax error instead.
 */
import { readFileSync } from "node:fs";

/**
 * @param {string} version such as "v20.9.0"
 * @returns {number[]} major, minor, patch
 */
function splitVersion(version) {
  return version
    .replace(/^[^0-9]*/, "")
    .split(".")
    .slice(0, 3)
    .map((part) => parseInt(part, 10) || 0);
}

/**
 * @param {string} version
 * @param {string} minimum
 * @returns {boolean}
 */
export function isVersionAtLeast(version, minimum) {
  const actual = splitVersion(version);
  const wanted = splitVersion(minimum);
  for (let index = 0; index < 3; index += 1) {
    const difference = (actual[index] || 0) - (wanted[index] || 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * @param {string} version the version of Node that runs
 * @param {string} range the `engines.node` of package.json; only the form ">=X.Y.Z" is understood
 * @returns {string | undefined} what is wrong and what to do; undefined when all is well
 */
export function explainNodeVersion(version, range) {
  if (isVersionAtLeast(version, range)) return undefined;
  const minimum = range.replace(/^[^0-9]*/, "");
  const major = splitVersion(range)[0];
  return [
    `✗ Node.js ${version.replace(/^v/, "")} est trop ancien : il faut au moins la version ${minimum}.`,
    `  → Installez une version récente (https://nodejs.org/fr), ou, avec nvm : nvm install ${major}`,
  ].join("\n");
}

/** Ends the process when the version of Node that runs is too old for package.json. */
export function requireNodeVersion() {
  const packageJson = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  const message = explainNodeVersion(process.version, packageJson.engines.node);
  if (message === undefined) return;
  console.error(message);
  process.exit(1);
}
