// @ts-check
/**
 * Remembers what files held, to tell later whether one changed.
 * A file whose size and time are as before is not read again: hundreds of files take some milliseconds.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * @typedef {{ size: number, mtimeMs: number, hash: string }} FileMark
 * @typedef {Record<string, FileMark>} FileMarks paths from the root → marks
 */

/**
 * @param {string} path a file or a folder, which need not exist
 * @param {(path: string) => boolean} isWanted
 * @returns {string[]} files, in a stable order; hidden ones and installed packages are left out of folders
 */
export function listFiles(path, isWanted = () => true) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return isWanted(path) ? [path] : [];
  return readdirSync(path)
    .filter((name) => !name.startsWith(".") && name !== "node_modules")
    .sort()
    .flatMap((name) => listFiles(join(path, name), isWanted));
}

/**
 * @param {string} root
 * @param {readonly string[]} files absolute paths
 * @param {FileMarks} [previous]
 * @returns {FileMarks}
 */
export function markFiles(root, files, previous = {}) {
  return Object.fromEntries(
    files.map((file) => {
      const path = relative(root, file);
      const { size, mtimeMs } = statSync(file);
      const known = previous[path];
      const isUntouched = known?.size === size && known.mtimeMs === mtimeMs;
      const hash = isUntouched
        ? known.hash
        : createHash("sha256").update(readFileSync(file)).digest("hex");
      return [path, { size, mtimeMs, hash }];
    }),
  );
}

/**
 * @param {FileMarks} before
 * @param {FileMarks} after
 * @returns {string[]} paths added, removed or with other content; a new time alone is no change
 */
export function listChanges(before, after) {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => before[path]?.hash !== after[path]?.hash).sort();
}
