// @ts-check
/** Installs a package of Debian, where one may. */
import { existsSync } from "node:fs";

import { lastLines, runCommand } from "./run-command.mjs";

const lockTimeoutSeconds = 120;
const shownOutputLines = 15;

/**
 * @typedef {readonly [string, ...string[]]} Command
 * @typedef {{ title: string, commands: readonly Command[] }} Installer
 */

/**
 * @param {string} name for people
 * @param {string} packageName
 * @returns {Promise<Installer[]>} empty where there is no apt-get, or no right to use it
 */
export async function listAptInstallers(name, packageName) {
  const privilege = await findPrivilege();
  if (privilege === undefined || !existsSync("/usr/bin/apt-get")) return [];
  const aptGet = [...privilege, "apt-get", "-o", `DPkg::Lock::Timeout=${lockTimeoutSeconds}`];
  return [
    {
      title: `Installation de ${name} (apt-get)`,
      commands: [
        toCommand([...aptGet, "update"]),
        toCommand([...aptGet, "install", "--yes", "--no-install-recommends", packageName]),
      ],
    },
  ];
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
export async function runAll(commands, root) {
  for (const [program, ...args] of commands) {
    const { code, output } = await runCommand(program, args, { cwd: root, isCaptured: true });
    if (code !== 0) return lastLines(output, shownOutputLines);
  }
  return undefined;
}
