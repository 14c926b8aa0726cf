/** Registers the service worker once all that the reader sees is there. Every page loads this: the rest comes on demand. */
import { routes } from "#lib/routes.ts";

/** The one address that may become a service worker; the policy of the site allows this name, once. */
const workerPolicy = { createScriptURL: () => routes.offlineWorker() };

/** A page left open for long asks for a new version again when it is looked at. */
const askAgainMs = 3_600_000;

function watchVersions(registration: ServiceWorkerRegistration): void {
  const look = () => {
    if (!registration.waiting || !registration.active) return;
    void import("./offline-version.ts").then(({ offerVersion }) => offerVersion(registration));
  };
  registration.addEventListener("updatefound", () =>
    registration.installing?.addEventListener("statechange", look),
  );
  look(); // It may be waiting since an earlier page.
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - asked < askAgainMs) return;
    asked = Date.now();
    registration.update().catch(() => undefined); // Offline: another time.
  });
}

function showConnection(): void {
  void import("./offline-notice.ts").then((module) => module.showConnection());
}

async function start(): Promise<void> {
  if (!navigator.onLine) showConnection();
  const { serviceWorker } = navigator;
  const isFirstVisit = !serviceWorker.controller;
  try {
    if (localStorage.getItem(routes.offline()) !== null) return; // islands/offline-choice.ts
    const trusted = globalThis.window.trustedTypes?.createPolicy("worker-offline", workerPolicy);
    const address = (trusted ?? workerPolicy).createScriptURL("");
    const registration = await serviceWorker.register(address, { updateViaCache: "none" });
    watchVersions(registration);
    // Browsers look by themselves, at a time of theirs: a worker that must end ends on the next page.
    if (!isFirstVisit) return void (await registration.update());
    const files = performance.getEntriesByType("resource").map(({ name }) => name);
    const { active } = await serviceWorker.ready;
    active?.postMessage({ type: "keep", paths: [location.pathname, ...files] });
  } catch {
    // Private browsing, or refused by the browser or its settings: the site is what it was without.
  }
}

function startWhenQuiet(): void {
  if ("requestIdleCallback" in globalThis)
    requestIdleCallback(() => void start(), { timeout: 2000 });
  else setTimeout(() => void start(), 1000); // Safari.
}

if ("serviceWorker" in navigator) {
  if (document.readyState === "complete") startWhenQuiet();
  else addEventListener("load", startWhenQuiet);
  addEventListener("offline", showConnection);
}
