/** The page's end of the search worker; one worker a page, started on first use. */
import type { SearchAnswer, SearchKind } from "#lib/search/schema.ts";
import type { WorkerReply, WorkerRequest } from "./search-messages.ts";

interface Pending {
  resolve: (answer: SearchAnswer) => void;
  reject: (error: Error) => void;
}

export interface SearchOptions {
  limit: number;
  mend?: boolean;
  kinds?: readonly SearchKind[];
}

/** The part of Trusted Types that is used here; TypeScript's DOM does not know them yet. */
interface WorkerPolicy {
  createScriptURL: (address: string) => string;
}

declare global {
  interface Window {
    trustedTypes?: { createPolicy: (name: string, rules: WorkerPolicy) => WorkerPolicy };
  }
}

/** The one address that may become a script, checked: the policy of the site allows this name, once. */
const workerPolicy: WorkerPolicy = {
  createScriptURL(address) {
    if (!address.startsWith("/islands/")) throw new TypeError(`not a worker: ${address}`);
    return address;
  },
};
const trusted = globalThis.window.trustedTypes?.createPolicy("worker-search", workerPolicy);

function startWorker(address: string): Worker {
  return new Worker((trusted ?? workerPolicy).createScriptURL(address), { type: "module" });
}

class SearchClient {
  private readonly worker: Worker;
  private readonly manifest: string;
  private readonly pending = new Map<number, Pending>();
  private lastId = 0;

  constructor(workerAddress: string, manifest: string) {
    this.manifest = manifest;
    this.worker = startWorker(workerAddress);
    this.worker.addEventListener("message", (event: MessageEvent<WorkerReply>) => {
      this.settle(event.data);
    });
    this.worker.addEventListener("error", () => this.giveUp());
  }

  /** Loads what the first query will need, so that it is answered at once. */
  warm(): void {
    this.send({
      id: this.nextId(),
      manifest: this.manifest,
      limit: 0,
      mend: true,
    });
  }

  search(query: string, { mend = true, ...options }: SearchOptions): Promise<SearchAnswer> {
    const id = this.nextId();
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      this.send({ id, manifest: this.manifest, query, mend, ...options });
    });
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  private send(request: WorkerRequest): void {
    this.worker.postMessage(request);
  }

  private settle(reply: WorkerReply): void {
    const pending = this.pending.get(reply.id);
    this.pending.delete(reply.id);
    if ("answer" in reply) pending?.resolve(reply.answer);
    else pending?.reject(new Error(reply.error));
  }

  /** A worker that could not start answers nothing: the next search starts another one. */
  private giveUp(): void {
    this.worker.terminate();
    if (client === this) client = undefined;
    for (const { reject } of this.pending.values()) reject(new Error("search worker failed"));
    this.pending.clear();
  }
}

let client: SearchClient | undefined;

/** Addresses stand on `<site-search>`, in every page. */
export function getSearchClient(): SearchClient {
  if (client) return client;
  const { worker = "", manifest = "" } =
    document.querySelector<HTMLElement>("site-search")?.dataset ?? {};
  client = new SearchClient(worker, manifest);
  return client;
}
