/** A reading list that a mentor composes: all of it is in the fragment of its address, which no server sees. */
import * as z from "zod/mini";

/**
 * What names a page for ever: the permanent id of an article (`e5ouv`), or a défi by its slug (`d-openfisca`),
 * whose former slugs are remembered. An id has no dash, so that the two never meet.
 */
export type PageCode = string;

export function articleCode(id: string): PageCode {
  return id;
}

export function defiCode(slug: string): PageCode {
  return `d-${slug}`;
}

/** More would be a base, not a selection; the address would not fit some messages either. */
export const maxPages = 60;
export const maxWordChars = 1000;

const Pages = z
  .array(z.string().check(z.regex(/^([a-z0-9]{5}|d-[a-z0-9]+(-[a-z0-9]+)*)$/)))
  .check(z.maxLength(maxPages));
const Word = z.string().check(z.maxLength(maxWordChars));
const Fields = z.object({ pages: Pages, word: Word });

export interface Selection {
  /** In the order of reading. */
  pages: readonly PageCode[];
  /** A word for whoever reads it, as text; empty when there is none. */
  word: string;
}

export const emptySelection: Selection = { pages: [], word: "" };

const version = "1";
/** Names in the address: readers may read what they share. */
const keys = { version: "selection", pages: "pages", word: "mot" } as const;

/** Control characters and those that turn the direction of text, by which a word could pass for another. */
const hiddenSigns =
  /[\u0000-\u0009\u000B-\u001F\u007F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

export function cleanWord(word: string): string {
  return word.replace(/\r\n?/g, "\n").replace(hiddenSigns, "").slice(0, maxWordChars);
}

/** The fragment of a link that shows `selection`, without « # »; also how it is kept on the device. */
export function encodeSelection({ pages, word }: Selection): string {
  const parts = new URLSearchParams({ [keys.version]: version, [keys.pages]: pages.join(".") });
  if (word.trim()) parts.set(keys.word, word.trim());
  return parts.toString();
}

export type Decoded =
  | { state: "none" }
  | { state: "selection"; selection: Selection }
  /** Made by a later version of the site. */
  | { state: "newer" }
  | { state: "damaged" };

/** What a fragment holds, with or without « # ». Anything may stand there: only what is right comes back. */
export function decodeSelection(fragment: string): Decoded {
  const parts = new URLSearchParams(fragment.replace(/^#/, ""));
  const found = parts.get(keys.version);
  if (found === null) return { state: "none" };
  if (/^\d{1,3}$/.test(found) && Number(found) > Number(version)) return { state: "newer" };
  const fields = Fields.safeParse({
    pages: (parts.get(keys.pages) ?? "").split(".").filter(Boolean),
    word: cleanWord(parts.get(keys.word) ?? ""),
  });
  if (found !== version || !fields.success) return { state: "damaged" };
  const { pages, word } = fields.data;
  return { state: "selection", selection: { pages: [...new Set(pages)], word } };
}

export function addPage(selection: Selection, code: PageCode): Selection {
  const { pages } = selection;
  if (pages.includes(code) || pages.length >= maxPages) return selection;
  return { ...selection, pages: [...pages, code] };
}

export function removePage(selection: Selection, code: PageCode): Selection {
  return { ...selection, pages: selection.pages.filter((page) => page !== code) };
}

/** Moves a page to `index`, or to the nearest end. */
export function movePage(selection: Selection, code: PageCode, index: number): Selection {
  if (!selection.pages.includes(code)) return selection;
  const others = selection.pages.filter((page) => page !== code);
  const place = Math.max(0, Math.min(index, others.length));
  return { ...selection, pages: [...others.slice(0, place), code, ...others.slice(place)] };
}

/** Both: what one has first, then what comes new; one's own word stays, unless there is none. */
export function mergeSelections(own: Selection, incoming: Selection): Selection {
  const pages = [...new Set([...own.pages, ...incoming.pages])].slice(0, maxPages);
  return { pages, word: own.word || incoming.word };
}
