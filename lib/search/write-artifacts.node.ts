/** Writes the search files into a folder, and opens an index from such a folder. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Artifacts } from "./artifacts.ts";
import { readManifest } from "./manifest.ts";
import { createSearcher } from "./search.ts";
import type { Searcher } from "./search.ts";

/** Writes every file; names carry their content, so files of a former build may stay. */
export async function writeArtifacts(artifacts: Artifacts, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of artifacts.files) await writeFile(path.join(folder, name), bytes);
}

/** Opens the index that `writeArtifacts` left in a folder. */
export async function openSearchFolder(folder: string, manifestName: string): Promise<Searcher> {
  const manifest = readManifest(await readFile(path.join(folder, manifestName)));
  return createSearcher({ manifest, load: (name) => readFile(path.join(folder, name)) });
}
