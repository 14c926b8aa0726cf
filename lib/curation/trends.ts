/** What happened week by week, for a picture and its table. */
import { addDays } from "#lib/calendar-date.ts";
import { dayOfInstant } from "#lib/instant.ts";
import type { GapCount, Opinion } from "./desk-store.ts";

export const trendWeeks = 13;

export interface TrendWeek {
  /** ISO date of its Monday. */
  monday: string;
  questions: number;
  gaps: number;
  yes: number;
  no: number;
}

/** The Monday of the week of a day, both ISO dates. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

interface TrendInput {
  /** ISO dates on which questions were asked. */
  askedOn: readonly string[];
  gaps: readonly GapCount[];
  opinions: readonly Opinion[];
}

/** The last thirteen weeks, the present one last. `today` is an ISO date. */
export function trends({ askedOn, gaps, opinions }: TrendInput, today: string): TrendWeek[] {
  const last = mondayOf(today);
  const weeks = Array.from({ length: trendWeeks }, (_, index): TrendWeek => {
    const monday = addDays(last, 7 * (index + 1 - trendWeeks));
    return { monday, questions: 0, gaps: 0, yes: 0, no: 0 };
  });
  const byMonday = new Map(weeks.map((week) => [week.monday, week]));
  const count = (day: string, key: Exclude<keyof TrendWeek, "monday">, by = 1) => {
    const week = byMonday.get(mondayOf(day));
    if (week) week[key] += by;
  };
  for (const day of askedOn) count(day, "questions");
  for (const gap of gaps) count(gap.day, "gaps", gap.count);
  for (const { sentAt, helpful } of opinions) count(dayOfInstant(sentAt), helpful ? "yes" : "no");
  return weeks;
}
