/** Cuts an index into files named by its content; the cut follows the measured sizes. */
import { analyserVersion } from "./analyse.ts";
import type { BuiltIndex } from "./build-index.ts";
import { ByteWriter, hashBytes } from "./bytes.ts";
import { encodeCore } from "./core-part.ts";
import { packFile } from "./files.ts";
import type { NamedPart } from "./files.ts";
import type { LinkGroup } from "./lexicon-rules.ts";
import { writeLinks } from "./links-part.ts";
import { fileOf, formatVersion, partNames } from "./manifest.ts";
import type { Manifest } from "./manifest.ts";
import { encodeFacets, encodePages } from "./page-part.ts";
import { encodePostings } from "./postings-part.ts";
import type { PostingEntry } from "./postings-part.ts";
import { stopStems } from "./stop-words.ts";
import { ORDINARY, writeWords } from "./vocabulary.ts";
import type { VocabularyWord } from "./vocabulary.ts";

export interface Artifacts {
  manifest: Manifest;
  manifestName: string;
  /** Every file by name, the manifest included; not compressed yet. */
  files: ReadonlyMap<string, Uint8Array>;
}

export interface CutOptions {
  /** Below this, everything but the pages goes in one file. Two thirds remain after compression. */
  wholeBytes?: number;
  /** Size to which words with their links, and postings, are cut. */
  blockBytes?: number;
}

const WHOLE_BYTES = 60_000;
const BLOCK_BYTES = 5_000;
const LIGHT_PER_FILE = 16;
/** Words that begin alike stand in one block: families, and what a typed beginning may become. */
const KEPT_TOGETHER = 3;
/** With more words, one mistyped word would load a hundred kilobytes. */
const MAX_WORDS_SEARCHED_WHOLE = 3_000;

/** Cuts sorted items where their keys no longer begin alike, once a block has its size. */
function cutSorted<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  sizeOf: (item: Item) => number,
  { target, kept }: { target: number; kept: number },
): { blocks: Item[][]; starts: string[] } {
  const blocks: Item[][] = [[]];
  const starts: string[] = [];
  let size = 0;
  let previous: string | undefined;
  for (const item of items) {
    const start = keyOf(item).slice(0, kept);
    if (size >= target && start !== previous) {
      blocks.push([]);
      starts.push(kept === Infinity ? shortStart(keyOf(item), previous ?? "") : start);
      size = 0;
    }
    blocks.at(-1)?.push(item);
    size += sizeOf(item);
    previous = start;
  }
  return { blocks, starts };
}

/** The shortest beginning of a key that still comes after the key before it. */
function shortStart(key: string, before: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length++;
  return key.slice(0, length);
}

interface WordEntry {
  key: string;
  word?: VocabularyWord;
  link?: LinkGroup;
}

/** A link stands in the block of the first word of what it starts from; one that starts with a grammar word, in the core. */
function linksByFirstWord(links: readonly LinkGroup[]): {
  entries: WordEntry[];
  coreLinks: LinkGroup[];
} {
  const entries: WordEntry[] = [];
  const coreLinks: LinkGroup[] = [];
  for (const { weight, from, to } of links) {
    const byFirst = new Map<string, string[]>();
    for (const source of from) {
      const [first = ""] = source.split(" ");
      byFirst.set(first, [...(byFirst.get(first) ?? []), source]);
    }
    for (const [key, sources] of byFirst) {
      const link = { weight, from: sources, to };
      if (stopStems.has(key)) coreLinks.push(link);
      else entries.push({ key, link });
    }
  }
  return { entries, coreLinks };
}

function encodeWordBlock(entries: readonly WordEntry[]): Uint8Array {
  const writer = new ByteWriter();
  writeWords(
    writer,
    entries.flatMap(({ word }) => word ?? []),
  );
  writeLinks(
    writer,
    entries.flatMap(({ link }) => link ?? []),
  );
  return writer.finish();
}

