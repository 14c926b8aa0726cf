/** Puts a page into the selection kept on the device, or takes it out. Loaded at the first press. */
import { addPage, removePage } from "#lib/selection/selection.ts";
import { loadSelection, saveSelection } from "./selection-storage.ts";

interface Toggled {
  isKept: boolean;
  /** How many pages are kept now. */
  count: number;
  /** False when the device keeps nothing, or when the selection is full. */
  isSaved: boolean;
}

export function toggleKept(code: string): Toggled {
  const before = loadSelection();
  const wasKept = before.pages.includes(code);
  const after = wasKept ? removePage(before, code) : addPage(before, code);
  const isSaved = after !== before && saveSelection(after);
  const { pages } = isSaved ? after : before;
  return { isKept: pages.includes(code), count: pages.length, isSaved };
}
