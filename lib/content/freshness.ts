/** Says how far an article can be trusted on a given day. Verified is not the same as modified (docs/adr/0012). */
import { addDays } from "#lib/calendar-date.ts";
import { formatDate } from "#lib/text.ts";

/** The last verification that its owner signed, as `buildKnowledge` joins it to an article. */
export interface SignedVerification {
  /** Day it was made. */
  on: string;
  /** Last day it holds. */
  due: string;
  /** The text is no longer the one that was verified. */
  isChanged: boolean;
}

/** Who answers for the article leaves soon, or has left. */
export interface Handover {
  /** Last day of the mandate. */
  ends: string;
  hasEnded: boolean;
}

type Verified =
  | { state: "unverified" }
  | { state: "verified"; on: string; until: string }
  | { state: "overdue"; on: string; since: string }
  /** The text changed after it was verified on that day: the mark no longer holds. */
  | { state: "changed"; on: string };

/** What was verified, and, when it has to, that somebody else takes over. */
export type Freshness = Verified & { handover?: Handover };

/** What freshness is told from; every `Article` of the knowledge has it. */
export interface FreshnessFacts {
  /** Absent until somebody signed. A date in the front matter alone proves nothing. */
  verification?: SignedVerification | undefined;
  /** Last day of its owner's mandate; absent for a permanent team. */
  mandateEnds?: string | undefined;
}

/** Readers are told this long before: a question asked now may no longer find its owner. */
const handoverLeadDays = 30;

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

function verifiedOn(verification: SignedVerification | undefined, today: string): Verified {
  if (verification === undefined) return { state: "unverified" };
  const { on, due, isChanged } = verification;
  if (isChanged) return { state: "changed", on };
  return today <= due
    ? { state: "verified", on, until: due }
    : { state: "overdue", on, since: due };
}

/** Whether a mandate that ends that day is over, or will be within `leadDays` of `today`. */
export function handoverOf(
  mandateEnds: string | undefined,
  today: string,
  leadDays = handoverLeadDays,
): Handover | undefined {
  if (mandateEnds === undefined || addDays(today, leadDays) < mandateEnds) return undefined;
  return { ends: mandateEnds, hasEnded: mandateEnds < today };
}

/** `today` is an ISO date; a verification holds until the day it falls due, that day included, and so does a mandate. */
export function freshnessOf(
  { verification, mandateEnds }: FreshnessFacts,
  today: string,
): Freshness {
  const handover = handoverOf(mandateEnds, today);
  return { ...verifiedOn(verification, today), ...(handover && { handover }) };
}

/** What readers are told of the text itself; the same words wherever freshness is shown. */
export function freshnessText(freshness: Freshness): string {
  switch (freshness.state) {
    case "verified":
      return `Vérifié le ${formatDate(freshness.on)}`;
    case "overdue":
      return `À revoir depuis le ${formatDate(freshness.since)}`;
    case "changed":
      return `Modifié depuis la vérification du ${formatDate(freshness.on)} : relecture à refaire`;
    case "unverified":
      return "Relecture par EIG Link à venir";
  }
}

/** What readers are told when its owner leaves. */
export const handoverText = "En cours de reprise";
