/** Readers who write at a steady pace through the pages of a running site, and one who only reads. */
import { Agent, request } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { SiteWrite } from "./site-writes.ts";

export interface LoadOutcome {
  acknowledged: SiteWrite[];
  latencies: number[];
  /** Answers 503, and those of them that do not say when to come back. */
  refused: number;
  refusedWithoutDelay: number;
  /** Connections that ended without an answer: the process was down. */
  unreachable: number;
  /** Other answers, by status. */
  unexpected: Map<number, number>;
  read: { answered: number; failed: number; unreachable: number };
}

interface Answer {
  status: number;
  retryAfter: string | undefined;
}

const answerTimeoutMs = 20_000;
const readEveryMs = 250;

/** Undefined when no answer comes. */
function ask(
  url: URL,
  headers: Record<string, string>,
  agent: Agent,
  body?: string,
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const options = { agent, headers, method: body === undefined ? "GET" : "POST" };
    const sent = request(url, { ...options, timeout: answerTimeoutMs }, (answer) => {
      const { statusCode: status = 0, headers: received } = answer;
      answer.resume();
      answer.on("end", () => resolve({ status, retryAfter: received["retry-after"] }));
      answer.on("error", () => resolve(undefined));
    });
    sent.on("timeout", () => sent.destroy());
    sent.on("error", () => resolve(undefined));
    sent.end(body);
  });
}

/** An address of RFC 1918 for each number, as the proxy in front of the site would tell it. */
function clientAddress(number: number): string {
  return `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
}

function note(outcome: LoadOutcome, write: SiteWrite, sentAt: number, answer?: Answer): void {
  if (!answer) outcome.unreachable += 1;
  else if (answer.status === write.kept) {
    outcome.acknowledged.push(write);
    outcome.latencies.push(performance.now() - sentAt);
  } else if (answer.status === 503) {
    outcome.refused += 1;
    if (answer.retryAfter === undefined) outcome.refusedWithoutDelay += 1;
  } else {
    outcome.unexpected.set(answer.status, (outcome.unexpected.get(answer.status) ?? 0) + 1);
  }
}

interface Load {
  url: string;
  writes: readonly SiteWrite[];
  clients: number;
  writesPerSecond: number;
  /** Pages that a reader opens meanwhile, one after the other. */
  readPaths: readonly string[];
}

/** Sends each write once, at the pace asked for whatever the answers; what is refused is not sent again. */
export async function runLoad(load: Load): Promise<LoadOutcome> {
  const { url, writes, clients, writesPerSecond, readPaths } = load;
  const outcome: LoadOutcome = {
    ...{ acknowledged: [], latencies: [], refused: 0, refusedWithoutDelay: 0, unreachable: 0 },
    ...{ unexpected: new Map(), read: { answered: 0, failed: 0, unreachable: 0 } },
  };
  const agent = new Agent({ keepAlive: true });
  const start = performance.now();
  const wait = (number: number) =>
    setTimeout(Math.max(0, start + (number * 1000) / writesPerSecond - performance.now()));

  async function write(client: number): Promise<void> {
    for (let number = client; number < writes.length; number += clients) {
      const one = writes[number];
      if (!one) return;
      await wait(number);
      const headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Sec-Fetch-Site": "same-origin",
        "X-Forwarded-For": clientAddress(number),
      };
      const sentAt = performance.now();
      const body = new URLSearchParams(one.form).toString();
      note(outcome, one, sentAt, await ask(new URL(one.path, url), headers, agent, body));
    }
  }

  async function read(): Promise<void> {
    for (let turn = 0; !isOver; turn += 1) {
      const path = readPaths[turn % readPaths.length] ?? "/";
      const answer = await ask(new URL(path, url), {}, agent);
      const kind = !answer ? "unreachable" : answer.status === 200 ? "answered" : "failed";
      outcome.read[kind] += 1;
      await setTimeout(readEveryMs);
    }
  }

  let isOver = false;
  const reading = read();
  await Promise.all(Array.from({ length: clients }, (_, client) => write(client)));
  isOver = true;
  await reading;
  agent.destroy();
  return outcome;
}
