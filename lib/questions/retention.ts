/** How long personal data and searches are kept. */
import { addDays } from "#lib/calendar-date.ts";
import type { PurgeRequest } from "./store.ts";

/** 12 months: past them, an asker no longer waits. */
const contactDays = 365;
/** 13 months: a need of last autumn can be compared with this autumn's. */
const gapDays = 396;
/** Secrets serve one day, and the forms of the evening before. */
const limitDays = 2;

/** What to erase on `today` (ISO date), when these questions have an answer. */
export function purgeRequest(today: string, answeredIds: readonly string[]): PurgeRequest {
  const midnight = (day: string) => `${day}T00:00:00.000Z`;
  return {
    answeredIds,
    contactsBefore: midnight(addDays(today, -contactDays)),
    gapsBefore: addDays(today, -gapDays),
    limitsBefore: midnight(addDays(today, -limitDays)),
  };
}
