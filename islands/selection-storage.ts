/** One's own selection on this device; it never leaves it by itself. */
import {
  decodeSelection,
  emptySelection,
  encodeSelection,
  type Selection,
} from "#lib/selection/selection.ts";

/** What is kept is the fragment of its link, so that one reader reads both. */
export const selectionKey = "selection";

/** Empty when nothing was kept, or when storage is refused. */
export function loadSelection(): Selection {
  try {
    const decoded = decodeSelection(localStorage.getItem(selectionKey) ?? "");
    return decoded.state === "selection" ? decoded.selection : emptySelection;
  } catch {
    return emptySelection; // Storage refused.
  }
}

/** Whether the device keeps it. */
export function saveSelection(selection: Selection): boolean {
  try {
    localStorage.setItem(selectionKey, encodeSelection(selection));
    return true;
  } catch {
    return false; // Storage refused or full: the page says so.
  }
}
