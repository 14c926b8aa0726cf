/** Cuts an index into files named by their content; the cut follows the measured sizes. */
import { analyserVersion } from "./analyse.ts";
import type { BuiltIndex } from "./build-index.ts";
import { ByteWriter, hashBytes } from "./bytes.ts";
import type { Slots } from "./engine.ts";
import { formatVersion, partNames, shardOf } from "./manifest.ts";
import type { Manifest } from "./manifest.ts";
import {
  encodeCore,
  encodeLinks,
  encodePages,
  encodePostings,
  encodeTexts,
  packParts,
} from "./parts.ts";
import type { NamedPart } from "./parts.ts";
import { writeWords } from "./vocabulary.ts";
import type { VocabularyWord } from "./vocabulary.ts";

export interface Artifacts {
  manifest: Manifest;
  manifestName: string;
  /** Every file by name, the manifest included. */
  files: ReadonlyMap<string, Uint8Array>;
}

export interface CutOptions {
  /** Below this, everything but the texts goes in one file. About three quarters remain after compression. */
  wholeBytes?: number;
  /** Size to which postings and vocabulary are cut. */
  shardBytes?: number;
  /** Size under which the postings of pages, or the vocabulary, stay in one piece. */
  tierBytes?: number;
}

const WHOLE_BYTES = 80_000;
const SHARD_BYTES = 14_000;
const TIER_BYTES = 64_000;
/** Titles are read for the best results only, so their blocks are cut finer than a fetch is worth otherwise. */
const TITLES_PER_BLOCK = 256;
const PAGES_PER_BLOCK = 32;

function powerOfTwo(bytes: number, target: number): number {
  return bytes <= target ? 1 : 2 ** Math.max(1, Math.round(Math.log2(bytes / target)));
}

function cutPostings(
  postings: ReadonlyMap<string, Slots>,
  name: (shard: number) => string,
  { single, target }: { single: number; target: number },
): NamedPart[] {
  const whole = encodePostings([...postings]);
  const count = whole.length <= single ? 1 : powerOfTwo(whole.length, target);
  if (count === 1) return [{ name: name(0), bytes: whole }];
  const shards = Array.from({ length: count }, (): [string, Slots][] => []);
  for (const [stem, slots] of postings) shards[shardOf(stem, count)]?.push([stem, slots]);
  return shards.map((shard, index) => ({ name: name(index), bytes: encodePostings(shard) }));
}

function encodeWords(words: readonly VocabularyWord[]): Uint8Array {
  const writer = new ByteWriter();
  writeWords(writer, words);
  return writer.finish();
}

/** Cuts sorted words where their first two letters change, so that families and prefixes stay in one block. */
function cutWords(
  words: readonly VocabularyWord[],
  name: (block: number) => string,
  { single, target }: { single: number; target: number },
): { parts: NamedPart[]; starts: string[] } {
  const whole = encodeWords(words);
  if (whole.length <= single) return { parts: [{ name: name(0), bytes: whole }], starts: [] };
  const perBlock = Math.ceil((words.length * target) / whole.length);
  const blocks: VocabularyWord[][] = [[]];
  for (const word of words) {
    const block = blocks.at(-1) ?? [];
    const last = block.at(-1);
    const isFull =
      block.length >= perBlock && last?.surface.slice(0, 2) !== word.surface.slice(0, 2);
    if (isFull) blocks.push([word]);
    else block.push(word);
  }
  return {
    parts: blocks.map((block, index) => ({ name: name(index), bytes: encodeWords(block) })),
    starts: blocks.slice(1).map((block) => block[0]?.surface ?? ""),
  };
}

function blocksOf<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

class FileSet {
  readonly files = new Map<string, Uint8Array>();

  add(prefix: string, bytes: Uint8Array, extension = "bin"): string {
    const name = `${prefix}-${hashBytes(bytes)}.${extension}`;
    this.files.set(name, bytes);
    return name;
  }
}

