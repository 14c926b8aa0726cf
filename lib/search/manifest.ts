/** The table of contents of the search files: which file holds which part, and how the index was cut. */
import { analyserVersion } from "./analyse.ts";

/** Raised whenever the binary form of a part changes. */
export const formatVersion = 1;

export interface Manifest {
  analyser: string;
  format: number;
  pageCount: number;
  documentCount: number;
  headShards: number;
  bodyShards: number;
  /** First word of each block of the vocabulary after the first one. */
  headWordStarts: readonly string[];
  bodyWordStarts: readonly string[];
  /** Pages in a block of titles, and of what results show. */
  titlesPerBlock: number;
  pagesPerBlock: number;
  /** Name of the file that holds each part. */
  files: Readonly<Record<string, string>>;
}

export const partNames = {
  core: "core",
  links: "links",
  head: (shard: number) => `head-${shard}`,
  body: (shard: number) => `body-${shard}`,
  headWords: (block: number) => `head-words-${block}`,
  bodyWords: (block: number) => `body-words-${block}`,
  titles: (block: number) => `titles-${block}`,
  pages: (block: number) => `pages-${block}`,
} as const;

/** Which shard holds a stem. */
export function shardOf(stem: string, shardCount: number): number {
  let hash = 2166136261;
  for (let index = 0; index < stem.length; index++)
    hash = Math.imul(hash ^ stem.charCodeAt(index), 16777619);
  return (hash >>> 0) % shardCount;
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
  if (!isRecord(value) || !isRecord(value.files))
    throw new Error("Search manifest damaged: rebuild the index.");
  if (value.analyser !== analyserVersion || value.format !== formatVersion) {
    throw new Error(
      `Search index made by analyser ${String(value.analyser)}, not ${analyserVersion}: rebuild it.`,
    );
  }
  return {
    analyser: analyserVersion,
    format: formatVersion,
    pageCount: Number(value.pageCount),
    documentCount: Number(value.documentCount),
    headShards: Number(value.headShards),
    bodyShards: Number(value.bodyShards),
    headWordStarts: readTexts(value.headWordStarts),
    bodyWordStarts: readTexts(value.bodyWordStarts),
    titlesPerBlock: Number(value.titlesPerBlock),
    pagesPerBlock: Number(value.pagesPerBlock),
    files: Object.fromEntries(
      Object.entries(value.files).map(([part, file]) => [part, String(file)]),
    ),
  };
}
