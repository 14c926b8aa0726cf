/** Takes away the files of search indexes that no open page can still ask for: each build adds some, and none replaces another. */
import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";

/** A page left open for longer finds no index: its next search says so, and reloading it mends that. */
const keptDays = 90;
const dayMs = 86_400_000;

/** Manifest and parts of one index have its id in their names (`fileOf` of lib/search/manifest.ts). */
function indexIdOf(name: string): string | undefined {
  return /-([0-9a-z]+)\.(?:bin|json)$/.exec(name)?.[1];
}

/**
 * Removes from `folder` the files that no build has written for 90 days before `now` (milliseconds), those of the
 * indexes of `manifests` (addresses) apart. Other files stay.
 */
export async function dropOldSearchFiles(
  folder: string,
  manifests: readonly string[],
  now = Date.now(),
): Promise<void> {
  const kept = new Set(manifests.map((manifest) => indexIdOf(path.posix.basename(manifest))));
  for (const name of await readdir(folder)) {
    const id = indexIdOf(name);
    if (id === undefined || kept.has(id)) continue;
    const file = path.join(folder, name);
    const { mtimeMs } = await stat(file);
    if (now - mtimeMs > keptDays * dayMs) await rm(file);
  }
}
