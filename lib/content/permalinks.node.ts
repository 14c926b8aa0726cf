/** `permaliens.json` on disk. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { displayPath, readIfPresent } from "./disk.node.ts";
import {
  formatPermalinks,
  parsePermalinks,
  type Permalinks,
  type PermalinksSource,
} from "./permalinks.ts";

function permalinksFile(folder: string): string {
  return path.join(folder, "permaliens.json");
}

/** Reads what the base in `folder` remembers; a base without the file remembers nothing. */
export async function readPermalinks(folder: string): Promise<PermalinksSource> {
  const file = permalinksFile(folder);
  return parsePermalinks(await readIfPresent(file), displayPath(file));
}

/** Writes the file unless it says the same already; tells whether it was written. */
export async function writePermalinks(folder: string, permalinks: Permalinks): Promise<boolean> {
  const file = permalinksFile(folder);
  const text = formatPermalinks(permalinks);
  if ((await readIfPresent(file)) === text) return false;
  await writeFile(file, text);
  return true;
}
