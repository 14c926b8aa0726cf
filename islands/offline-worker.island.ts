/**
 * The service worker: pages from the network first and from the device when it does not answer, files with a hash in
 * their name from the device first. It never touches anything else (lib/offline/request-kind.ts, docs/offline.md).
 */
import { cacheNames, outdatedCaches } from "#lib/offline/kept-caches.ts";
import { kindOfRequest } from "#lib/offline/request-kind.ts";
import { routes } from "#lib/routes.ts";
import { findKept, keepAnswer, keepLoaded } from "./offline-keep.ts";
import { readPageMessage } from "./offline-messages.ts";
import type { OfflineScope } from "./offline-scope.ts";

declare const self: OfflineScope;

/** On a line slower than this the copy is shown, if there is one; the answer still refreshes it. */
const patienceMs = 4000;

const { version, files } = self.offlineShell;
const { origin } = self.location;
const offlinePage = routes.offline();

/** Those who spare their data get the page that says so; the rest is kept as they come to load it. */
const isSparing = self.navigator.connection?.saveData === true;

/** Keeps what offline reading needs; files that an earlier version had are not asked for again. */
async function keepShell(): Promise<void> {
  const shell = await caches.open(cacheNames.shell(version));
  await Promise.all(
    (isSparing ? [offlinePage] : files).map(async (path) => {
      const kept = path === offlinePage ? undefined : await caches.match(path);
      const answer = kept ?? (await fetch(path));
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      await shell.put(path, answer);
    }),
  );
}

async function dropOutdated(): Promise<void> {
  const outdated = outdatedCaches(await caches.keys(), version);
  await Promise.all(outdated.map((name) => caches.delete(name)));
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What stands for a page that is neither on the line nor, as asked, on the device. */
async function answerWithout(url: URL): Promise<Response> {
  // The copy of a list knows no filter: its own address says so.
  const isFiltered = url.search !== "" && url.pathname !== routes.search();
  if (isFiltered && (await findKept(url.pathname))) {
    return Response.redirect(url.pathname);
  }
  return (await findKept(offlinePage)) ?? Response.error();
}

async function answerPage(request: Request, waitUntil: (work: Promise<unknown>) => void) {
  const url = new URL(request.url);
  const network = fetch(request);
  waitUntil(network.then((answer) => keepAnswer(url, answer.clone())).catch(() => undefined));
  const kept = url.search === "" ? await findKept(url.pathname) : undefined;
  if (!kept) return network.catch(() => answerWithout(url));
  return Promise.race([network.catch(() => kept), wait(patienceMs).then(() => kept)]);
}

async function answerFile(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const kept = await findKept(url.pathname);
  if (kept) return kept;
  const answer = await fetch(request);
  await keepAnswer(url, answer.clone());
  return answer;
}

self.addEventListener("install", (event) => event.waitUntil(keepShell()));

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([dropOutdated(), self.clients.claim()]));
});

self.addEventListener("fetch", (event) => {
  const kind = kindOfRequest(event.request, origin);
  if (kind === "page") {
    event.respondWith(answerPage(event.request, (work) => event.waitUntil(work)));
  } else if (kind === "file") event.respondWith(answerFile(event.request));
});

self.addEventListener("message", (event) => {
  const message = readPageMessage(event.data);
  if (message?.type === "activate") event.waitUntil(self.skipWaiting());
  if (message?.type === "keep") event.waitUntil(keepLoaded(message.paths, origin));
});
