/** A selection as text to send: the word, the pages by number, one link to them all. */
import { findEntry, type Catalogue } from "./catalogue.ts";
import { encodeSelection, type Selection } from "./selection.ts";
import { routes } from "#lib/routes.ts";

/** `origin` is that of the site, such as `https://exemple.fr`. */
export function selectionAddress(selection: Selection, origin: string): string {
  return origin + routes.selection(encodeSelection(selection));
}

/** Pages that the base no longer has are left out of the text. */
export function selectionMessage(
  selection: Selection,
  catalogue: Catalogue,
  origin: string,
): string {
  const lines = selection.pages
    .flatMap((code) => findEntry(catalogue, code) ?? [])
    .map(({ title, path }, index) => `${index + 1}. ${title}\n   ${origin}${path}`);
  return [
    ...(selection.word.trim() ? [`${selection.word.trim()}\n`] : []),
    ...lines,
    `\nTout lire dans l’ordre : ${selectionAddress(selection, origin)}`,
  ].join("\n");
}

export function selectionMail(selection: Selection, catalogue: Catalogue, origin: string): string {
  const body = selectionMessage(selection, catalogue, origin).replaceAll("\n", "\r\n");
  const subject = "Des pages à lire sur EIG Link";
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
