/** The parts of an index that queries ask for; each file is asked for once. */
import { ByteReader } from "./bytes.ts";
import { decodeCore } from "./core-part.ts";
import type { Core } from "./core-part.ts";
import { createImpactIndex } from "./engine.ts";
import { unpackFile } from "./files.ts";
import { HitTable } from "./hits.ts";
import { readLinks } from "./links-part.ts";
import { blockOf, blocksOfPrefix, fileOf, partNames } from "./manifest.ts";
import type { Manifest } from "./manifest.ts";
import { decodeFacets, decodePages } from "./page-part.ts";
import type { Facets, PageCard } from "./page-part.ts";
import { decodePostings } from "./postings-part.ts";
import type { StemPostings } from "./postings-part.ts";
import { pagesOfDocuments } from "./rank.ts";
import type { RankedIndex } from "./rank.ts";
import { RuleBook } from "./rule-book.ts";
import { Vocabulary, readWords } from "./vocabulary.ts";
import type { WordBlocks } from "./vocabulary.ts";

export type LoadFile = (name: string) => Promise<Uint8Array>;

/** The blocks of words: which are here, and which somebody missed since the last load. */
class LoadedWords implements WordBlocks {
  readonly missing = new Set<number>();
  readonly loaded = new Set<number>();
  readonly reachesAll: boolean;
  private readonly starts: readonly string[];

  constructor({ wordStarts, typoReach }: Manifest) {
    this.starts = wordStarts;
    this.reachesAll = typoReach === "all";
  }

  need(key: string): boolean {
    return this.needBlocks([blockOf(this.starts, key)]);
  }

  needPrefix(prefix: string): boolean {
    return this.needBlocks(blocksOfPrefix(this.starts, prefix));
  }

  private needBlocks(blocks: readonly number[]): boolean {
    const missing = blocks.filter((block) => !this.loaded.has(block));
    for (const block of missing) this.missing.add(block);
    return missing.length === 0;
  }
}

/** The parts of one index, as far as they are loaded. */
export class PartStore implements RankedIndex {
  readonly manifest: Manifest;
  readonly vocabulary: Vocabulary;
  readonly rules: RuleBook;
  core: Core = { pageStarts: [], documentCount: 0, flags: [], links: [] };
  pagesOfDocuments: Uint32Array = new Uint32Array(0);
  hits = new HitTable(0);
  /** How many loads have failed: answers are then made from what is here. */
  failures = 0;

  private readonly load: LoadFile;
  private readonly pending = new Map<string, Promise<void>>();
  private readonly words: LoadedWords;
  private readonly heads = createImpactIndex();
  private readonly bodies = createImpactIndex();
  private readonly titles = createImpactIndex();
  private readonly cards = new Map<number, PageCard>();
  /** Page numbers of the pages without sections, in order. */
  private lightPages: readonly number[] = [];
  private facets: readonly Facets[] = [];

  constructor(manifest: Manifest, load: LoadFile) {
    this.manifest = manifest;
    this.load = load;
    this.words = new LoadedWords(manifest);
    this.vocabulary = new Vocabulary(this.words);
    this.rules = new RuleBook([], this.words);
  }

  /** Loads what every query needs. Fails when that cannot be had. */
  async open(): Promise<void> {
    await this.loadParts([partNames.core], true);
  }

  /** Loads the blocks of words that were missed since the last call; says whether there is anything new. */
  async loadMissedWords(): Promise<boolean> {
    const missed = [...this.words.missing];
    const before = this.words.loaded.size;
    this.words.missing.clear();
    await this.loadParts(missed.map(partNames.words));
    return this.words.loaded.size > before;
  }

  async loadPostings(stems: readonly string[]): Promise<void> {
    await this.loadParts(
      stems.map((stem) => partNames.postings(blockOf(this.manifest.postingStarts, stem))),
    );
  }

  async loadCards(pages: readonly number[]): Promise<void> {
    await this.loadParts(pages.map((page) => this.partOfPage(page)));
  }

  async loadFacets(): Promise<void> {
    await this.loadParts([partNames.facets]);
  }

  head(stem: string): StemPostings["head"] {
    return this.heads.slots(stem);
  }

  body(stem: string): StemPostings["body"] {
    return this.bodies.slots(stem);
  }

  /** Pages by the place of the stem in their title. */
  titlePlaces(stem: string): StemPostings["title"] {
    return this.titles.slots(stem);
  }

  card(page: number): PageCard | undefined {
    return this.cards.get(page);
  }

  facetsOf(page: number): Facets {
    return this.facets[page] ?? {};
  }

  private partOfPage(page: number): string {
    const place = this.lightPages.indexOf(page);
    if (place < 0) return partNames.page(page);
    return partNames.light(Math.floor(place / this.manifest.lightPerFile));
  }

  private async loadParts(parts: readonly string[], isRequired = false): Promise<void> {
    const files = new Set(parts.map((part) => fileOf(this.manifest, part)));
    await Promise.all([...files].map((file) => this.once(file, isRequired)));
  }

  private async loadFile(file: string): Promise<void> {
    for (const [name, bytes] of await unpackFile(await this.load(file))) this.addPart(name, bytes);
  }

  /** Loads a file once; a failed load may be tried again by the next query. */
  private async once(file: string, isRequired = false): Promise<void> {
    const known = this.pending.get(file);
    const running = known ?? this.loadFile(file);
    this.pending.set(file, running);
    try {
      await running;
    } catch (cause) {
      this.pending.delete(file);
      this.failures += 1;
      if (isRequired) throw new Error(`Search file ${file} could not be loaded.`, { cause });
    }
  }

  private addPart(name: string, bytes: Uint8Array): void {
    const number = Number(name.split("-").at(-1));
    if (name === partNames.core) this.addCore(bytes);
    else if (name === partNames.facets) this.facets = decodeFacets(bytes);
    else if (name === partNames.words(number)) this.addWords(number, bytes);
    else if (name === partNames.postings(number)) this.addPostings(bytes);
    else if (name === partNames.page(number)) this.addCards([number], bytes);
    else if (name === partNames.light(number)) {
      const first = number * this.manifest.lightPerFile;
      this.addCards(this.lightPages.slice(first, first + this.manifest.lightPerFile), bytes);
    }
  }

  private addCore(bytes: Uint8Array): void {
    this.core = decodeCore(bytes);
    this.rules.add(this.core.links);
    this.pagesOfDocuments = pagesOfDocuments(this.core);
    const { pageStarts, documentCount } = this.core;
    this.hits = new HitTable(pageStarts.length);
    this.lightPages = [...pageStarts.keys()].filter(
      (page) => (pageStarts[page + 1] ?? documentCount) - (pageStarts[page] ?? 0) === 1,
    );
  }

  private addWords(block: number, bytes: Uint8Array): void {
    const reader = new ByteReader(bytes);
    this.vocabulary.add(readWords(reader));
    this.rules.add(readLinks(reader));
    this.words.loaded.add(block);
  }

  private addPostings(bytes: Uint8Array): void {
    const entries = decodePostings(bytes);
    this.heads.importTerms(entries.map(([stem, { head }]) => [stem, head]));
    this.bodies.importTerms(entries.map(([stem, { body }]) => [stem, body]));
    this.titles.importTerms(entries.map(([stem, { title }]) => [stem, title]));
  }

  private addCards(pages: readonly number[], bytes: Uint8Array): void {
    const cards = decodePages(bytes);
    for (const [index, page] of pages.entries()) {
      const card = cards[index];
      if (card !== undefined) this.cards.set(page, card);
    }
  }
}
