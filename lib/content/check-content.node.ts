/** Everything that `npm run check` checks; a base that did not change since the last run is not judged again. */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { latestDayOnEarth, todayInParis } from "#lib/today.ts";
import type { ContentIssue } from "./issues.ts";
import { fingerprint } from "#lib/fingerprint.node.ts";
import { codeFingerprint, openVerdictCache } from "./rules/verdict-cache.node.ts";

export interface CheckOptions {
  /** Folder where verdicts are kept from one run to the next. */
  cacheDir: string;
}

export interface CheckedContent {
  counts: Record<"articles" | "questions" | "defis" | "parcours" | "termes", number>;
  /** What stops a build; sorted. */
  errors: ContentIssue[];
  /** What would make the base better; sorted. */
  advice: ContentIssue[];
}

// Written by this very code, whose fingerprint is in the key: its inside is not checked again.
const Checked = z.custom<CheckedContent>((value) => typeof value === "object" && value !== null);

/** All that a verdict depends on: the files, our code, the day, and the paths that messages name. */
async function fingerprintBase(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .map((entry) => ({ file: path.join(entry.parentPath, entry.name), isFile: entry.isFile() }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const texts = await Promise.all(
    files.map(async ({ file, isFile }) => [file, isFile ? await readFile(file, "latin1") : ""]),
  );
  const about = [await codeFingerprint(), todayInParis(), latestDayOnEarth(), process.cwd()];
  return fingerprint(...about, ...texts.flat());
}

/**
 * Checks the base in `folder`.
 * @throws Error when the folder does not exist.
 */
export async function checkContent(folder: string, options: CheckOptions): Promise<CheckedContent> {
  const name = `base-${fingerprint(path.resolve(folder)).slice(0, 8)}.json`;
  const cache = await openVerdictCache(path.join(options.cacheDir, name), Checked);
  const isThere = await readdir(folder).then(
    () => true,
    () => false, // Told by what reads it.
  );
  const key = isThere ? await fingerprintBase(folder) : "";
  const known = cache.get(key);
  if (known) return known;
  // What judges takes a second to load: only when it is needed.
  const { judgeContent } = await import("./judge-content.node.ts");
  const checked = await judgeContent(folder, options);
  cache.set(key, checked);
  await cache.save();
  return checked;
}
