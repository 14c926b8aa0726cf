/** Keeps long pages from winning by their length: what many sections say in passing adds up to little. */

/** From this many documents on (the page itself and its sections) a page counts as long; measured flat from four to eight. */
const USUAL_DOCUMENTS = 6;
/** How fast the help of further sections fades. */
const FADING = 1.5;

/**
 * How much the other sections of a page help each one: 1 for a usual page, 0.35 at twice its length.
 *
 * @param documentCount the page itself and its sections
 */
export function helpOfSections(documentCount: number): number {
  return Math.min(1, (USUAL_DOCUMENTS / Math.max(1, documentCount)) ** FADING);
}
