/** How long personal data and searches are kept. */
import { addDays } from "#lib/calendar-date.ts";
import type { PurgeRequest } from "./store.ts";

/** In days for the store, in words for the page on personal data. */
export const retention = {
  /** Past them, an asker no longer waits. */
  contacts: { days: 365, label: "12 mois" },
  /** A need of last autumn can be compared with this autumn's. */
  gaps: { days: 396, label: "13 mois" },
  /** Longer than a promotion: who takes over may see why a question was refused. */
  journal: { days: 730, label: "24 mois" },
  /** Past them, the article was revised twice. */
  feedback: { days: 731, label: "24 mois" },
  /** Secrets serve one day, and the forms of the evening before. */
  limits: { days: 2, label: "2 jours" },
} as const;

/** What to erase on `today` (ISO date). */
export function purgeRequest(today: string): PurgeRequest {
  const midnight = (day: string) => `${day}T00:00:00.000Z`;
  return {
    contactsBefore: midnight(addDays(today, -retention.contacts.days)),
    feedbackBefore: midnight(addDays(today, -retention.feedback.days)),
    gapsBefore: addDays(today, -retention.gaps.days),
    journalBefore: midnight(addDays(today, -retention.journal.days)),
    limitsBefore: midnight(addDays(today, -retention.limits.days)),
  };
}
