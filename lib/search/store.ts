/** Fetches, decodes and keeps the parts of an index that queries ask for; each file is asked for once. */
import { createImpactIndex } from "./engine.ts";
import type { Slots } from "./engine.ts";
import { createRuleBook } from "./lexicon-rules.ts";
import type { RuleBook } from "./lexicon-rules.ts";
import { partNames, shardOf } from "./manifest.ts";
import type { Manifest } from "./manifest.ts";
import {
  decodeCore,
  decodeLinks,
  decodePages,
  decodePostings,
  decodeTexts,
  unpackParts,
} from "./parts.ts";
import type { Core, PageMeta } from "./parts.ts";
import { pagesOfDocuments } from "./rank.ts";
import { Vocabulary, readWords } from "./vocabulary.ts";
import { ByteReader } from "./bytes.ts";

export type LoadFile = (name: string) => Promise<Uint8Array>;

/** Blocks whose words may begin with the same letter as `word`. */
function wordBlocks(starts: readonly string[], word: string): number[] {
  const first = word.charAt(0);
  const blocks = [...starts.keys(), starts.length];
  return blocks.filter((block) => {
    const from = block === 0 ? "" : (starts[block - 1] ?? "");
    const to = starts[block];
    return from.charAt(0) <= first && (to === undefined || to.charAt(0) >= first);
  });
}

/** The parts of one index, as far as they are loaded. */
export class PartStore {
  readonly vocabulary = new Vocabulary();
  rules: RuleBook = createRuleBook([]);
  core: Core = { pageStarts: [], documentCount: 0, flags: [] };
  pagesOfDocuments: Uint32Array = new Uint32Array(0);
  /** How many loads have failed: answers are then made from what is here. */
  failures = 0;

  private readonly manifest: Manifest;
  private readonly load: LoadFile;
  private readonly pending = new Map<string, Promise<void>>();
  private readonly head = createImpactIndex();
  private readonly body = createImpactIndex();
  private readonly titles = new Map<number, string>();
  private readonly metas = new Map<number, PageMeta>();
  private readonly texts = new Map<string, readonly string[]>();

  constructor(manifest: Manifest, load: LoadFile) {
    this.manifest = manifest;
    this.load = load;
  }

  /** Everything came with the first file: there is nothing more to wait for. */
  get isWhole(): boolean {
    const { files } = this.manifest;
    return files[partNames.body(0)] === files[partNames.core];
  }

  /** Loads what every query needs. Fails when that cannot be had. */
  async open(): Promise<void> {
    await this.loadParts([partNames.core], true);
  }

  async loadLinks(): Promise<void> {
    await this.loadParts([partNames.links]);
  }

  async loadWords(words: readonly string[], withBody: boolean): Promise<void> {
    const { headWordStarts, bodyWordStarts } = this.manifest;
    const head = words.flatMap((word) => wordBlocks(headWordStarts, word).map(partNames.headWords));
    const body = words.flatMap((word) => wordBlocks(bodyWordStarts, word).map(partNames.bodyWords));
    await this.loadParts(withBody ? [...head, ...body] : head);
  }

  async loadPostings(stems: readonly string[], withBody: boolean): Promise<void> {
    const { headShards, bodyShards } = this.manifest;
    const head = stems.map((stem) => partNames.head(shardOf(stem, headShards)));
    const body = stems.map((stem) => partNames.body(shardOf(stem, bodyShards)));
    await this.loadParts(withBody ? [...head, ...body] : head);
  }

  async loadTitles(pages: readonly number[]): Promise<void> {
    await this.loadParts(
      pages.map((page) => partNames.titles(Math.floor(page / this.manifest.titlesPerBlock))),
    );
  }

  async loadMetas(pages: readonly number[]): Promise<void> {
    await this.loadParts(
      pages.map((page) => partNames.pages(Math.floor(page / this.manifest.pagesPerBlock))),
    );
  }

  async loadTexts(pages: readonly number[]): Promise<void> {
    const names = pages
      .map((page) => this.metas.get(page)?.textFile ?? "")
      .filter((name) => name !== "");
    await Promise.all(names.map((name) => this.loadText(name)));
  }

  postings(stem: string, withBody: boolean): readonly Slots[] {
    return withBody ? [this.head.slots(stem), this.body.slots(stem)] : [this.head.slots(stem)];
  }

  title(page: number): string {
    return this.titles.get(page) ?? "";
  }

  meta(page: number): PageMeta | undefined {
    return this.metas.get(page);
  }

  /** Text of a section (1 is the first), when it is loaded. */
  text(page: number, section: number): string {
    return this.texts.get(this.metas.get(page)?.textFile ?? "")?.[section - 1] ?? "";
  }

  private async loadText(name: string): Promise<void> {
    if (this.texts.has(name)) return;
    await this.once(name, async () => {
      this.texts.set(name, decodeTexts(await this.load(name)));
    });
  }

  private async loadParts(parts: readonly string[], isRequired = false): Promise<void> {
    const files = new Set(
      parts.map((part) => this.manifest.files[part]).filter((file) => file !== undefined),
    );
    await Promise.all(
      [...files].map((file) => this.once(file, () => this.loadFile(file), isRequired)),
    );
  }

  private async loadFile(file: string): Promise<void> {
    for (const [name, bytes] of unpackParts(await this.load(file))) this.addPart(name, bytes);
  }

  /** Runs a load once; a failed one may be tried again by the next query. */
  private async once(file: string, run: () => Promise<void>, isRequired = false): Promise<void> {
    const known = this.pending.get(file);
    const running = known ?? run();
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
    const block = Number(name.split("-").at(-1));
    if (name === partNames.core) this.addCore(bytes);
    else if (name === partNames.links) this.rules = createRuleBook(decodeLinks(bytes));
    else if (name === partNames.head(block)) this.head.importTerms(decodePostings(bytes));
    else if (name === partNames.body(block)) this.body.importTerms(decodePostings(bytes));
    else if (name === partNames.headWords(block) || name === partNames.bodyWords(block)) {
      this.vocabulary.add(readWords(new ByteReader(bytes)));
    } else if (name === partNames.titles(block)) {
      const first = block * this.manifest.titlesPerBlock;
      decodeTexts(bytes).forEach((title, index) => this.titles.set(first + index, title));
    } else if (name === partNames.pages(block)) {
      const first = block * this.manifest.pagesPerBlock;
      decodePages(bytes).forEach((meta, index) => this.metas.set(first + index, meta));
    }
  }

  private addCore(bytes: Uint8Array): void {
    this.core = decodeCore(bytes);
    this.pagesOfDocuments = pagesOfDocuments(this.core);
  }
}
