/** Empties what Next keeps beside each page for its own router, which no reader has: two thirds of what a build writes. */
import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { mapAtOnce } from "./map-at-once.ts";

/** What Next notes of a page; the parts that are not named stay as they are. */
const PageMeta = z.looseObject({
  headers: z.record(z.string(), z.unknown()).optional(),
  segmentPaths: z.array(z.string()).optional(),
});

/** Headers that speak to Next's router alone; they would go out with every page. */
const routerHeaders = /^x-nextjs-/;

function withoutRouter({ headers = {}, segmentPaths: _, ...meta }: z.infer<typeof PageMeta>) {
  const kept = Object.entries(headers).filter(([name]) => !routerHeaders.test(name));
  return { ...meta, headers: Object.fromEntries(kept) };
}

/**
 * Empties the payload of every page below `serverApp` and removes its segments. The file itself must stay: Next takes
 * a page without it for one that was never made, and would make it again with its scripts.
 */
export async function dropPayloads(serverApp: string): Promise<void> {
  const entries = await readdir(serverApp, { recursive: true, withFileTypes: true });
  const below = (ending: string, isFolder: boolean) =>
    entries
      .filter((entry) => entry.isDirectory() === isFolder && entry.name.endsWith(ending))
      .map((entry) => path.join(entry.parentPath, entry.name));
  const payloads = below(".rsc", false).filter((file) => !file.includes(`.segments${path.sep}`));
  await mapAtOnce(below(".segments", true), (folder) => rm(folder, { recursive: true }));
  await mapAtOnce(payloads, (file) => writeFile(file, ""));
  await mapAtOnce(below(".meta", false), async (file) => {
    const meta = PageMeta.parse(JSON.parse(await readFile(file, "utf8")));
    await writeFile(file, JSON.stringify(withoutRouter(meta)));
  });
}
