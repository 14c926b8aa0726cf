/** Cuts a long list into pages. */

export interface Page<Item> {
  items: readonly Item[];
  /** From 1. */
  number: number;
  pages: number;
  /** Items in all pages. */
  count: number;
  /** Place of the first item of the page in the whole list, from 0. */
  first: number;
}

/** The page that a query asks for; anything else than a number is the first. */
export function readPageNumber(value: string | null): number {
  return value !== null && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1;
}

/** Page `number` of `items`; past the end, the last one. */
export function pageOf<Item>(items: readonly Item[], number: number, size: number): Page<Item> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const shown = Math.min(Math.max(1, number), pages);
  const first = (shown - 1) * size;
  return {
    items: items.slice(first, first + size),
    ...{ number: shown, pages, count: items.length, first },
  };
}
