/** Where one's own selection is kept: the fragment of its link, so that one reader reads both. */

export const selectionKey = "selection";

/** Codes kept on the device, read without any check: only to show whether a page is among them. */
export function keptCodes(): string[] {
  try {
    const pages = new URLSearchParams(localStorage.getItem(selectionKey) ?? "").get("pages");
    return pages ? pages.split(".") : [];
  } catch {
    return []; // Storage refused.
  }
}
