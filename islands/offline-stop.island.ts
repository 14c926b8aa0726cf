/**
 * The worker that ends offline reading: it deletes what the other one kept and takes the registration away, as soon as
 * it is installed. Waiting to be activated would not do: the other worker may be busy for as long as a page is open.
 */
import { isOwnCache } from "#lib/offline/kept-caches.ts";
import type { OfflineScope } from "./offline-scope.ts";

declare const self: OfflineScope;

async function dropCaches(): Promise<void> {
  const names = (await caches.keys()).filter(isOwnCache);
  await Promise.all(names.map((name) => caches.delete(name)));
}

self.addEventListener("install", (event) => {
  void self.skipWaiting();
  // Not awaited: the browser does it once the installation is over. What the other worker still keeps for a page that
  // is open goes on the next visit, which installs this one again.
  void self.registration.unregister();
  event.waitUntil(dropCaches());
});
self.addEventListener("activate", (event) => event.waitUntil(dropCaches()));
