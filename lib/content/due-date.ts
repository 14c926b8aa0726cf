/** Decides until when a verification holds, so that articles verified together do not all fall due together. */
import { addDays } from "#lib/calendar-date.ts";
import { addMonths } from "./freshness.ts";

/** At most this share of the period, before or after. */
const spreadShare = 1 / 8;
/** And never more than six weeks: « twelve months » must stay about a year. */
const maxSpreadDays = 42;
const daysInMonth = 30;

/**
 * An even 32-bit number for an id, the same on every machine.
 * Source: FNV-1a (Fowler, Noll, Vo), with the last mixing steps of MurmurHash3, which part neighbours.
 */
function numberOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const sign of id) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Last day on which a verification of `verified` holds, for the article `id` reviewed every `months`. */
export function dueDate(id: string, verified: string, months: number): string {
  const reach = Math.min(maxSpreadDays, Math.floor(months * daysInMonth * spreadShare));
  const offset = (numberOf(id) % (2 * reach + 1)) - reach;
  return addDays(addMonths(verified, months), offset);
}
