/** The one reading of the clock for dates: pages, search index and commands must agree on the day. */

/** The day it is in Paris, as an ISO date, whatever the time zone of the machine. */
export function todayInParis(): string {
  return dayInParis(new Date());
}

/** Made once: lists ask for the day of thousands of instants. */
const parisDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" });

/** The day of `moment` in Paris, as an ISO date. */
export function dayInParis(moment: Date): string {
  return parisDay.format(moment);
}

/** The latest day it is anywhere: the first time zone is 14 hours ahead of UTC. What is after it has come nowhere. */
export function latestDayOnEarth(): string {
  const firstZoneHours = 14;
  return new Date(Date.now() + firstZoneHours * 3_600_000).toISOString().slice(0, 10);
}
