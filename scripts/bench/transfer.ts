/** Counts what a first answer costs in bytes: an index as it is served, a fresh browser for each query. */
import type { Artifacts } from "#lib/search/artifacts.ts";
import { createSearcher } from "#lib/search/search.ts";
import type { Searcher } from "#lib/search/search.ts";
import { compressFile } from "#lib/search/write-artifacts.node.ts";
import { gzipSync } from "node:zlib";
import { percentile } from "./statistics.ts";

export interface Transfer {
  /** Manifest and what `warm()` loads. */
  readyBytes: number;
  /** Everything from the manifest to the first full answer. */
  answerBytes: { p50: number; p95: number };
  answerFiles: { p50: number; p95: number };
}

/** Results shown while one types. */
const SHOWN = 8;

/** Opens an index and notes what it asks for. */
export function openCounting({ manifest, manifestName, files }: Artifacts): {
  searcher: Searcher;
  bytes(): number;
  files(): number;
  names(): readonly string[];
} {
  const asked = new Map<string, number>();
  const note = (name: string): Uint8Array => {
    const file = files.get(name);
    if (file === undefined) throw new Error(`No search file ${name}.`);
    const sent = name === manifestName ? gzipSync(file) : compressFile(file);
    asked.set(name, sent.length);
    return sent;
  };
  note(manifestName);
  return {
    searcher: createSearcher({ manifest, load: (name) => Promise.resolve(note(name)) }),
    bytes: () => [...asked.values()].reduce((sum, size) => sum + size, 0),
    files: () => asked.size,
    names: () => [...asked.keys()],
  };
}

/** Asks each query of a fresh searcher. */
export async function measureTransfer(
  artifacts: Artifacts,
  queries: readonly string[],
): Promise<Transfer> {
  const warmed = openCounting(artifacts);
  await warmed.searcher.warm();
  const bytes: number[] = [];
  const files: number[] = [];
  for (const query of queries) {
    const fresh = openCounting(artifacts);
    await fresh.searcher.warm();
    await fresh.searcher.search(query, { limit: SHOWN });
    bytes.push(fresh.bytes());
    files.push(fresh.files());
  }
  return {
    readyBytes: warmed.bytes(),
    answerBytes: { p50: percentile(bytes, 0.5), p95: percentile(bytes, 0.95) },
    answerFiles: { p50: percentile(files, 0.5), p95: percentile(files, 0.95) },
  };
}
