/** BM25F impacts of the documents of one page, in buffers that serve for every page: ranking must not wait for memory. */
import { saturate } from "./impact.ts";

/** How much the title, keywords and description of a page count in each of its sections. */
const PAGE_SHARE = 0.6;
/** How much the other sections of the page help: an article that keeps to its subject beats a passing mention. */
const SIBLING_SHARE = 0.2;
/** Numbers that say one hit: stem, document, frequency. */
const HIT_LENGTH = 3;

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
  private hits: PageHits = [];
  private pageStart = 0;

  constructor(stemCount: number) {
    this.near = new Float64Array(stemCount);
    this.all = new Float64Array(stemCount);
    this.row = new Float64Array(stemCount);
    this.ofPage = new Float64Array(stemCount);
    this.ofSections = new Float64Array(stemCount);
  }

  /** Turns to another page; gives its documents, the page itself first. */
  openPage(hits: PageHits, pageStart: number): readonly number[] {
    this.hits = hits;
    this.pageStart = pageStart;
    for (const buffer of [this.near, this.all, this.ofPage, this.ofSections]) buffer.fill(0);
    const documents = [pageStart];
    for (let at = 0; at < hits.length; at += HIT_LENGTH) {
      const stem = hits[at] ?? 0;
      const document = hits[at + 1] ?? 0;
      const frequency = hits[at + 2] ?? 0;
      if (document === pageStart) this.ofPage[stem] = frequency;
      else this.ofSections[stem] = (this.ofSections[stem] ?? 0) + frequency;
      if (!documents.includes(document)) documents.push(document);
    }
    return documents;
  }

  /** Fills `near` and `all` for a document of the page. */
  openDocument(document: number): void {
    const { hits, row, pageStart } = this;
    row.fill(0);
    const pageShare = document === pageStart ? 1 : PAGE_SHARE;
    if (document !== pageStart) {
      for (let at = 0; at < hits.length; at += HIT_LENGTH)
        if (hits[at + 1] === document) row[hits[at] ?? 0] = hits[at + 2] ?? 0;
    }
    // A stem may come twice, from the page and from a section: the second time changes nothing.
    for (let at = 0; at < hits.length; at += HIT_LENGTH) {
      const stem = hits[at] ?? 0;
      const own = row[stem] ?? 0;
      const here = own + pageShare * (this.ofPage[stem] ?? 0);
      const siblings = (this.ofSections[stem] ?? 0) - own;
      this.near[stem] = saturate(here);
      this.all[stem] = saturate(here + SIBLING_SHARE * siblings);
    }
  }
}
