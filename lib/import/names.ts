/** Names that an imported page gets: slug, kind, date and short id, all from what the source says. */
import { slugify } from "#lib/text.ts";
import { IsoDate } from "#lib/content/schema/fields.ts";

export type Kind = "defi" | "article";

const maxSlugChars = 80; // Longer addresses are cut by chats and spreadsheets.

function baseName(file: string): string {
  return file.replace(/^.*[/\\]/, "").replace(/(\.(mdx?|markdown))+$/i, "");
}

/** « 2018-05-29- », « 18-05-29- » or « 16-06-2019- » before the name of a post. */
const datePrefix = /^_?(\d{4}|\d{2})-(\d{2})-(\d{4}|\d{2})[-_]/;

/** ASCII slug of a source file: accents, ’ and the date of a post taken out, cut at a word. */
export function slugOfFile(file: string): string {
  const slug = slugify(baseName(file).normalize("NFC").replace(datePrefix, ""));
  if (slug.length <= maxSlugChars) return slug || "page";
  const cut = slug.slice(0, maxSlugChars + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), 1)).replace(/-+$/, "") || "page";
}

/** The date that a file name begins with, as `2018-05-29`. */
export function dateOfFile(file: string): string | undefined {
  const [, first = "", month = "", last = ""] = datePrefix.exec(baseName(file)) ?? [];
  if (first === "") return undefined;
  const [year, day] = last.length === 4 ? [last, first] : [first, last];
  return toIsoDate(`${year.length === 2 ? `20${year}` : year}-${month}-${day}`);
}

/** The day of a date written as a machine does; undefined for anything else. */
export function toIsoDate(text: string | undefined): string | undefined {
  const day = text?.trim().slice(0, 10);
  return IsoDate.safeParse(day).success ? day : undefined;
}

/** First of `base`, `base-2`, `base-3`… that is not `taken`. */
export function freeSlug(base: string, taken: ReadonlySet<string>): string {
  let slug = base;
  for (let copy = 2; taken.has(slug); copy += 1) slug = `${base}-${copy}`;
  return slug;
}

const idSpace = 36 ** 5;

/** Five letters or digits drawn from the slug (FNV-1a), so that a second import finds the same; the next free one when taken. */
export function shortId(slug: string, taken: ReadonlySet<string>): string {
  let hash = 0x811c9dc5;
  for (const char of slug) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const idOf = (value: number) => (value % idSpace).toString(36).padStart(5, "0");
  while (taken.has(idOf(hash))) hash += 1;
  return idOf(hash);
}
