/** The module worker that answers queries: loads the index by its manifest, then searches off the main thread. */
import { readManifest } from "#lib/search/manifest.ts";
import { createSearcher, type Searcher } from "#lib/search/search.ts";
import type { WorkerReply, WorkerRequest } from "./search-messages.ts";

let searcher: Promise<Searcher> | undefined;

async function fetchBytes(url: URL): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function open(manifestAddress: string): Promise<Searcher> {
  const manifestUrl = new URL(manifestAddress, location.origin);
  const manifest = readManifest(await fetchBytes(manifestUrl));
  return createSearcher({ manifest, load: (name) => fetchBytes(new URL(name, manifestUrl)) });
}

function reply(message: WorkerReply): void {
  postMessage(message);
}

async function answer({ id, manifest, query, limit, mend, kinds }: WorkerRequest): Promise<void> {
  try {
    searcher ??= open(manifest);
    const engine = await searcher;
    if (query === undefined) await engine.warm();
    else
      reply({
        id,
        answer: await engine.search(query, { limit, mend, ...(kinds && { kinds }) }),
      });
  } catch (error) {
    searcher = undefined; // The next query tries again: the network may be back.
    reply({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener("message", (event: MessageEvent<WorkerRequest>) => {
  void answer(event.data);
});
