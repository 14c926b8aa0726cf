/** How much may be written, by one client and by all together. */
import type { Attempt } from "./store.ts";

const hourMs = 3_600_000;

interface Limit {
  perClient: number;
  /** Whatever the number of clients: a client that forges its address stops here. */
  forAll: number;
  spanMs: number;
}

const limits = {
  question: { perClient: 5, forAll: 100, spanMs: hourMs },
  vote: { perClient: 30, forAll: 2_000, spanMs: hourMs },
  feedback: { perClient: 30, forAll: 10_000, spanMs: hourMs },
  signIn: { perClient: 100, forAll: 20_000, spanMs: hourMs },
  gap: { perClient: 60, forAll: 20_000, spanMs: hourMs },
} as const satisfies Record<string, Limit>;

export type WriteKind = keyof typeof limits;

/** What a write counts against. `client` is a key without meaning (`clientKey`). */
export function attemptsFor(kind: WriteKind, client: string, nowMs: number): Attempt[] {
  const { perClient, forAll, spanMs }: Limit = limits[kind];
  const span = Math.floor(nowMs / spanMs);
  const expiresAt = new Date((span + 1) * spanMs).toISOString();
  return [
    { key: `${kind}:${span}:${client}`, limit: perClient, expiresAt },
    { key: `${kind}:${span}`, limit: forAll, expiresAt },
  ];
}

/** One « moi aussi » a question, one opinion an article, for each client and day. */
export function onceADay(
  kind: WriteKind,
  subject: string,
  { client, day }: { client: string; day: string },
): Attempt {
  const key = `${kind}:${day}:${subject}:${client}`;
  return { key, limit: 1, expiresAt: `${day}T23:59:59.999Z` };
}
