/** Instants as people in Paris read them. */
import { dayInParis } from "./today.ts";

const format = new Intl.DateTimeFormat("fr-FR", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/Paris",
});

/** Its day in Paris as an ISO date, from ISO 8601: an instant of 23:30 UTC is of the day after. */
export function dayOfInstant(at: string): string {
  return dayInParis(new Date(at));
}

/** « 28 novembre 2026 à 09:05 », from ISO 8601. */
export function formatInstant(at: string): string {
  return format.format(new Date(at));
}
