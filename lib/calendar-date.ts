/** Days of the calendar as ISO text (YYYY-MM-DD), free of clocks and time zones. */

const dayMs = 86_400_000;

/** Whether `text` is a day that exists: « 2026-02-30 » does not. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day `days` after `date` (before it, when negative); `date` must exist. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}
