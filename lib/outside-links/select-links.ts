/** Which links to look at today, in which order. */
import { addDays } from "#lib/calendar-date.ts";
import type { OutsideLink } from "./collect.ts";
import type { LinkRecord, LinkRecords } from "./record.ts";

export interface Selection {
  /** Part of an address, or of the file that uses it. */
  only?: string | undefined;
  /** At most so many. */
  limit?: number | undefined;
  /** Links that answered within so many days are left alone; 0 asks all of them again. */
  maxAgeDays: number;
}

/** What answers is left alone for a while; what does not is asked once a day, since different days are what counts. */
function isDue(record: LinkRecord | undefined, today: string, maxAgeDays: number): boolean {
  if (!record || maxAgeDays === 0) return true;
  if (record.outcome !== "alive") return record.checked < today;
  return addDays(record.checked, maxAgeDays) <= today;
}

function concerns({ url, places }: OutsideLink, only: string): boolean {
  return url.includes(only) || places.some(({ file }) => file.includes(only));
}

/** Never looked at first, then the longest ago, so that `limit` gets round to all of them. */
export function selectLinks(
  links: readonly OutsideLink[],
  records: LinkRecords,
  today: string,
  { only, limit, maxAgeDays }: Selection,
): OutsideLink[] {
  const looked = ({ url }: OutsideLink) => records[url]?.checked ?? "";
  return links
    .filter((link) => only === undefined || concerns(link, only))
    .filter(({ url }) => isDue(records[url], today, maxAgeDays))
    .sort((a, b) => (looked(a) === looked(b) ? 0 : looked(a) < looked(b) ? -1 : 1))
    .slice(0, limit);
}

/** Records of the links that the base still uses. */
export function keepUsed(links: readonly OutsideLink[], records: LinkRecords): LinkRecords {
  const used = new Set(links.map(({ url }) => url));
  return Object.fromEntries(Object.entries(records).filter(([url]) => used.has(url)));
}
