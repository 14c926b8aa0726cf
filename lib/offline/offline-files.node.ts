/** The two lists that the build leaves for offline reading: the whole base, and the shell of the worker. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { OfflineList, OfflineShell } from "./offline-list.ts";

const folderName = "offline";
const listName = "base.json";
const shellName = "shell.json";

export async function writeOffline(
  buildDir: string,
  { list, shell }: { list: OfflineList; shell: OfflineShell },
): Promise<void> {
  const folder = path.join(buildDir, folderName);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, listName), JSON.stringify(list));
  await writeFile(path.join(folder, shellName), JSON.stringify(shell));
}

/** The list of the whole base, as JSON. @throws when the site was not built. */
export function readOfflineListText(buildDir: string): Promise<string> {
  return readFile(path.join(buildDir, folderName, listName), "utf8");
}

/** The shell of the worker, as JSON. @throws when the site was not built. */
export function readOfflineShellText(buildDir: string): Promise<string> {
  return readFile(path.join(buildDir, folderName, shellName), "utf8");
}
