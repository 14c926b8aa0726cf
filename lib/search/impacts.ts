/** BM25F impacts of the documents of one page, in buffers that serve for every page: ranking must not wait for memory. */
import { NO_HIT } from "./hits.ts";
import type { HitTable } from "./hits.ts";
import { saturate } from "./impact.ts";

/** How much the title, keywords and description of a page count in each of its sections. */
const PAGE_SHARE = 0.6;
/** How much the other sections of the page help: an article that keeps to its subject beats a passing mention. */
const SIBLING_SHARE = 0.2;

export class PageImpacts {
  /** Impact of each stem on the present document: alone with its page… */
  readonly near: Float64Array;
  /** … and helped by the other sections. */
  readonly all: Float64Array;
  /** The stems that the page holds, first ones first: the others stay at nought. */
  readonly present: Int32Array;
  presentCount = 0;
  private readonly row: Float64Array;
  private readonly ofPage: Float64Array;
  private readonly ofSections: Float64Array;
  /** The most that one section holds of each stem. */
  private readonly ofBest: Float64Array;
  private readonly hits: HitTable;
  /** For each document of the page, counted from the page itself, its last hit; for each hit, the one before it. */
  private lastHits = new Int32Array(64);
  private hitsBefore = new Int32Array(0);
  private page = 0;
  private pageStart = 0;
  private siblingShare = SIBLING_SHARE;
  private readonly saturation: number;

  /** `saturation` is the k1 of the query. */
  constructor(stemCount: number, hits: HitTable, saturation: number) {
    this.saturation = saturation;
    this.near = new Float64Array(stemCount);
    this.all = new Float64Array(stemCount);
    this.present = new Int32Array(stemCount);
    this.row = new Float64Array(stemCount);
    this.ofPage = new Float64Array(stemCount);
    this.ofSections = new Float64Array(stemCount);
    this.ofBest = new Float64Array(stemCount);
    this.hits = hits;
  }

  /**
   * Turns to another page.
   *
   * @param help how much the sections of this page help one another, from 0 to 1
   */
  openPage(page: number, pageStart: number, help: number): void {
    this.forgetPage();
    this.siblingShare = SIBLING_SHARE * help;
    this.page = page;
    this.pageStart = pageStart;
    const { hits, ofPage, ofSections, ofBest } = this;
    const { stems, documents, frequencies, next } = hits;
    for (let hit = hits.first(page); hit !== NO_HIT; hit = next[hit] ?? NO_HIT) {
      const stem = stems[hit] ?? 0;
      const frequency = frequencies[hit] ?? 0;
      if (ofPage[stem] === 0 && ofSections[stem] === 0) this.present[this.presentCount++] = stem;
      if (documents[hit] === pageStart) ofPage[stem] = frequency;
      else {
        ofSections[stem] = (ofSections[stem] ?? 0) + frequency;
        if (frequency > (ofBest[stem] ?? 0)) ofBest[stem] = frequency;
      }
    }
  }

  /** Fills `near` and `all` with the most that any document of the page can have of each stem. */
  openBest(): void {
    const { present, near, all, ofPage, ofSections, ofBest, siblingShare, saturation } = this;
    for (let index = 0; index < this.presentCount; index++) {
      const stem = present[index] ?? 0;
      const page = ofPage[stem] ?? 0;
      const sections = ofSections[stem] ?? 0;
      const best = ofBest[stem] ?? 0;
      const here = best + PAGE_SHARE * page;
      near[stem] = saturate(Math.max(page, here), saturation);
      all[stem] = saturate(
        Math.max(page + siblingShare * sections, here + siblingShare * (sections - best)),
        saturation,
      );
    }
  }

  /** The documents of the page that hold a stem, the page itself first. */
  listDocuments(documentCount: number): readonly number[] {
    const { hits, pageStart } = this;
    const { documents, next } = hits;
    if (this.lastHits.length < documentCount) this.lastHits = new Int32Array(documentCount);
    if (this.hitsBefore.length < next.length) this.hitsBefore = new Int32Array(next.length);
    const { lastHits, hitsBefore } = this;
    lastHits.fill(NO_HIT, 0, documentCount);
    const listed = [pageStart];
    for (let hit = hits.first(this.page); hit !== NO_HIT; hit = next[hit] ?? NO_HIT) {
      const document = documents[hit] ?? pageStart;
      const place = document - pageStart;
      const before = lastHits[place] ?? NO_HIT;
      if (before === NO_HIT && place > 0) listed.push(document);
      hitsBefore[hit] = before;
      lastHits[place] = hit;
    }
    return listed;
  }

  /** Fills `near` and `all` for a document that `listDocuments` gave. */
  openDocument(document: number): void {
    const { row, present, pageStart, near, all, ofPage, ofSections } = this;
    const { stems, frequencies } = this.hits;
    const isPage = document === pageStart;
    const pageShare = isPage ? 1 : PAGE_SHARE;
    for (let index = 0; index < this.presentCount; index++) row[present[index] ?? 0] = 0;
    let hit = isPage ? NO_HIT : (this.lastHits[document - pageStart] ?? NO_HIT);
    for (; hit !== NO_HIT; hit = this.hitsBefore[hit] ?? NO_HIT)
      row[stems[hit] ?? 0] = frequencies[hit] ?? 0;
    for (let index = 0; index < this.presentCount; index++) {
      const stem = present[index] ?? 0;
      const own = row[stem] ?? 0;
      const here = own + pageShare * (ofPage[stem] ?? 0);
      const siblings = (ofSections[stem] ?? 0) - own;
      near[stem] = saturate(here, this.saturation);
      all[stem] = saturate(here + this.siblingShare * siblings, this.saturation);
    }
  }

  private forgetPage(): void {
    const { present, near, all, ofPage, ofSections, ofBest } = this;
    for (let index = 0; index < this.presentCount; index++) {
      const stem = present[index] ?? 0;
      near[stem] = 0;
      all[stem] = 0;
      ofPage[stem] = 0;
      ofSections[stem] = 0;
      ofBest[stem] = 0;
    }
    this.presentCount = 0;
  }
}
