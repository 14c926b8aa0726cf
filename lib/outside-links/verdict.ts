/** What the answer to one look means for the life of a link. */
import type { LinkReason, LinkVerdict } from "./record.ts";

/** An address on the way, and the status that it answered. */
export interface Hop {
  url: string;
  status: number;
}

/** All redirections that were followed, in order, the last answer at the end. */
export type Walk =
  | { kind: "answer"; hops: readonly Hop[]; retryAfterMs?: number | undefined }
  | { kind: "failure"; hops: readonly Hop[]; reason: LinkReason };

const permanent: readonly number[] = [301, 308];

/** Where the first permanent moves lead, up to the first that is not; undefined when the address has not moved for good. */
function permanentTarget(hops: readonly Hop[]): string | undefined {
  const stop = hops.findIndex(({ status }) => !permanent.includes(status));
  return stop > 0 ? hops[stop]?.url : undefined;
}

/** Statuses 404 and 410 say that nothing is there; all others say something of the site or of our asking, not of the page. */
function reasonOf(status: number): LinkReason {
  if (status === 404) return "not-found";
  if (status === 410) return "gone";
  if ([401, 403, 407, 451].includes(status)) return "refused";
  if (status === 429) return "too-many-requests";
  return status >= 500 ? "server-error" : "other-status";
}

export function verdictOf(walk: Walk): LinkVerdict {
  if (walk.kind === "failure") {
    const outcome = walk.reason === "no-host" ? "gone" : "unsure";
    return { outcome, reason: walk.reason };
  }
  const status = walk.hops.at(-1)?.status ?? 0;
  if (status >= 200 && status < 300) {
    const movedTo = permanentTarget(walk.hops);
    return { outcome: "alive", ...(movedTo && { movedTo }) };
  }
  const reason = reasonOf(status);
  const isGone = reason === "not-found" || reason === "gone";
  return { outcome: isGone ? "gone" : "unsure", reason, status };
}

const passingReasons: readonly LinkReason[] = ["no-host", "timeout", "unreachable"];

/** Whether the same question, asked again in a moment, may be answered otherwise. */
export function isPassing(walk: Walk): boolean {
  if (walk.kind === "failure") return passingReasons.includes(walk.reason);
  const status = walk.hops.at(-1)?.status ?? 0;
  return status === 429 || status >= 500;
}
