/** What makes the pages. It starts before all that they need is written, since both take seconds. */
import type { Knowledge } from "#lib/content/knowledge.ts";
import type { Fingerprints } from "./page-record.ts";

export interface PageMaker {
  /** Told when `knowledge` is written, before its search index is; false, and the end, when it cannot make those pages. */
  accept: (knowledge: Knowledge) => boolean;
  /**
   * Makes every page, once all that they need is written. Returns those of a build before that it kept.
   * @throws Error that says why it cannot.
   */
  makePages: () => Promise<Fingerprints>;
  /** Ends it, done or not; nothing is left running. */
  stop: () => void;
}
