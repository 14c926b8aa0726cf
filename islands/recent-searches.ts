/** The last searches made on this device; they never leave it. */

const storageKey = "recherches-recentes";
const searchesKept = 5;

/** Most recent first; empty when there are none or when storage is refused. */
export function readRecentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "[]");
    if (!Array.isArray(stored)) return [];
    return stored.filter((query) => typeof query === "string").slice(0, searchesKept);
  } catch {
    return []; // Storage refused, or written by something else.
  }
}

/** Puts `query` first; the same words typed again are kept once. */
export function rememberSearch(query: string): void {
  const text = query.trim();
  if (text === "") return;
  const others = readRecentSearches().filter((other) => other.toLowerCase() !== text.toLowerCase());
  try {
    localStorage.setItem(storageKey, JSON.stringify([text, ...others].slice(0, searchesKept)));
  } catch {
    // Storage refused: nothing is remembered.
  }
}

export function forgetRecentSearches(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Storage refused: nothing was remembered.
  }
}
