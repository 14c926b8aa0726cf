import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:net";
import { afterAll, beforeEach, expect, test } from "vitest";
import { checkLinks, type CheckOptions } from "./check-links.node.ts";
import type { LinkVerdict } from "./record.ts";
import { startTestSites } from "./testing.node.ts";

const flaky = new Map<string, number>();
const status = (code: number, headers: Record<string, string> = {}) => {
  return (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(code, headers).end();
  };
};
/** Answers `first` as often as `times`, then 200. */
const firstThen = (name: string, times: number, code: number, headers?: Record<string, string>) => {
  return (request: IncomingMessage, response: ServerResponse) => {
    const count = flaky.get(name) ?? 0;
    flaky.set(name, count + 1);
    status(count < times ? code : 200, headers)(request, response);
  };
};
const onlyGet = (code: number) => (request: IncomingMessage, response: ServerResponse) => {
  status(request.method === "GET" ? 200 : code)(request, response);
};

const sites = await startTestSites({
  "/": status(200),
  "/page": status(200),
  "/autre": status(200),
  "/retiree": status(410),
  "/interdite": status(403),
  "/compte": status(401),
  "/panne": status(500),
  "/patience": status(429, { "Retry-After": "3600" }),
  "/une-fois": firstThen("une-fois", 1, 503, { "Retry-After": "7" }),
  "/deux-fois": firstThen("deux-fois", 2, 502),
  "/sans-head": onlyGet(405),
  "/head-404": onlyGet(404),
  "/ancienne": status(301, { Location: "/page" }),
  "/tres-ancienne": status(308, { Location: "/ancienne" }),
  "/langue": status(302, { Location: "/page" }),
  "/ancienne-langue": status(301, { Location: "/langue" }),
  "/ancienne-morte": status(301, { Location: "/nulle-part" }),
  "/boucle": status(302, { Location: "/boucle" }),
  "/application": status(302, { Location: "appli://ouvrir" }),
  "/muette": () => undefined,
  "/muette-aussi": () => undefined,
  "/longue": (_request, response) => {
    response.writeHead(200);
    response.write("un début qui ne finit pas");
  },
});
afterAll(() => sites.stop());

beforeEach(() => {
  flaky.clear();
  sites.asked.length = 0;
  sites.busiest.clear();
});

/** A clock on which waiting takes no time but is remembered. */
function testClock() {
  const waits: number[] = [];
  let now = Date.parse("2026-11-22T08:00:00Z");
  return {
    waits,
    clock: {
      nowMs: () => now,
      sleep: async (ms: number) => {
        waits.push(ms);
        now += ms;
      },
    },
  };
}

async function look(
  urls: readonly string[],
  changes: Partial<CheckOptions> = {},
  others: readonly string[] = [sites.at("temoin.test", "/")],
) {
  const { clock, waits } = testClock();
  const verdicts: Record<string, LinkVerdict> = {};
  const progress: string[] = [];
  const outcome = await checkLinks(urls, others, {
    ...{ userAgent: "essai/1.0", timeoutMs: 150, retries: 2, backoffMs: 1000 },
    ...{ longestWaitMs: 60_000, pauseMs: 500, hostsAtOnce: 4, allowsPrivate: true },
    lookup: sites.lookup,
    clock,
    onVerdict: async (url, verdict) => {
      verdicts[url] = verdict;
    },
    onProgress: (url) => progress.push(url),
    ...changes,
  });
  return { ...outcome, verdicts, progress, waits };
}

async function verdictAt(path: string, changes?: Partial<CheckOptions>) {
  const url = sites.at("site.test", path);
  return (await look([url], changes)).verdicts[url];
}

test.each([
  ["/page", { outcome: "alive" }],
  ["/nulle-part", { outcome: "gone", reason: "not-found", status: 404 }],
  ["/retiree", { outcome: "gone", reason: "gone", status: 410 }],
  ["/interdite", { outcome: "unsure", reason: "refused", status: 403 }],
  ["/compte", { outcome: "unsure", reason: "refused", status: 401 }],
  ["/panne", { outcome: "unsure", reason: "server-error", status: 500 }],
  ["/patience", { outcome: "unsure", reason: "too-many-requests", status: 429 }],
  ["/sans-head", { outcome: "alive" }],
  ["/head-404", { outcome: "alive" }],
  ["/boucle", { outcome: "unsure", reason: "redirects" }],
  ["/application", { outcome: "unsure", reason: "redirects" }],
  ["/muette", { outcome: "unsure", reason: "timeout" }],
  ["/longue", { outcome: "alive" }],
  ["/deux-fois", { outcome: "alive" }],
])("%s is %o", async (path, verdict) => {
  expect(await verdictAt(path)).toEqual(verdict);
});

test("a permanent move is proposed, a passing one is not", async () => {
  const page = sites.at("site.test", "/page");
  expect(await verdictAt("/ancienne")).toEqual({ outcome: "alive", movedTo: page });
  expect(await verdictAt("/tres-ancienne")).toEqual({ outcome: "alive", movedTo: page });
  expect(await verdictAt("/langue")).toEqual({ outcome: "alive" });
});

