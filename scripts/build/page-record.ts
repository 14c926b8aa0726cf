/** What the pages of a build hold, for the next one to know which of them it may keep. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

/** Address → fingerprint, of the pages that carry one. */
const Fingerprints = z.record(z.string(), z.string());
export type Fingerprints = z.infer<typeof Fingerprints>;

const PageRecord = z.object({
  fingerprints: Fingerprints,
  /** The address of the search index, which stands in every page and changes with the content. */
  searchManifest: z.string(),
});
export type PageRecord = z.infer<typeof PageRecord>;

const fileName = "pages.json";

export async function writePageRecord(buildDir: string, record: PageRecord): Promise<void> {
  await writeFile(path.join(buildDir, fileName), JSON.stringify(record));
}

/** @throws Error when the build before left none. */
export async function readPageRecord(buildDir: string): Promise<PageRecord> {
  return PageRecord.parse(JSON.parse(await readFile(path.join(buildDir, fileName), "utf8")));
}