/** About what an entry adds to its block. */
function wordSize({ word, link }: WordEntry): number {
  if (word !== undefined) return 3 + word.surface.length * 0.45;
  return 4 + (link === undefined ? 0 : (link.from.length + link.to.length) * 5);
}

function compareKeys(a: WordEntry, b: WordEntry): number {
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}

/** Makes the files of an index: one file beside the pages for a small base, blocks above. */
export function buildArtifacts(index: BuiltIndex, options: CutOptions = {}): Artifacts {
  const { wholeBytes = WHOLE_BYTES, blockBytes = BLOCK_BYTES } = options;
  const { entries, coreLinks } = linksByFirstWord(index.links);
  const ordinary = index.ordinaryStems.map((surface) => ({ surface, frequency: ORDINARY }));
  const words = [...index.words, ...ordinary].map((word): WordEntry => ({
    key: word.surface,
    word,
  }));
  const wordCut = cutSorted([...words, ...entries].sort(compareKeys), ({ key }) => key, wordSize, {
    target: blockBytes,
    kept: KEPT_TOGETHER,
  });
  const postings: readonly PostingEntry[] = [...index.postings];
  const postingCut = cutSorted(
    postings,
    ([stem]) => stem,
    (entry) => encodePostings([entry]).length,
    { target: blockBytes, kept: Infinity },
  );
  const parts: NamedPart[] = [
    { name: partNames.core, bytes: encodeCore(index, coreLinks) },
    ...wordCut.blocks.map((block, number) => ({
      name: partNames.words(number),
      bytes: encodeWordBlock(block),
    })),
    ...postingCut.blocks.map((block, number) => ({
      name: partNames.postings(number),
      bytes: encodePostings(block),
    })),
  ];
  const size = parts.reduce((sum, part) => sum + part.bytes.length, 0);
  const all = [...parts, ...pageParts(index)];
  const cut = {
    id: hashParts(all),
    documentCount: index.documentCount,
    wordStarts: wordCut.starts,
    postingStarts: postingCut.starts,
    isWhole: size <= wholeBytes,
    lightPerFile: LIGHT_PER_FILE,
    typoReach: index.words.length <= MAX_WORDS_SEARCHED_WHOLE ? "all" : "letter",
  } as const;
  return nameFiles({ analyser: analyserVersion, format: formatVersion, ...cut }, all);
}

function pageParts(index: BuiltIndex): NamedPart[] {
  const heavy = index.pages.flatMap((page, number) =>
    page.sections.length === 0
      ? []
      : [{ name: partNames.page(number), bytes: encodePages([page]) }],
  );
  const light = index.pages.filter((page) => page.sections.length === 0);
  const blocks = Array.from({ length: Math.ceil(light.length / LIGHT_PER_FILE) }, (_, block) => ({
    name: partNames.light(block),
    bytes: encodePages(light.slice(block * LIGHT_PER_FILE, (block + 1) * LIGHT_PER_FILE)),
  }));
  return [...heavy, ...blocks, { name: partNames.facets, bytes: encodeFacets(index.pages) }];
}

function hashParts(parts: readonly NamedPart[]): string {
  const writer = new ByteWriter();
  for (const { name, bytes } of parts) {
    writer.text(name);
    writer.bytes(bytes);
  }
  return hashBytes(writer.finish());
}

function nameFiles(manifest: Manifest, parts: readonly NamedPart[]): Artifacts {
  const byFile = new Map<string, NamedPart[]>();
  for (const part of parts) {
    const file = fileOf(manifest, part.name);
    byFile.set(file, [...(byFile.get(file) ?? []), part]);
  }
  const bytes = new TextEncoder().encode(JSON.stringify(manifest));
  const manifestName = `search-${hashBytes(bytes)}.json`;
  const files = [...byFile].map(([name, own]) => [name, packFile(own)] as const);
  return { manifest, manifestName, files: new Map([...files, [manifestName, bytes]]) };
}
