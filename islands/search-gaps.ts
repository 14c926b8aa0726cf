/** Tells the site which searches found no good answer; the server masks and counts the words, and nothing else. */
import { routes } from "#lib/routes.ts";
import type { SearchAnswer } from "#lib/search/schema.ts";

/** Words still being typed are no search: they count once the reader rests on them. */
const restMs = 2_500;
const minChars = 3;

const told = new Set<string>();
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Do Not Track, or Global Privacy Control. */
function refusesCounting(): boolean {
  const control = "globalPrivacyControl" in navigator && navigator.globalPrivacyControl === true;
  return control || navigator.doNotTrack === "1";
}

/** Counts `query`, once a page, if no other answer comes soon. */
export function noteGap(query: string): void {
  clearTimeout(waiting);
  const words = query.trim();
  if (words.length < minChars || told.has(words) || refusesCounting()) return;
  waiting = setTimeout(() => {
    told.add(words);
    navigator.sendBeacon(routes.searchGaps(), new URLSearchParams({ q: words }));
  }, restMs);
}

/** To be called with each answer shown: a good one takes back the note of the one before. */
export function noteAnswer({ query, weak, results, partial }: SearchAnswer): void {
  clearTimeout(waiting);
  // Offline, a missing answer says nothing about the base.
  if (!partial && (weak || results.length === 0)) noteGap(query);
}
