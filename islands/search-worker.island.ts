/** The module worker that answers queries: loads the index by its manifest, then searches off the main thread. */
import { readManifest } from "#lib/search/manifest.ts";
import { createSearcher, type Searcher } from "#lib/search/search.ts";
import { findKeptManifest, searchOffline } from "./search-offline.ts";
import type { SearchAnswer } from "#lib/search/schema.ts";
import type { WorkerReply, WorkerRequest } from "./search-messages.ts";

let searcher: Promise<Searcher> | undefined;

async function fetchBytes(url: URL): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function open(manifestAddress: string): Promise<Searcher> {
  const asked = new URL(manifestAddress, location.origin);
  const bytes = await fetchBytes(asked).catch(() => undefined);
  // Without a line, the index that came with the whole base does as well; one of another analyser is refused.
  const manifestUrl = bytes ? asked : ((await findKeptManifest()) ?? asked);
  const manifest = readManifest(bytes ?? (await fetchBytes(manifestUrl)));
  return createSearcher({ manifest, load: (name) => fetchBytes(new URL(name, manifestUrl)) });
}

function reply(message: WorkerReply): void {
  postMessage(message);
}

/** Searches the index; with parts of it missing, the pages that the device keeps answer too. */
async function search({ manifest, query = "", ...rest }: WorkerRequest): Promise<SearchAnswer> {
  const { limit, mend, kinds } = rest;
  const options = { limit, ...(kinds && { kinds }) };
  try {
    searcher ??= open(manifest);
    const found = await (await searcher).search(query, { ...options, mend });
    return found.partial ? await searchOffline(query, options, found) : found;
  } catch (error) {
    searcher = undefined; // The next query tries again: the network may be back.
    const found = await searchOffline(query, options);
    if (found.results.length === 0) throw error;
    return found;
  }
}

async function warm(manifest: string): Promise<void> {
  try {
    searcher ??= open(manifest);
    await (await searcher).warm();
  } catch {
    searcher = undefined; // The first query tries again, and says what is wrong.
  }
}

async function answer(request: WorkerRequest): Promise<void> {
  const { id, query, manifest } = request;
  try {
    if (query === undefined) await warm(manifest);
    else reply({ id, answer: await search(request) });
  } catch (error) {
    reply({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener("message", (event: MessageEvent<WorkerRequest>) => {
  void answer(event.data);
});
