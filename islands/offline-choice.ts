/**
 * Whether the reader asked this device to keep no pages. Anything kept under the address of the page says so;
 * islands/offline-start.ts heeds it, and shares no code with this file: that would cost each page one more request.
 */
import { routes } from "#lib/routes.ts";

const storageKey = routes.offline();

export function keepsNothing(): boolean {
  try {
    return localStorage.getItem(storageKey) !== null;
  } catch {
    return true; // Storage refused: nothing is to be kept.
  }
}

export function chooseToKeep(isWanted: boolean): void {
  try {
    if (isWanted) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "non");
  } catch {
    // Storage refused: nothing is kept anyway.
  }
}
