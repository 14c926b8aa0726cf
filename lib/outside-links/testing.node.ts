/** For tests only: sites on this machine, under names of their own, that answer as a test says. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { LookupFunction } from "node:net";

export interface TestSites {
  /** Address of a path on a site, such as `calme.test`. */
  at: (site: string, path: string) => string;
  /** What was asked, in order: « HEAD calme.test /page ». */
  asked: string[];
  /** How many requests each site answered at the same time, at most. */
  busiest: Map<string, number>;
  /** Names below `.test` are this machine; any other does not exist. */
  lookup: LookupFunction;
  stop: () => Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function failLookup(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: "ENOTFOUND" });
}

const lookup: LookupFunction = (hostname, options, callback) => {
  if (!hostname.endsWith(".test")) return callback(failLookup(hostname), "", 4);
  return options.all
    ? callback(null, [{ address: "127.0.0.1", family: 4 }])
    : callback(null, "127.0.0.1", 4);
};

/** Starts a server whose `answers` are told by path; any other path is 404. */
export async function startTestSites(
  answers: Readonly<Record<string, Answer>>,
): Promise<TestSites> {
  const asked: string[] = [];
  const open = new Map<string, number>();
  const busiest = new Map<string, number>();
  const server = createServer((request, response) => {
    const site = (request.headers.host ?? "").replace(/:\d+$/, "");
    const path = request.url ?? "/";
    asked.push(`${request.method ?? ""} ${site} ${path}`);
    open.set(site, (open.get(site) ?? 0) + 1);
    busiest.set(site, Math.max(busiest.get(site) ?? 0, open.get(site) ?? 0));
    response.on("close", () => open.set(site, (open.get(site) ?? 1) - 1));
    const answer = answers[path];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    at: (site, path) => `http://${site}:${port}${path}`,
    asked,
    busiest,
    lookup,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
