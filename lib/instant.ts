/** Instants as people in Paris read them. */

const format = new Intl.DateTimeFormat("fr-FR", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/Paris",
});

/** « 28 novembre 2026 à 09:05 », from ISO 8601. */
export function formatInstant(at: string): string {
  return format.format(new Date(at));
}
