/** Writes front matter and texts that fit its limits. */
import { stringify } from "yaml";
import { quote, type Reporter } from "./report.ts";

export const maxDescriptionChars = 320; // As in both schemas.

/** What stands where the source says nothing; a draft is not published with it. */
export const toComplete = "À compléter";

/** A whole file: YAML of `keys`, those left undefined or empty out, then `body`. */
export function pageText(keys: Readonly<Record<string, unknown>>, body: string): string {
  const kept = Object.entries(keys).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const yaml = stringify(Object.fromEntries(kept), { lineWidth: 0 });
  const text = body.trim();
  return `---\n${yaml}---\n${text === "" ? "" : `\n${text}\n`}`;
}

/** Markdown signs out of a text shown as it is. */
export function plainLine(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*|__|`|^#+\s+/g, "")
    .replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** `text` within `max` characters: cut after a sentence when one ends late enough, else after a word. */
export function fit(
  text: string,
  max: number,
  what: string,
  line: number,
  report: Reporter,
): string {
  if (text.length <= max) return text;
  const start = text.slice(0, max);
  const sentence = Math.max(...[". ", "! ", "? "].map((end) => start.lastIndexOf(end))) + 1;
  const word = start.slice(0, max - 1).replace(/\s+\S*$/, "");
  const short = sentence > max / 2 ? start.slice(0, sentence).trim() : `${word}…`;
  report.todo(
    line,
    `${what} de plus de ${max} caractères, coupé : il manque ${quote(text.slice(short.replace(/…$/, "").length))}.`,
  );
  return short;
}
