/** Writes the search files into a folder, compressed, and opens an index from such a folder. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { constants, deflateRawSync } from "node:zlib";
import type { Artifacts } from "./artifacts.ts";
import { fileForms } from "./files.ts";
import { readManifest } from "./manifest.ts";
import { createSearcher } from "./search.ts";
import type { Searcher } from "./search.ts";

/** The file as it is written and sent: compressed when that makes it smaller (docs/adr/0007). */
export function compressFile(file: Uint8Array): Uint8Array {
  if (file[0] !== fileForms.stored) return file;
  const deflated = deflateRawSync(file.subarray(1), { level: constants.Z_BEST_COMPRESSION });
  if (deflated.length + 1 >= file.length) return file;
  return Uint8Array.of(fileForms.deflated, ...deflated);
}

/** Writes every file; names carry the content of the index, so files of a former build may stay. */
export async function writeArtifacts(
  { files, manifestName }: Artifacts,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of files) {
    const isManifest = name === manifestName;
    await writeFile(path.join(folder, name), isManifest ? bytes : compressFile(bytes));
  }
}

/** Opens the index that `writeArtifacts` left in a folder. */
export async function openSearchFolder(folder: string, manifestName: string): Promise<Searcher> {
  const manifest = readManifest(await readFile(path.join(folder, manifestName)));
  return createSearcher({ manifest, load: (name) => readFile(path.join(folder, name)) });
}