interface CutIndex {
  /** Groups of parts that share a file. */
  groups: readonly (readonly NamedPart[])[];
  all: readonly NamedPart[];
  cut: Pick<Manifest, "headShards" | "bodyShards" | "headWordStarts" | "bodyWordStarts">;
}

function cutIndex(index: BuiltIndex, meta: readonly NamedPart[], options: CutOptions): CutIndex {
  const { wholeBytes = WHOLE_BYTES, shardBytes = SHARD_BYTES, tierBytes = TIER_BYTES } = options;
  const tier = { single: tierBytes, target: shardBytes };
  const shard = { single: shardBytes * 1.5, target: shardBytes };
  const head = cutPostings(index.head, partNames.head, tier);
  const body = cutPostings(index.body, partNames.body, shard);
  const headWords = cutWords(index.headWords, partNames.headWords, tier);
  const bodyWords = cutWords(index.bodyWords, partNames.bodyWords, tier);
  const links = [{ name: partNames.links, bytes: encodeLinks(index.links) }];
  const core = [{ name: partNames.core, bytes: encodeCore(index) }];
  const titles = blocksOf(index.pages, TITLES_PER_BLOCK).map((block, number) => ({
    name: partNames.titles(number),
    bytes: encodeTexts(block.map((page) => page.title)),
  }));
  const whole = (parts: readonly NamedPart[]): readonly NamedPart[] =>
    parts.length === 1 ? parts : [];
  const firstTier = [core, head, headWords.parts, titles].flatMap(whole);
  const secondTier = [links, bodyWords.parts].flatMap(whole);
  const all = [core, links, head, body, headWords.parts, bodyWords.parts, titles, meta].flat();
  const isWhole = all.reduce((sum, part) => sum + part.bytes.length, 0) <= wholeBytes;
  return {
    groups: isWhole ? [all] : [firstTier, secondTier],
    all,
    cut: {
      headShards: head.length,
      bodyShards: body.length,
      headWordStarts: headWords.starts,
      bodyWordStarts: bodyWords.starts,
    },
  };
}

/** Makes the files of an index: one file at our size, tiers and shards above. */
export function buildArtifacts(index: BuiltIndex, options: CutOptions = {}): Artifacts {
  const set = new FileSet();
  const pages = index.pages.map((source) => ({ source, textFile: addTexts(set, source.sections) }));
  const meta = blocksOf(pages, PAGES_PER_BLOCK).map((block, number) => ({
    name: partNames.pages(number),
    bytes: encodePages(block),
  }));
  const { groups, all, cut } = cutIndex(index, meta, options);
  const manifest: Manifest = {
    analyser: analyserVersion,
    format: formatVersion,
    pageCount: index.pages.length,
    documentCount: index.documentCount,
    ...cut,
    titlesPerBlock: TITLES_PER_BLOCK,
    pagesPerBlock: PAGES_PER_BLOCK,
    files: nameFiles(set, groups, all),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(manifest));
  return { manifest, manifestName: set.add("search", bytes, "json"), files: set.files };
}

function addTexts(set: FileSet, sections: readonly { text: string; code: string }[]): string {
  if (sections.every((section) => section.text === "" && section.code === "")) return "";
  return set.add("text", encodeTexts(sections.map((section) => section.text || section.code)));
}

function nameFiles(
  set: FileSet,
  groups: readonly (readonly NamedPart[])[],
  all: readonly NamedPart[],
): Record<string, string> {
  const files: Record<string, string> = {};
  const grouped = new Set(groups.flat());
  const alone = all.filter((part) => !grouped.has(part)).map((part) => [part]);
  for (const parts of [...groups, ...alone]) {
    const only = parts.length === 1 ? parts[0] : undefined;
    if (parts.length === 0) continue;
    const file = set.add(only?.name ?? "index", packParts(parts));
    for (const part of parts) files[part.name] = file;
  }
  return files;
}
