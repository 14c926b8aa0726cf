/** Offline reading begins once all that the reader sees is there, unless this device was told to keep nothing. */
import { keepsNothing } from "./offline-choice.ts";

function start(): void {
  if (keepsNothing()) return;
  void import("./offline.ts").then(({ startOffline }) => startOffline());
}

function startWhenQuiet(): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(start, { timeout: 3000 });
  else setTimeout(start, 1000); // Safari.
}

if ("serviceWorker" in navigator) {
  if (document.readyState === "complete") startWhenQuiet();
  else addEventListener("load", startWhenQuiet, { once: true });
}
