/** What needs randomness or a hash: ids, follow-up addresses, stamps of forms, keys of clients. */
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { addDays } from "#lib/calendar-date.ts";
import type { QuestionStore } from "./store.ts";

/** Neither vowels nor signs that look alike, as for articles. */
const idSigns = "bcdfghjkmnpqrstvwxz23456789";

/** `q` and 6 signs: an id that an article may cite. */
export function newQuestionId(): string {
  return `q${Array.from({ length: 6 }, () => idSigns[randomInt(idSigns.length)]).join("")}`;
}

export function newId(): string {
  return randomBytes(12).toString("base64url");
}

/** 128 random bits: a plain hash is enough, nobody can try them all. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

const secrets = new WeakMap<QuestionStore, Map<string, string>>();

/** The secret of a day, asked of the store once. */
async function secretOfDay(store: QuestionStore, day: string): Promise<string> {
  const known = secrets.get(store) ?? new Map<string, string>();
  secrets.set(store, known);
  const secret = known.get(day) ?? (await store.secretOf(day, randomBytes(32).toString("base64")));
  known.set(day, secret);
  return secret;
}

function sign(text: string, secret: string): string {
  return createHmac("sha256", secret).update(text).digest("base64url");
}

/** What names a client during one day: the secret is gone two days later, and the address was never kept. */
export async function clientKey(
  store: QuestionStore,
  address: string,
  day: string,
): Promise<string> {
  return sign(`client ${address}`, await secretOfDay(store, day)).slice(0, 22);
}

/** Faster than this, nobody has read the page. */
const minFillMs = 2_000;

/** A stamp proves when a form was shown, and brings the token of the follow-up address: a form sent twice asks once. */
export async function newStamp(store: QuestionStore, day: string, nowMs: number): Promise<string> {
  const body = `${day}.${nowMs}.${randomBytes(16).toString("base64url")}`;
  return `${body}.${sign(`stamp ${body}`, await secretOfDay(store, day))}`;
}

/** The token of a stamp; undefined when the stamp is false, older than a day, or too young. */
export async function readStamp(
  store: QuestionStore,
  stamp: string,
  { today, nowMs }: { today: string; nowMs: number },
): Promise<string | undefined> {
  const [day = "", shownAt = "", token = "", signature = ""] = stamp.split(".");
  // Other days have no secret to ask for: an attacker must not make the store invent one.
  if (day !== today && day !== addDays(today, -1)) return undefined;
  const expected = Buffer.from(
    sign(`stamp ${day}.${shownAt}.${token}`, await secretOfDay(store, day)),
  );
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return nowMs - Number(shownAt) >= minFillMs ? token : undefined;
}
