/** Relative days of a parcours: « 30 » days after its first day, or « depart-30 » before the departure. */
import { addDays } from "#lib/calendar-date.ts";
import { countLabel } from "#lib/text.ts";

/** What the days of a parcours count from: the arrival in the administration, or the day one begins. */
export type Origin = "arrivee" | "debut";

/** `from: "debut"` is the first day of the parcours, whatever its origin; `days` may be negative. */
export interface When {
  from: "debut" | "depart";
  days: number;
}

/** The days that a reader chose; ISO dates. */
export interface KnownDays {
  start?: string | undefined;
  end?: string | undefined;
}

/** What authors are told; `explain-zod.ts` computes the fix. */
export const whenFact = "doit être un nombre de jours, ou « depart » suivi d’un nombre de jours";

const maxDays = 1000;

/** Reads -30, "+7", "depart", "depart-30"; undefined for anything else. */
export function parseWhen(written: unknown): When | undefined {
  const match = /^(depart)?([+-]?\d{1,4})?$/.exec(String(written));
  const [, departure, number] = match ?? [];
  if (departure === undefined && number === undefined) return undefined;
  if (departure !== undefined && number !== undefined && !/^[+-]/.test(number)) return undefined;
  const days = Number(number ?? 0);
  return Math.abs(days) > maxDays ? undefined : { from: departure ? "depart" : "debut", days };
}

/** What an author who typed « J-30 » or « Départ - 30 » meant; undefined when it cannot be told. */
export function guessWhen(written: unknown): string | undefined {
  const text = String(written)
    .toLowerCase()
    .replaceAll("é", "e")
    .replace(/[−–—]/g, "-")
    .replace(/[\s\u00A0\u202F]/g, "")
    .replace(/^j(?=[+-]?\d|$)/, "")
    .replace(/(jours?|j)$/, "");
  if (text === "" || text === "arrivee") return "0";
  return parseWhen(text) ? text.replace(/^\+/, "") : undefined;
}

/** Sort order: all that counts from the first day, then all that counts from the departure. */
export function compareWhen(a: When, b: When): number {
  if (a.from !== b.from) return a.from === "debut" ? -1 : 1;
  return a.days - b.days;
}

function signed(days: number): string {
  if (days === 0) return "";
  return days < 0 ? `-${-days}` : `+${days}`;
}

/** Short mark: « J-30 », « J », « J+7 », « Départ-30 ». */
export function whenMark({ from, days }: When): string {
  return `${from === "depart" ? "Départ" : "J"}${signed(days)}`;
}

const originNames = { arrivee: "l’arrivée", debut: "le début" } as const;

/** In words: « 30 jours avant l’arrivée », « le jour du départ », « 7 jours après le début ». */
export function whenWords({ from, days }: When, origin: Origin): string {
  const name = from === "depart" ? "le départ" : originNames[origin];
  if (days === 0) return `le jour de ${name}`.replace("de le", "du");
  return `${countLabel(Math.abs(days), "jour")} ${days < 0 ? "avant" : "après"} ${name}`;
}

/** The real day of a step; undefined while the day that it counts from is not known. */
export function dateOf({ from, days }: When, { start, end }: KnownDays): string | undefined {
  const base = from === "depart" ? end : start;
  return base === undefined ? undefined : addDays(base, days);
}

const firstWeekDays = 7;
const firstMonthDays = 31;
/** The end of a mission is prepared in its last four months. */
const endOfMissionDays = 120;
const departureDays = 7;

/** Key of the moment of the mission when a step falls. */
export function momentOf({ from, days }: When) {
  if (from === "depart") {
    if (days < -endOfMissionDays) return "en-cours";
    return days < -departureDays ? "fin-de-mission" : "depart";
  }
  if (days < 0) return "avant-arrivee";
  if (days <= firstWeekDays) return "premiere-semaine";
  return days <= firstMonthDays ? "premier-mois" : "en-cours";
}
