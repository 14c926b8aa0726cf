/** The processes that answer with the pages of the built code (page-server.mjs). */
import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { z } from "zod";
import { mapAtOnce } from "./map-at-once.ts";
import type { PrerenderManifest } from "./prerender-manifest.ts";

/** Where a page server listens. */
const Address = z.object({ address: z.string(), port: z.number() });

interface PageServer {
  /** Without a trailing slash, once it is ready. */
  address: Promise<string>;
  stop: () => void;
}

function startPageServer(): PageServer {
  const child = fork(new URL("./page-server.mjs", import.meta.url), {
    // Next and `instrumentation.ts` do what they do while a build makes pages: nobody is told of anything.
    env: { ...process.env, NODE_ENV: "production", NEXT_PHASE: "phase-production-build" },
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const address = Promise.race([
    once(child, "message").then(([message]) => {
      const { address: host, port } = Address.parse(message);
      return `http://${host}:${port}`;
    }),
    once(child, "exit").then(([code]) => {
      throw new Error(`Le serveur des pages s’est arrêté (code ${code}).`);
    }),
  ]);
  // Told by who asks for a page; until then a failure may wait.
  address.catch(() => undefined);
  return { address, stop: () => void child.kill() };
}

export interface MadePage {
  route: string;
  /** What its address answers: all are texts. */
  body: string;
}

export class PageServerPool {
  private readonly servers = Array.from({ length: availableParallelism() }, startPageServer);
  private readonly manifest: PrerenderManifest;

  constructor(manifest: PrerenderManifest) {
    this.manifest = manifest;
  }

  /** Addresses of all servers. @throws Error when one could not start. */
  private ready(): Promise<string[]> {
    return Promise.all(this.servers.map(({ address }) => address));
  }

  /**
   * What `path` answers when it is asked for share by share; the shares are joined.
   * @throws Error that names the address when it answers something else.
   */
  async askShares(path: string): Promise<Record<string, string>> {
    const servers = await this.ready();
    const shares = await Promise.all(
      servers.map(async (server, part) => {
        const response = await fetch(`${server}${path}?part=${part}&of=${servers.length}`);
        if (!response.ok) throw new Error(`${path} répond ${response.status}.`);
        return z.record(z.string(), z.string()).parse(await response.json());
      }),
    );
    return Object.fromEntries(shares.flatMap((share) => Object.entries(share)));
  }

  /**
   * Has each route made anew.
   * @throws Error that names the first one that could not be made.
   */
  async makeAnew(wanted: readonly string[]): Promise<MadePage[]> {
    const servers = await this.ready();
    return mapAtOnce([...wanted.entries()], async ([index, route]) => ({
      route,
      body: await this.askAnew(`${servers[index % servers.length]}`, route),
    }));
  }

  /**
   * By the header that Next sends to itself when a page of a running site has changed (`res.revalidate`). The answer says
   * that it was heard; one that was not would be a page of yesterday.
   */
  private async askAnew(server: string, route: string): Promise<string> {
    const { preview, routes } = this.manifest;
    const response = await fetch(server + route, {
      headers: { "x-prerender-revalidate": preview.previewModeId, "accept-encoding": "identity" },
      redirect: "manual",
    });
    const body = await response.text();
    const isNew = response.headers.get("x-nextjs-cache") === "REVALIDATED";
    const isWanted = response.status === routes[route]?.initialStatus;
    if (isNew && isWanted) return body;
    const reason = isWanted
      ? "réponse gardée d’une autre construction"
      : `réponse ${response.status}`;
    throw new Error(`La page ${route} n’a pas pu être faite (${reason}).`);
  }

  stop(): void {
    for (const server of this.servers) server.stop();
  }
}
