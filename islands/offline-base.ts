/** Takes the whole base, file by file: what is here already is not asked for again, so that it may be paused at will. */
import { cacheNames } from "#lib/offline/kept-caches.ts";
import type { OfflineFile, OfflineList, OfflinePage } from "#lib/offline/offline-list.ts";

/** Under this key, which is no page, the cache says what it is a copy of. */
const recordKey = "/hors-ligne.etat";
const hashHeader = "X-Offline-Hash";
const atOnce = 4;

interface BaseRecord {
  version: string;
  date: string;
}

/** The base on the line is not the one of the list: it was published anew meanwhile. */
export class BaseChangedError extends Error {}

export async function readRecord(): Promise<BaseRecord | undefined> {
  const answer = await caches.match(recordKey, { cacheName: cacheNames.base });
  const value: unknown = await answer?.json();
  if (typeof value !== "object" || value === null) return undefined;
  if (!("version" in value) || !("date" in value)) return undefined;
  return { version: String(value.version), date: String(value.date) };
}

type Entry = OfflineFile | OfflinePage;

async function isHere(cache: Cache, entry: Entry): Promise<boolean> {
  const kept = await cache.match(entry.path, { ignoreVary: true });
  if (!kept) return false;
  return !("hash" in entry) || kept.headers.get(hashHeader) === entry.hash;
}

/** What has still to come. */
export async function missingEntries({ pages, files }: OfflineList): Promise<Entry[]> {
  const cache = await caches.open(cacheNames.base);
  const entries: Entry[] = [...files, ...pages];
  const states = await Promise.all(entries.map((entry) => isHere(cache, entry)));
  return entries.filter((_, index) => !states[index]);
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Fetches an entry past every copy but the browser's own, checks that it is what the list says, and keeps it. */
async function take(cache: Cache, entry: Entry, signal: AbortSignal): Promise<void> {
  const answer = await fetch(entry.path, { cache: "no-cache", signal });
  if (answer.status === 404) throw new BaseChangedError(entry.path);
  if (!answer.ok) throw new Error(`${entry.path}: ${answer.status}`);
  const bytes = await answer.arrayBuffer();
  const headers = new Headers(answer.headers);
  headers.delete("Content-Encoding"); // The bytes are those after decompression.
  headers.delete("Content-Length");
  if ("hash" in entry) {
    if ((await hashOf(bytes)) !== entry.hash) throw new BaseChangedError(entry.path);
    headers.set(hashHeader, entry.hash);
  }
  await cache.put(entry.path, new Response(bytes, { headers }));
}

/** Drops what an earlier base had and this one has not. */
async function prune(cache: Cache, { pages, files }: OfflineList): Promise<void> {
  const wanted = new Set([...files, ...pages].map(({ path }) => path));
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (!wanted.has(pathname) && pathname !== recordKey) await cache.delete(request);
  }
}

/**
 * Takes `missing` and notes the base as whole. `onTaken` hears the bytes of each entry.
 * @throws BaseChangedError; QuotaExceededError when the device is full; what fetch throws; AbortError on `signal`.
 */
export async function takeBase(
  list: OfflineList,
  missing: readonly Entry[],
  { signal, onTaken }: { signal: AbortSignal; onTaken: (bytes: number) => void },
): Promise<void> {
  const cache = await caches.open(cacheNames.base);
  const rest = missing.values();
  const run = async () => {
    for (const entry of rest) {
      await take(cache, entry, signal);
      onTaken(entry.bytes);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, run));
  await prune(cache, list);
  const { version, date } = list;
  await cache.put(recordKey, Response.json({ version, date }));
}

export async function dropBase(): Promise<void> {
  await caches.delete(cacheNames.base);
}
