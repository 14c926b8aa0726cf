/** Says how far an article can be trusted on a given day. Verified is not the same as modified. */

export type Freshness =
  | { state: "unverified" }
  | { state: "verified"; on: string; until: string }
  | { state: "overdue"; on: string; since: string };

/** Adds calendar months to an ISO date; the 31st becomes the last day of a shorter month. */
export function addMonths(isoDate: string, months: number): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.toISOString().slice(0, 10);
}

/** `today` is an ISO date; a verification holds until the day it falls due, that day included. */
export function freshnessOf(
  article: { verified?: string | undefined; reviewInMonths: number },
  today: string,
): Freshness {
  if (article.verified === undefined) return { state: "unverified" };
  const due = addMonths(article.verified, article.reviewInMonths);
  return today <= due
    ? { state: "verified", on: article.verified, until: due }
    : { state: "overdue", on: article.verified, since: due };
}
