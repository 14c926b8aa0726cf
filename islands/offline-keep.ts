/** Keeps answers in the caches of the service worker, within their limits, whatever room the device has. */
import { cacheNames, limits, olderHalf, overflow } from "#lib/offline/kept-caches.ts";
import { kindOfPath, mayKeep } from "#lib/offline/request-kind.ts";

async function drop(cache: Cache, keys: readonly Request[]): Promise<void> {
  await Promise.all(keys.map((key) => cache.delete(key)));
}

/** Keeps a copy at the end of its cache. A full device loses the older half of the visits, then gives up in silence. */
async function putLast(cacheName: string, limit: number, path: string, answer: Response) {
  const cache = await caches.open(cacheName);
  await cache.delete(path); // A key that is put again keeps its place: the newest must be the last.
  try {
    await cache.put(path, answer.clone());
  } catch {
    const visits = await caches.open(cacheNames.visits);
    await drop(visits, olderHalf(await visits.keys()));
    await cache.put(path, answer.clone()).catch(() => undefined);
  }
  await drop(cache, overflow(await cache.keys(), limit));
}

/** Keeps what was visited, under its address without query; does nothing with what must not be kept. */
export async function keepAnswer(url: URL, answer: Response): Promise<void> {
  if (!mayKeep(answer)) return;
  const kind = kindOfPath(url.pathname);
  if (kind === "page" && url.search === "") {
    await putLast(cacheNames.visits, limits.visits, url.pathname, answer);
  } else if (kind === "file") {
    await putLast(cacheNames.files, limits.files, url.pathname, answer);
  }
}

/** Fetches and keeps what the page of a first visit had loaded before the worker was there. */
export async function keepLoaded(paths: readonly string[], origin: string): Promise<void> {
  for (const path of paths) {
    const url = new URL(path, origin);
    if (url.origin !== origin || kindOfPath(url.pathname) === "other") continue;
    const isHere = kindOfPath(url.pathname) === "file" && (await caches.match(url.pathname));
    if (isHere) continue;
    const answer = await fetch(url).catch(() => undefined); // Mostly from the browser's own cache.
    if (answer) await keepAnswer(url, answer);
  }
}

/** The newest copy of a page or file, of whichever cache. */
export async function findKept(path: string): Promise<Response | undefined> {
  const own = [cacheNames.visits, cacheNames.base];
  const copies = await Promise.all(
    own.map((cacheName) => caches.match(path, { cacheName, ignoreVary: true })),
  );
  const [first, ...others] = copies.flatMap((copy) => copy ?? []);
  const dateOf = (answer: Response) => Date.parse(answer.headers.get("Date") ?? "") || 0;
  if (!first) return caches.match(path, { ignoreVary: true });
  return others.reduce((best, copy) => (dateOf(copy) > dateOf(best) ? copy : best), first);
}