test("a permanent move stops at the first passing one, which may change", async () => {
  expect(await verdictAt("/ancienne-langue")).toEqual({
    outcome: "alive",
    movedTo: sites.at("site.test", "/langue"),
  });
});

test("a move that leads to nothing is no replacement", async () => {
  expect(await verdictAt("/ancienne-morte")).toEqual({
    ...{ outcome: "gone", reason: "not-found", status: 404 },
  });
});

test("asks HEAD first, says who asks, and does not ask again what is clear", async () => {
  await look([sites.at("site.test", "/page"), sites.at("site.test", "/nulle-part")]);
  expect(sites.asked).toEqual([
    "HEAD temoin.test /",
    "HEAD site.test /page",
    "HEAD site.test /nulle-part",
    "GET site.test /nulle-part",
  ]);
});

test("waits as long as the host asks, before the next request of any of its links", async () => {
  const url = sites.at("site.test", "/une-fois");
  const { verdicts, waits } = await look([url, sites.at("site.test", "/page")]);
  expect(verdicts[url]).toEqual({ outcome: "alive" });
  expect(waits).toContain(7000);
  expect(sites.asked.slice(1)).toEqual([
    "HEAD site.test /une-fois",
    "GET site.test /une-fois",
    "HEAD site.test /page",
  ]);
});

test("waits longer before each retry", async () => {
  const { waits } = await look([sites.at("site.test", "/panne")]);
  expect(waits.filter((ms) => ms >= 1000)).toEqual([1000, 2000]);
});

test("puts off the other links of a host that asks for an hour", async () => {
  const [first, second] = [sites.at("site.test", "/patience"), sites.at("site.test", "/page")];
  const other = sites.at("voisin.test", "/page");
  const { verdicts, putOff, progress } = await look([first, second, other]);
  expect(Object.keys(verdicts).sort()).toEqual([first, other].sort());
  expect(putOff).toEqual([second]);
  expect(progress).toHaveLength(3);
});

test("puts off the other links of a host that is down", async () => {
  const paths = ["/muette", "/panne", "/muette-aussi", "/page", "/autre"];
  const urls = paths.map((path) => sites.at("site.test", path));
  const { putOff, verdicts } = await look(urls, { retries: 0, timeoutMs: 50 });
  expect(putOff).toEqual(urls.slice(3));
  expect(Object.keys(verdicts)).toEqual(urls.slice(0, 3));
});

test("asks one thing at a time of a host, several hosts at once", async () => {
  const urls = ["a.test", "b.test", "c.test"].flatMap((site) =>
    ["/page", "/autre", "/", "/langue"].map((path) => sites.at(site, path)),
  );
  const { verdicts } = await look(urls);
  expect(Object.values(verdicts)).toEqual(urls.map(() => ({ outcome: "alive" })));
  expect([...sites.busiest.values()]).toEqual([...sites.busiest.keys()].map(() => 1));
});

test("a name that does not exist counts when the network is there", async () => {
  const gone = "http://nulle-part.invalid/page";
  expect((await look([gone])).verdicts).toEqual({
    [gone]: { outcome: "gone", reason: "no-host" },
  });
});

test("a name that does not exist does not count when nothing answers any more", async () => {
  const gone = "http://nulle-part.invalid/page";
  const answering = sites.at("site.test", "/page");
  let isCut = false;
  const { verdicts, isOffline } = await look([answering, gone], {
    lookup: (hostname, options, callback) => {
      if (isCut) return sites.lookup("coupe.invalid", options, callback);
      if (hostname === "nulle-part.invalid") isCut = true;
      return sites.lookup(hostname, options, callback);
    },
    hostsAtOnce: 1,
  });
  expect(isOffline).toBe(true);
  expect(verdicts).toEqual({ [answering]: { outcome: "alive" } });
});

test("without a network, nothing is learnt of any link", async () => {
  const urls = ["http://un.invalid/", "http://deux.invalid/page"];
  const { verdicts, isOffline, progress } = await look(urls, {}, urls);
  expect({ verdicts, isOffline, progress }).toEqual({
    verdicts: {},
    isOffline: true,
    progress: [],
  });
});

test("a host that refuses connections is unsure, since it has a name", async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
  const address = closed.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await new Promise<void>((resolve) => closed.close(() => resolve()));
  const url = `http://ferme.test:${port}/`;
  expect((await look([url])).verdicts).toEqual({
    [url]: { outcome: "unsure", reason: "unreachable" },
  });
});

test("interrupted, it keeps what it learnt and stops asking", async () => {
  const interruption = new AbortController();
  const [first, second] = [sites.at("site.test", "/page"), sites.at("site.test", "/muette")];
  const third = sites.at("site.test", "/autre");
  const learnt: string[] = [];
  const outcome = await look([first, second, third], {
    timeoutMs: 10_000,
    signal: interruption.signal,
    onVerdict: async (url) => {
      learnt.push(url);
      setTimeout(() => interruption.abort(), 20);
    },
  });
  expect(outcome.isInterrupted).toBe(true);
  expect(learnt).toEqual([first]);
  expect(sites.asked).not.toContain("HEAD site.test /autre");
});
