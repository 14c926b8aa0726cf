/** The progress of each parcours on this device; it never leaves it by itself. */
import { noProgress, readProgress, type Progress } from "#lib/parcours/progress.ts";

export function storageKeyOf(slug: string): string {
  return `parcours:${slug}`;
}

/** Nothing done when nothing was kept, or when storage is refused. */
export function loadProgress(slug: string): Progress {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKeyOf(slug)) ?? "null");
    return readProgress(stored) ?? noProgress;
  } catch {
    return noProgress; // Storage refused, or written by something else.
  }
}

/** Whether the device keeps it. */
export function saveProgress(slug: string, progress: Progress): boolean {
  try {
    localStorage.setItem(storageKeyOf(slug), JSON.stringify(progress));
    return true;
  } catch {
    return false; // Storage refused or full: the page says so.
  }
}
