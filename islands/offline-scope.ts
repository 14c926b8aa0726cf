/** The parts of a service worker's global scope that are used here; TypeScript's DOM does not know them. */
import type { OfflineShell } from "#lib/offline/offline-list.ts";

interface LifeEvent {
  waitUntil: (work: Promise<unknown>) => void;
}

interface RequestEvent extends LifeEvent {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}

interface PageMessage extends LifeEvent {
  readonly data: unknown;
}

export interface OfflineScope {
  addEventListener(type: "install" | "activate", listener: (event: LifeEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: RequestEvent) => void): void;
  addEventListener(type: "message", listener: (event: PageMessage) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly registration: ServiceWorkerRegistration;
  readonly location: Location;
  /** Known by Chromium alone. */
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  /** What the server writes before the code of the worker (app/hors-ligne.js). */
  readonly offlineShell: OfflineShell;
}
