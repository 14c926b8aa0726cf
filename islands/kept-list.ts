/** Short texts kept on this device, latest first, so that nothing is asked twice. */

/** Empty when there is none, when storage is refused, or when something else wrote there. */
export function readKept(key: string): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(stored) ? stored.filter((text) => typeof text === "string") : [];
  } catch {
    return [];
  }
}

/** Keeps `text`, and the latest before it, `most` in all. */
export function keepText(key: string, text: string, most: number): void {
  try {
    localStorage.setItem(key, JSON.stringify([text, ...readKept(key)].slice(0, most)));
  } catch {
    // Storage refused: the next visit asks again.
  }
}
