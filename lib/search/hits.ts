/** The hits of one query by page, in buffers that serve for every query: ranking must not wait for memory. */

/** Ends the hits of a page. */
export const NO_HIT = -1;

const FIRST_CAPACITY = 1024;

/** A hit is a number; its stem, document and weighted frequency stand under it in columns. */
export class HitTable {
  stems = new Int32Array(FIRST_CAPACITY);
  documents = new Int32Array(FIRST_CAPACITY);
  frequencies = new Float64Array(FIRST_CAPACITY);
  /** The next hit of the same page, in the order in which they were added; `NO_HIT` after the last one. */
  next = new Int32Array(FIRST_CAPACITY);
  /** Pages that have hits. */
  readonly pages: number[] = [];
  private readonly firsts: Int32Array;
  private readonly lasts: Int32Array;
  private count = 0;

  constructor(pageCount: number) {
    this.firsts = new Int32Array(pageCount).fill(NO_HIT);
    this.lasts = new Int32Array(pageCount).fill(NO_HIT);
  }

  /** Forgets the query before. */
  clear(): void {
    for (const page of this.pages) this.firsts[page] = NO_HIT;
    this.pages.length = 0;
    this.count = 0;
  }

  add(page: number, stem: number, document: number, frequency: number): void {
    const hit = this.count++;
    if (hit === this.next.length) this.grow();
    this.stems[hit] = stem;
    this.documents[hit] = document;
    this.frequencies[hit] = frequency;
    this.next[hit] = NO_HIT;
    if (this.firsts[page] === NO_HIT) {
      this.firsts[page] = hit;
      this.pages.push(page);
    } else this.next[this.lasts[page] ?? 0] = hit;
    this.lasts[page] = hit;
  }

  /** The first hit of a page; `NO_HIT` when it has none. */
  first(page: number): number {
    return this.firsts[page] ?? NO_HIT;
  }

  private grow(): void {
    const length = this.next.length * 2;
    const larger = (column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const copy = new Int32Array(length);
      copy.set(column);
      return copy;
    };
    this.stems = larger(this.stems);
    this.documents = larger(this.documents);
    this.next = larger(this.next);
    const frequencies = new Float64Array(length);
    frequencies.set(this.frequencies);
    this.frequencies = frequencies;
  }
}
