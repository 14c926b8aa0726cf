/** Looks at many links: several hosts at once, one request at a time a host, and never a verdict without a network. */
import { groupBy } from "#lib/text.ts";
import { followLink, type FollowOptions } from "./follow-link.node.ts";
import { createHostGate, type Clock, type HostGate } from "./host-gate.ts";
import type { LinkVerdict } from "./record.ts";
import { requestOnce } from "./request.node.ts";
import { isPassing, verdictOf } from "./verdict.ts";

export interface CheckOptions extends FollowOptions {
  /** Between two requests to one host. */
  pauseMs: number;
  /** How many hosts at once. */
  hostsAtOnce: number;
  clock: Clock;
  /** Called for each link that was looked at, once its verdict is sure. */
  onVerdict: (url: string, verdict: LinkVerdict) => Promise<void>;
  /** Called each time one more link is dealt with, looked at or put off. */
  onProgress: (url: string) => void;
}

export interface CheckOutcome {
  /** No host answers: the network is missing, not the pages. */
  isOffline: boolean;
  isInterrupted: boolean;
  /** Links of hosts that asked for patience, or that are down: for another day. */
  putOff: string[];
}

/** After so many links in a row without an answer, a host is down: asking for the others helps nobody. */
const hostPatience = 3;
/** Different hosts that are asked whether there is a network at all. */
const witnessCount = 8;

function hostOf(url: string): string {
  return new URL(url).host;
}

interface Run {
  options: CheckOptions;
  gate: HostGate;
  others: readonly string[];
  /** Addresses that answered during this run. */
  answered: string[];
  /** Names that do not exist, if the network is what it was. */
  unproven: [url: string, verdict: LinkVerdict][];
  putOff: string[];
}

/** Whether one of `urls` answers anything at all. */
async function someAnswer(
  urls: readonly string[],
  { gate, options }: Pick<Run, "gate" | "options">,
): Promise<boolean> {
  const asked = urls.map(async (url) => {
    const reply = await gate.pass(hostOf(url), () => requestOnce(url, "HEAD", options));
    if (reply.kind === "failure") throw new Error(reply.reason);
  });
  return Promise.any(asked).then(
    () => true,
    () => false,
  );
}

/** One address each of a few hosts. */
function witnesses(urls: readonly string[]): string[] {
  return [...groupBy(urls, hostOf).values()]
    .flatMap(([first]) => first ?? [])
    .slice(0, witnessCount);
}

/** Whether it found its host in order. */
async function lookAt(url: string, run: Run): Promise<"answered" | "silent" | "resting"> {
  const { options, gate, answered, unproven } = run;
  const { walk, isResting } = await followLink(url, { gate, clock: options.clock, options });
  const verdict = verdictOf(walk);
  if (walk.kind === "answer") answered.push(url);
  if (verdict.reason === "no-host") unproven.push([url, verdict]);
  else await options.onVerdict(url, verdict);
  if (isResting) return "resting";
  return isPassing(walk) && verdict.reason !== "no-host" ? "silent" : "answered";
}

async function lookAtHost(urls: readonly string[], run: Run): Promise<void> {
  let silences = 0;
  for (const [index, url] of urls.entries()) {
    const found = await lookAt(url, run);
    run.options.onProgress(url);
    silences = found === "silent" ? silences + 1 : 0;
    if (found !== "resting" && silences < hostPatience) continue;
    for (const other of urls.slice(index + 1)) {
      run.putOff.push(other);
      run.options.onProgress(other);
    }
    return;
  }
}

async function lookAtAll(urls: readonly string[], run: Run): Promise<void> {
  const hosts = [...groupBy(urls, hostOf).values()];
  const worker = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) await lookAtHost(host, run);
  };
  await Promise.all(Array.from({ length: run.options.hostsAtOnce }, worker));
}

/** A name that does not exist is believed only if another host still answers now. */
async function settleUnproven(run: Run): Promise<boolean> {
  const { unproven, answered, others, options } = run;
  if (unproven.length === 0) return true;
  if (!(await someAnswer(witnesses([...[...answered].reverse(), ...others]), run))) return false;
  for (const [url, verdict] of unproven) await options.onVerdict(url, verdict);
  return true;
}

/**
 * Looks at `urls`. `others`, best first, are addresses that may bear witness that there is a network.
 * Interrupted (by `options.signal`), it keeps what is sure and says so.
 */
export async function checkLinks(
  urls: readonly string[],
  others: readonly string[],
  options: CheckOptions,
): Promise<CheckOutcome> {
  const gate = createHostGate(options.pauseMs, options.clock);
  const run: Run = { options, gate, others, answered: [], unproven: [], putOff: [] };
  if (urls.length === 0) return { isOffline: false, isInterrupted: false, putOff: [] };
  try {
    const isOnline = await someAnswer(witnesses(others), run);
    if (!isOnline) {
      options.signal?.throwIfAborted();
      return { isOffline: true, isInterrupted: false, putOff: [] };
    }
    await lookAtAll(urls, run);
    const isOffline = !(await settleUnproven(run));
    return { isOffline, isInterrupted: false, putOff: run.putOff };
  } catch (error) {
    if (!options.signal?.aborted) throw error;
    return { isOffline: false, isInterrupted: true, putOff: run.putOff };
  }
}
