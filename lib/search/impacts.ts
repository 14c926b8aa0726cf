/** BM25F impacts of the documents of one page, in buffers that serve for every page: ranking must not wait for memory. */
import { saturate } from "./impact.ts";

/** How much the title, keywords and description of a page count in each of its sections. */
const PAGE_SHARE = 0.6;
/** How much the other sections of the page help: an article that keeps to its subject beats a passing mention. */
const SIBLING_SHARE = 0.2;
/** Numbers that say one hit: stem, document, frequency. */
const HIT_LENGTH = 3;
const NO_HIT = -1;

/** The hits of a page, one after the other: stem, document, weighted frequency. */
export type PageHits = readonly number[];

export class PageImpacts {
  /** Impact of each stem on the present document: alone with its page… */
  readonly near: Float64Array;
  /** … and helped by the other sections. */
  readonly all: Float64Array;
  private readonly row: Float64Array;
  private readonly ofPage: Float64Array;
  private readonly ofSections: Float64Array;
  /** The stems that the page holds, first ones first: the others stay at nought. */
  private readonly present: Int32Array;
  private presentCount = 0;
  /** For each document of the page, the place of its last hit; for each hit, the one before it. */
  private readonly lastHits = new Map<number, number>();
  private readonly hitsBefore: number[] = [];
  private hits: PageHits = [];
  private pageStart = 0;

  constructor(stemCount: number) {
    this.near = new Float64Array(stemCount);
    this.all = new Float64Array(stemCount);
    this.row = new Float64Array(stemCount);
    this.ofPage = new Float64Array(stemCount);
    this.ofSections = new Float64Array(stemCount);
    this.present = new Int32Array(stemCount);
  }

  /** Turns to another page; gives its documents, the page itself first. */
  openPage(hits: PageHits, pageStart: number): Iterable<number> {
    this.forgetPage();
    this.hits = hits;
    this.pageStart = pageStart;
    this.lastHits.set(pageStart, NO_HIT);
    for (let at = 0; at < hits.length; at += HIT_LENGTH) {
      const stem = hits[at] ?? 0;
      const document = hits[at + 1] ?? 0;
      const frequency = hits[at + 2] ?? 0;
      if (!this.holds(stem)) this.present[this.presentCount++] = stem;
      if (document === pageStart) this.ofPage[stem] = frequency;
      else this.ofSections[stem] = (this.ofSections[stem] ?? 0) + frequency;
      this.hitsBefore[at] = this.lastHits.get(document) ?? NO_HIT;
      this.lastHits.set(document, at);
    }
    return this.lastHits.keys();
  }

  /** Whether the page holds a stem, anywhere. */
  holds(stem: number): boolean {
    return this.ofPage[stem] !== 0 || this.ofSections[stem] !== 0;
  }

  /** Fills `near` and `all` for a document of the page. */
  openDocument(document: number): void {
    const { hits, row, present, pageStart } = this;
    const isPage = document === pageStart;
    const pageShare = isPage ? 1 : PAGE_SHARE;
    for (let index = 0; index < this.presentCount; index++) row[present[index] ?? 0] = 0;
    let at = isPage ? NO_HIT : (this.lastHits.get(document) ?? NO_HIT);
    for (; at !== NO_HIT; at = this.hitsBefore[at] ?? NO_HIT)
      row[hits[at] ?? 0] = hits[at + 2] ?? 0;
    for (let index = 0; index < this.presentCount; index++) {
      const stem = present[index] ?? 0;
      const own = row[stem] ?? 0;
      const here = own + pageShare * (this.ofPage[stem] ?? 0);
      const siblings = (this.ofSections[stem] ?? 0) - own;
      this.near[stem] = saturate(here);
      this.all[stem] = saturate(here + SIBLING_SHARE * siblings);
    }
  }

  private forgetPage(): void {
    for (let index = 0; index < this.presentCount; index++) {
      const stem = this.present[index] ?? 0;
      for (const buffer of [this.near, this.all, this.ofPage, this.ofSections]) buffer[stem] = 0;
    }
    this.presentCount = 0;
    this.lastHits.clear();
  }
}
