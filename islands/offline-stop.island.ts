/** The worker that ends offline reading: it takes the place of the other one, deletes what that kept, and leaves. */
import { isOwnCache } from "#lib/offline/kept-caches.ts";
import type { OfflineScope } from "./offline-scope.ts";

declare const self: OfflineScope;

async function leave(): Promise<void> {
  const names = (await caches.keys()).filter(isOwnCache);
  await Promise.all(names.map((name) => caches.delete(name)));
  // Open pages go on as they are, and ask the network again from their next request.
  await self.registration.unregister();
}

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(leave()));
