/** What makes the pages. It starts before all that they need is written, since both take seconds. */
import type { Fingerprints } from "./page-record.ts";

export interface PageMaker {
  /**
   * Makes every page, once all that they need is written. Returns those of a build before that it kept.
   * @throws Error that says why it cannot.
   */
  makePages: () => Promise<Fingerprints>;
  /** Ends it, done or not; nothing is left running. */
  stop: () => void;
}
