/** Starts offline reading once the page is quiet, and says when a new version of the site is ready. */
import { newestShell } from "#lib/offline/kept-caches.ts";
import { routes } from "#lib/routes.ts";
import type { PageMessage } from "./offline-messages.ts";
import { announceVersion, showConnection } from "./offline-notices.ts";

/** The one address that may become a service worker; the policy of the site allows this name, once. */
const workerPolicy = { createScriptURL: () => routes.offlineWorker() };
const trusted = globalThis.window.trustedTypes?.createPolicy("worker-offline", workerPolicy);

/** A page left open for long asks again when it is looked at. */
const askAgainMs = 3_600_000;

function tell(worker: ServiceWorker | null | undefined, message: PageMessage): void {
  worker?.postMessage(message);
}

/** This page and what it has loaded so far. */
function loadedPaths(): string[] {
  const files = performance.getEntriesByType("resource").map(({ name }) => name);
  return [location.pathname, ...files];
}

/** Whether the waiting version knows the script of this page: the page is then of that version already. */
async function isOfVersion(): Promise<boolean> {
  const script = document.querySelector<HTMLScriptElement>('head script[type="module"]');
  const newest = newestShell(await caches.keys());
  if (!script || newest === undefined) return true;
  return (await (await caches.open(newest)).match(script.src)) !== undefined;
}

async function offerVersion(registration: ServiceWorkerRegistration): Promise<void> {
  const { waiting } = registration;
  if (!waiting || !registration.active) return;
  if (await isOfVersion()) {
    tell(waiting, { type: "activate" });
    return;
  }
  announceVersion(() => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
      once: true,
    });
    tell(waiting, { type: "activate" });
  });
}

function watchVersions(registration: ServiceWorkerRegistration): void {
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed") void offerVersion(registration);
    });
  });
  void offerVersion(registration); // It may be waiting since an earlier page.
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - asked < askAgainMs) return;
    asked = Date.now();
    void registration.update().catch(() => undefined); // Offline: another time.
  });
}

/** Registers the worker. A browser that refuses one, or private browsing, leaves the site as it was. */
export async function startOffline(): Promise<void> {
  showConnection();
  const { serviceWorker } = navigator;
  const wasThere = serviceWorker.controller !== null;
  const address = (trusted ?? workerPolicy).createScriptURL("");
  const options = { scope: "/", updateViaCache: "none" } as const;
  try {
    watchVersions(await serviceWorker.register(address, options));
    if (wasThere) return;
    const { active } = await serviceWorker.ready;
    tell(active, { type: "keep", paths: loadedPaths() });
  } catch {
    // Refused by the browser or by the reader's settings.
  }
}
