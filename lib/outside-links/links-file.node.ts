/** `liens.json` on disk. */
import { rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { displayPath, readIfPresent } from "#lib/content/disk.node.ts";
import { formatLinks, parseLinks, type LinksSource } from "./links-file.ts";
import type { LinkRecords } from "./record.ts";

function linksFile(folder: string): string {
  return path.join(folder, "liens.json");
}

/** Reads what the base in `folder` remembers of its outside links; without the file, nothing. */
export async function readLinks(folder: string): Promise<LinksSource> {
  const file = linksFile(folder);
  return parseLinks(await readIfPresent(file), displayPath(file));
}

/** Writes the file whole or not at all, so that an interruption never leaves half of it. */
export async function writeLinks(folder: string, records: LinkRecords): Promise<void> {
  const file = linksFile(folder);
  const text = formatLinks(records);
  if ((await readIfPresent(file)) === text) return;
  await writeFile(`${file}.tmp`, text);
  await rename(`${file}.tmp`, file);
}
