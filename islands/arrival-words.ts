/** Carries the matched words of a result to the page it leads to, and marks them there. */
import type { Part, SearchResult } from "#lib/search/schema.ts";

const storageKey = "mots-cherches";
const highlightName = "recherche";
const fewestChars = 2;

interface Arrival {
  /** Path of the page the words are for. */
  path: string;
  /** Words as the page writes them, in lower case. */
  words: string[];
}

function hitWords(parts: readonly Part[]): string[] {
  return parts.filter((part) => part.hit).map((part) => part.text.toLowerCase());
}

/** Called when a result is chosen; this tab only, for the next page only. */
export function rememberArrival({ url, title, heading = [], excerpt }: SearchResult): void {
  const words = [
    ...new Set([...title, ...heading, ...excerpt].flatMap((part) => hitWords([part]))),
  ];
  const path = new URL(url, location.origin).pathname;
  const arrival: Arrival = { path, words: words.filter((word) => word.length >= fewestChars) };
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(arrival));
  } catch {
    // Storage refused: the page opens at the right section, without marks.
  }
}

function isArrival(value: unknown): value is Arrival {
  return (
    typeof value === "object" &&
    value !== null &&
    "path" in value &&
    "words" in value &&
    Array.isArray(value.words)
  );
}

function takeArrival(): Arrival | undefined {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? "null");
    sessionStorage.removeItem(storageKey);
    return isArrival(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** Every place in `root` where one of `words` stands as a whole word. */
function findRanges(root: Element, words: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of (node.nodeValue ?? "").matchAll(/[\p{L}\p{N}·.+#-]*[\p{L}\p{N}+#]/gu)) {
      if (!words.has(match[0].toLowerCase())) continue;
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}

/**
 * Marks the words that led here, without touching the document: CSS Custom Highlight API.
 * A browser without it shows the page without marks.
 */
export function markArrivalWords(root: Element): void {
  const arrival = takeArrival();
  if (arrival?.path !== location.pathname || !("highlights" in CSS)) return;
  const ranges = findRanges(root, new Set(arrival.words));
  if (ranges.length > 0) CSS.highlights.set(highlightName, new Highlight(...ranges));
}
