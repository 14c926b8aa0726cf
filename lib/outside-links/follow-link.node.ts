/** Looks at one link: redirections, a second way of asking when the first is refused, patience with passing failures. */
import type { Clock, HostGate } from "./host-gate.ts";
import { requestOnce, type Reply, type RequestOptions } from "./request.node.ts";
import { parseRetryAfter } from "./retry-after.ts";
import { isPassing, type Hop, type Walk } from "./verdict.ts";

export interface FollowOptions extends RequestOptions {
  /** How often a passing failure is asked again. */
  retries: number;
  /** Before the first retry; doubled at each one. */
  backoffMs: number;
  /** A host that asks for more patience than that is left for another day. */
  longestWaitMs: number;
}

interface Tools {
  gate: HostGate;
  clock: Clock;
  options: FollowOptions;
}

const maxHops = 10;
/** The host asks for time: asking at once in another way would be rude. */
const waiting: readonly number[] = [429, 503];
const redirects: readonly number[] = [301, 302, 303, 307, 308];

/** Many servers refuse HEAD, in many ways: only the answer to GET counts against a page. */
async function ask(url: string, method: "HEAD" | "GET", { gate, options }: Tools): Promise<Reply> {
  const { host } = new URL(url);
  const reply = await gate.pass(host, () => requestOnce(url, method, options));
  const isRefused =
    reply.kind === "reply" && reply.status >= 400 && !waiting.includes(reply.status);
  if (method === "GET" || !isRefused) return reply;
  return gate.pass(host, () => requestOnce(url, "GET", options));
}

/** The address that a redirection names; undefined when a browser of the web would not follow it. */
function nextAddress(location: string, from: string): string | undefined {
  if (!URL.canParse(location, from)) return undefined;
  const next = new URL(location, from);
  return /^https?:$/.test(next.protocol) ? next.href : undefined;
}

async function walk(start: string, method: "HEAD" | "GET", tools: Tools): Promise<Walk> {
  const hops: Hop[] = [];
  let url = start;
  for (;;) {
    const reply = await ask(url, method, tools);
    if (reply.kind === "failure") return { ...reply, hops };
    const { status, location, retryAfter } = reply;
    hops.push({ url, status });
    if (!redirects.includes(status) || location === undefined) {
      const retryAfterMs = parseRetryAfter(retryAfter, tools.clock.nowMs());
      return { kind: "answer", hops, retryAfterMs };
    }
    const next = nextAddress(location, url);
    if (next === undefined || hops.length > maxHops) {
      return { kind: "failure", reason: "redirects", hops };
    }
    url = next;
  }
}

export interface Followed {
  walk: Walk;
  /** The host asked for more patience than we have today: leave its other links. */
  isResting: boolean;
}

/** @throws when the run is interrupted. */
export async function followLink(url: string, tools: Tools): Promise<Followed> {
  const { retries, backoffMs, longestWaitMs } = tools.options;
  for (let attempt = 0; ; attempt += 1) {
    const last = await walk(url, attempt === 0 ? "HEAD" : "GET", tools);
    if (!isPassing(last)) return { walk: last, isResting: false };
    const wait = last.kind === "answer" ? (last.retryAfterMs ?? 0) : 0;
    if (wait > longestWaitMs) return { walk: last, isResting: true };
    if (attempt === retries) return { walk: last, isResting: false };
    const { host } = new URL(last.hops.at(-1)?.url ?? url);
    tools.gate.hold(host, Math.max(wait, backoffMs * 2 ** attempt));
  }
}
