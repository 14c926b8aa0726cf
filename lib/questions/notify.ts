/**
 * Tells askers that their question is settled, then erases their address. Any number of instances may run it at once:
 * each asker is claimed in the store first. One that stops between sending and erasing may send twice, never lose.
 */
import { answerLetter, type Letter } from "./answer-letter.ts";
import { maskAddress } from "./mask.ts";
import { statusReader, type AnsweringArticle } from "./status.ts";
import type { ContactClaim, QuestionStore } from "./store.ts";

/**
 * `refused`: the server knows that this address takes no message. `failed`: this message did not leave.
 * `down`: no message leaves now. The reason is the server's, addresses masked.
 */
export type SendOutcome =
  { kind: "sent" } | { kind: "refused" | "failed" | "down"; reason: string };

export interface Mailer {
  /** `key` names the message: one that leaves twice has one Message-ID, by which mailboxes know it. */
  send(to: string, letter: Letter, key: string): Promise<SendOutcome>;
  close(): void;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Longer than any message takes; an instance that died keeps its asker for that long. */
const holdMs = 10 * minuteMs;

/** A refused address is tried again after this time, for a full mailbox may be emptied. */
const restMs = 7 * dayMs;
const mostRefusals = 3;

/** The server is down when so many messages in a row found it so: one odd address must not hold up the others. */
const mostDown = 3;

export interface NotifyReport {
  sent: number;
  /** Among those sent: messages that a stopped run may have sent already. */
  repeated: number;
  /** What did not leave, the address masked. */
  troubles: { id: string; address: string; reason: string; isErased: boolean }[];
  /** Settled questions that were left: another run has them, their address rests, or the server is down. */
  left: number;
}

interface NotifyRequest {
  store: QuestionStore;
  articles: readonly AnsweringArticle[];
  mailer: Mailer;
  /** Without a trailing slash. */
  siteUrl: string;
  /** Milliseconds since 1970, asked again for each asker. */
  nowMs: () => number;
}

interface Waiting {
  id: string;
  letter: Letter;
}

async function findSettled({ store, articles, siteUrl }: NotifyRequest): Promise<Waiting[]> {
  const waiting = new Set(await store.contacts.waitingIds());
  if (waiting.size === 0) return [];
  const questions = await store.questions();
  const statusOf = statusReader(questions, articles);
  return questions.flatMap((question) => {
    if (!waiting.has(question.id)) return [];
    const letter = answerLetter(question, statusOf(question), siteUrl);
    return letter ? [{ id: question.id, letter }] : [];
  });
}

/** Adds to the report how one message went; false when the server takes no message now. */
async function tell(
  { store: { contacts }, mailer, nowMs }: NotifyRequest,
  { id, letter }: Waiting,
  { contact, isRepeat }: ContactClaim,
  report: NotifyReport,
): Promise<boolean> {
  const outcome = await mailer.send(contact, letter, `reponse.${id}`);
  if (outcome.kind === "sent") {
    await contacts.told(id);
    report.sent += 1;
    if (isRepeat) report.repeated += 1;
    return true;
  }
  const until = new Date(nowMs() + restMs).toISOString();
  const isErased =
    outcome.kind === "refused"
      ? (await contacts.refused(id, { until, most: mostRefusals })) === "erased"
      : (await contacts.release(id), false);
  const { reason } = outcome;
  report.troubles.push({ id, address: maskAddress(contact), reason, isErased });
  return outcome.kind !== "down";
}

/** @throws StoreUnavailable; what was claimed then is free again after ten minutes. */
export async function notifyAskers(request: NotifyRequest): Promise<NotifyReport> {
  const report: NotifyReport = { sent: 0, repeated: 0, troubles: [], left: 0 };
  const settled = await findSettled(request);
  let down = 0;
  for (const [index, waiting] of settled.entries()) {
    const now = request.nowMs();
    const span = { now: new Date(now).toISOString(), until: new Date(now + holdMs).toISOString() };
    const claim = await request.store.contacts.claim(waiting.id, span);
    if (!claim) {
      report.left += 1;
      continue;
    }
    down = (await tell(request, waiting, claim, report)) ? 0 : down + 1;
    if (down === mostDown) {
      report.left += settled.length - index - 1;
      break;
    }
  }
  return report;
}
