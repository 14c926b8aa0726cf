/** Filters of the lists, shared by the server (addresses with a query) and the browser (as you type). */
import queryPages from "#lib/query-pages.json" with { type: "json" };
import { foldAccents } from "#lib/text.ts";

/** Chosen values by key, such as `{ theme: "donnees", texte: "cada" }`; absent means all. */
export type FilterValues = Readonly<Record<string, string>>;

/** What an entry of a list can be filtered by. */
export interface Filterable {
  /** Values by filter key, such as `{ theme: ["Justice"], expertise: ["Design"] }`. */
  values: Readonly<Record<string, readonly string[]>>;
  /** Everything a reader sees of the entry. */
  text: string;
}

/** Key of the free text filter, in every list. */
export const textKey = "texte";

type ListPage = keyof typeof queryPages;

/** The filters that a list page knows, read from an address; others are ignored. */
export function readFilters(page: ListPage, query: URLSearchParams): FilterValues {
  const entries = queryPages[page].flatMap((key) => {
    const value = query.get(key)?.trim();
    return value ? [[key, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Words of a text, folded, without the plural ending: « Écoles » → « ecole ». */
function plainWords(text: string): string[] {
  const words = foldAccents(text).match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => (word.length > 3 ? word.replace(/[sx]$/, "") : word));
}

/** True when each word of `query` begins a word of `text`; accents, case and plural do not matter. */
export function matchesText(text: string, query: string): boolean {
  const words = plainWords(text);
  return plainWords(query).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

/** True when the entry has every chosen value and matches the text. */
export function matchesFilters(entry: Filterable, filters: FilterValues): boolean {
  return Object.entries(filters).every(([key, value]) =>
    key === textKey ? matchesText(entry.text, value) : (entry.values[key] ?? []).includes(value),
  );
}

/** Values of several entries in the order of the alphabet, each once: the options of a filter. */
export function optionsOf(
  entries: readonly Filterable[],
  key: string,
  compare: (a: string, b: string) => number,
): string[] {
  return [...new Set(entries.flatMap((entry) => entry.values[key] ?? []))].sort(compare);
}

/** Joins the values of one key in an attribute; readable by `splitValues`. */
export function joinValues(values: readonly string[]): string {
  return values.join("|");
}

export function splitValues(attribute: string | undefined): string[] {
  return attribute ? attribute.split("|") : [];
}
