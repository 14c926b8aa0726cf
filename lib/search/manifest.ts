/** The table of contents of the search files: how the index was cut, and the name of the file that holds each part. */
import { analyserVersion } from "./analyse.ts";

/** Raised whenever the binary form of a part changes. */
export const formatVersion = 3;

export interface Manifest {
  analyser: string;
  format: number;
  /** Hash of the whole index; ends the name of each of its files. */
  id: string;
  documentCount: number;
  /** First key of each block of words and links after the first one. */
  wordStarts: readonly string[];
  /** First stem of each block of postings after the first one. */
  postingStarts: readonly string[];
  /** Words, links and postings came in one file with the core. */
  isWhole: boolean;
  /** Pages without sections that share a file. */
  lightPerFile: number;
  /** Among which words a typo is mended: all, or in a large vocabulary those with its first or second letter in front. */
  typoReach: "all" | "letter";
}

export const partNames = {
  core: "core",
  facets: "facets",
  words: (block: number) => `words-${block}`,
  postings: (block: number) => `postings-${block}`,
  /** A page with its texts, or several light ones. */
  page: (number: number) => `page-${number}`,
  light: (block: number) => `light-${block}`,
} as const;

/** The file of a part. Names need no table: they are the part and the hash of the index. */
export function fileOf(manifest: Pick<Manifest, "id" | "isWhole">, part: string): string {
  const isApart = part === partNames.facets || /^(?:page|light)-/.test(part);
  return `${manifest.isWhole && !isApart ? "index" : part}-${manifest.id}.bin`;
}

/** The block that holds a key. */
export function blockOf(starts: readonly string[], key: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? "") <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The blocks that hold keys with this beginning. */
export function blocksOfPrefix(starts: readonly string[], prefix: string): readonly number[] {
  const first = blockOf(starts, prefix);
  const last = blockOf(starts, `${prefix}\uFFFF`);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Reads a manifest; an index made by another analyser would answer nonsense in silence, so it is refused. */
export function readManifest(bytes: Uint8Array): Manifest {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isRecord(value)) throw new Error("Search manifest damaged: rebuild the index.");
  if (value.analyser !== analyserVersion || value.format !== formatVersion) {
    throw new Error(
      `Search index made by analyser ${String(value.analyser)}, not ${analyserVersion}: rebuild it.`,
    );
  }
  return {
    analyser: analyserVersion,
    format: formatVersion,
    id: String(value.id),
    documentCount: Number(value.documentCount),
    wordStarts: readTexts(value.wordStarts),
    postingStarts: readTexts(value.postingStarts),
    isWhole: value.isWhole === true,
    lightPerFile: Number(value.lightPerFile),
    typoReach: value.typoReach === "all" ? "all" : "letter",
  };
}
