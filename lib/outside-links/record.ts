/** What is remembered of one outside link, and what that says of it today (docs/adr/0013). */
import { z } from "zod";
import { addDays } from "#lib/calendar-date.ts";
import { IsoDate, WebAddress } from "#lib/content/schema/fields.ts";
import { linkKey } from "./address.ts";

/** Why a link did not answer as it should. */
const reasonKeys = [
  "not-found",
  "gone",
  "no-host",
  "refused",
  "too-many-requests",
  "server-error",
  "other-status",
  "timeout",
  "unreachable",
  "certificate",
  "redirects",
  "private-address",
] as const;
export type LinkReason = (typeof reasonKeys)[number];

/** What one look at a link said. Only « not there » counts against it; a refusal or a failure says nothing. */
export interface LinkVerdict {
  outcome: "alive" | "gone" | "unsure";
  /** Absent when alive. */
  reason?: LinkReason | undefined;
  /** Status of the last answer, when there was one. */
  status?: number | undefined;
  /** Where it has moved for good. */
  movedTo?: string | undefined;
}

export const LinkRecord = z.strictObject({
  /** Day of the last look. */
  checked: IsoDate,
  outcome: z.enum(["alive", "gone", "unsure"]),
  reason: z.enum(reasonKeys).optional(),
  status: z.int().optional(),
  /** Last day it answered, while it does not. */
  aliveOn: IsoDate.optional(),
  /** Looks that found nothing there since it last answered: first day, last day, how many different days. */
  gone: z.strictObject({ since: IsoDate, last: IsoDate, days: z.int().min(1) }).optional(),
  movedTo: WebAddress.optional(),
  /** An archived copy, written by hand; commands keep it. */
  archive: WebAddress.optional(),
});
export type LinkRecord = z.infer<typeof LinkRecord>;

/** By address, as `linkKey` gives it. */
export type LinkRecords = Readonly<Record<string, LinkRecord>>;

/** Two looks could fall in one outage of a week-end; three, over a week, do not. */
const daysBeforeDead = 3;
const spanBeforeDead = 7;

function countGone(before: LinkRecord["gone"], day: string): LinkRecord["gone"] {
  if (!before) return { since: day, last: day, days: 1 };
  return day > before.last ? { ...before, last: day, days: before.days + 1 } : before;
}

/** The record after a look on `day`. An answer clears what counted against the link; an uncertain look changes nothing of it. */
export function recordVerdict(
  before: LinkRecord | undefined,
  { outcome, reason, status, movedTo }: LinkVerdict,
  day: string,
): LinkRecord {
  const archive = before?.archive;
  if (outcome === "alive") {
    return { checked: day, outcome, ...(movedTo && { movedTo }), ...(archive && { archive }) };
  }
  const aliveOn = before?.outcome === "alive" ? before.checked : before?.aliveOn;
  const gone = outcome === "gone" ? countGone(before?.gone, day) : before?.gone;
  return {
    checked: day,
    outcome,
    ...(reason && { reason }),
    ...(status !== undefined && { status }),
    ...(aliveOn && { aliveOn }),
    ...(gone && { gone }),
    ...(archive && { archive }),
  };
}

export type LinkState =
  | { state: "unchecked" }
  | { state: "alive"; on: string; movedTo?: string | undefined }
  /** It answered, or failed, in a way that says nothing of the page. */
  | { state: "uncertain"; on: string; aliveOn?: string | undefined; why: string }
  /** Nothing there, not often enough yet to be called dead. */
  | { state: "missing"; since: string; days: number; why: string }
  | { state: "dead"; since: string; why: string };

/** First day that nothing was found, once that is sure. */
function deadSince(gone: LinkRecord["gone"]): string | undefined {
  if (!gone || gone.days < daysBeforeDead) return undefined;
  return addDays(gone.since, spanBeforeDead) <= gone.last ? gone.since : undefined;
}

/** What a record says; no record says that nobody looked yet. */
export function linkState(record: LinkRecord | undefined): LinkState {
  if (!record) return { state: "unchecked" };
  const { outcome, checked, gone, movedTo, aliveOn } = record;
  const why = explainReason(record);
  const since = deadSince(gone);
  if (since !== undefined) return { state: "dead", since, why };
  if (outcome === "alive") return { state: "alive", on: checked, ...(movedTo && { movedTo }) };
  if (outcome === "gone" && gone) {
    return { state: "missing", since: gone.since, days: gone.days, why };
  }
  return { state: "uncertain", on: checked, ...(aliveOn && { aliveOn }), why };
}

/** Why, for people: « page introuvable (404) ». */
function explainReason({ reason, status }: Pick<LinkRecord, "reason" | "status">): string {
  const text = reason === undefined ? "sans réponse claire" : reasonTexts[reason];
  return status === undefined ? text : `${text} (${status})`;
}

const reasonTexts: Readonly<Record<LinkReason, string>> = {
  "not-found": "page introuvable",
  gone: "page retirée",
  "no-host": "ce nom de site n’existe plus",
  refused: "le site refuse les robots, ou demande un compte",
  "too-many-requests": "le site demande d’attendre",
  "server-error": "panne du site",
  "other-status": "réponse inattendue",
  timeout: "pas de réponse à temps",
  unreachable: "connexion impossible",
  certificate: "certificat refusé",
  redirects: "redirections sans fin",
  "private-address": "adresse d’un réseau interne : les lecteurs n’y ont pas accès",
};

/** What a page says beside a dead link. */
export interface LinkNotice {
  deadSince: string;
  /** Address of an archived copy. */
  archive?: string | undefined;
}

/** What to say beside a link to `address`; undefined when there is nothing to say: almost always. */
export function linkNotice(records: LinkRecords, address: string): LinkNotice | undefined {
  const record = records[linkKey(address) ?? ""];
  const found = linkState(record);
  if (found.state !== "dead") return undefined;
  return { deadSince: found.since, ...(record?.archive && { archive: record.archive }) };
}
