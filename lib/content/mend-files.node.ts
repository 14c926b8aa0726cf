/** Writes into the files of a base what a machine can mend, and nothing else. */
import { readFile, readdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { groupBy } from "#lib/text.ts";
import { displayPath, hasCode, readIfPresent } from "./disk.node.ts";
import type { ContentIssue } from "./issues.ts";
import { applyEdits } from "./rules/apply-edits.ts";

/** The text of each file of a folder, by the name that issues give it; a folder that does not exist has none. */
export async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (hasCode(error, "ENOENT")) return []; // Told by the check.
      throw error;
    },
  );
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [displayPath(file), await readFile(file, "utf8")] as const),
    ),
  );
}

export interface Mended {
  /** How many places were mended. */
  count: number;
  /** Files written. */
  written: string[];
  /** Files that may not be written; they are as they were. */
  readOnly: string[];
  /** Files saved by somebody since they were checked, whose places no longer hold; left to the next check. */
  stale: string[];
}

/** Writes a text; false when that is not allowed. A file marked as read-only is left alone, whoever runs this. */
async function write(file: string, text: string): Promise<boolean> {
  if (((await stat(file)).mode & 0o222) === 0) return false;
  try {
    await writeFile(file, text);
    return true;
  } catch (error) {
    if (["EACCES", "EPERM", "EROFS"].some((code) => hasCode(error, code))) return false;
    throw error;
  }
}

/**
 * Makes the edits of `issues`. `checked` holds the texts as they were before the check: the places of
 * issues are places in these.
 */
export async function mendFiles(
  issues: readonly ContentIssue[],
  checked: ReadonlyMap<string, string>,
): Promise<Mended> {
  const mended: Mended = { count: 0, written: [], readOnly: [], stale: [] };
  const mendable = issues.flatMap(({ file, edit }) => (edit ? [{ file, edit }] : []));
  for (const [file, found] of groupBy(mendable, (issue) => issue.file)) {
    const source = await readIfPresent(file);
    if (source === undefined || source !== checked.get(file)) {
      mended.stale.push(file);
      continue;
    }
    const edits = found.map(({ edit }) => edit);
    const { text, count } = applyEdits(source, edits);
    if (text === source) continue;
    if (await write(file, text)) {
      mended.count += count;
      mended.written.push(file);
    } else mended.readOnly.push(file);
  }
  return mended;
}
