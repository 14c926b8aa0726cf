/** Whether the reader asked this device to keep no pages. */

const storageKey = "hors-ligne";
const nothing = "non";

export function keepsNothing(): boolean {
  try {
    return localStorage.getItem(storageKey) === nothing;
  } catch {
    return true; // Storage refused: nothing is to be kept.
  }
}

export function chooseToKeep(isWanted: boolean): void {
  try {
    if (isWanted) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, nothing);
  } catch {
    // Storage refused: nothing is kept anyway.
  }
}
