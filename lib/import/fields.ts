/** Reads the front matter of a source, and remembers which keys were used. */
import { quote, type Reporter } from "./report.ts";
import type { Field } from "./split-source.ts";

export interface FieldReader {
  /** The first of `keys` that has a text, on one line; a list is joined by commas. */
  text: (...keys: string[]) => string | undefined;
  /** Same, line breaks kept. */
  raw: (...keys: string[]) => string | undefined;
  /** The items of the first of `keys` that is there; a text is cut at its commas. */
  list: (...keys: string[]) => string[];
  /** Line of the first of `keys` that is there; 1 when none is. */
  line: (...keys: string[]) => number;
  has: (key: string) => boolean;
  /** Counts `keys` as used though nothing was read of them. */
  ignore: (...keys: string[]) => void;
  /** Reports each key nobody used. */
  reportRest: (report: Reporter) => void;
}

function toText(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (Array.isArray(value))
    return value.flatMap((item) => toText(item) ?? []).join(", ") || undefined;
  return undefined;
}

function toList(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : (toText(value)?.split(/[,;|]/) ?? []);
  return items.flatMap((item) => toText(item)?.replace(/\s+/g, " ").trim() || []);
}

export function createFieldReader(fields: ReadonlyMap<string, Field>): FieldReader {
  const used = new Set<string>();
  const first = <Value>(keys: string[], read: (value: unknown) => Value | undefined) => {
    for (const key of keys) {
      const field = fields.get(key);
      const value = field && read(field.value);
      if (value === undefined) continue;
      used.add(key);
      return value;
    }
    return undefined;
  };
  return {
    text: (...keys) => first(keys, (value) => toText(value)?.replace(/\s+/g, " ").trim()),
    raw: (...keys) => first(keys, (value) => toText(value)?.trim()),
    list: (...keys) =>
      first(keys, (value) => {
        const items = toList(value);
        return items.length > 0 ? items : undefined;
      }) ?? [],
    line: (...keys) => keys.flatMap((key) => fields.get(key)?.line ?? [])[0] ?? 1,
    has: (key) => fields.has(key),
    ignore: (...keys) => {
      for (const key of keys) used.add(key);
    },
    reportRest: (report) => {
      for (const [key, { value, line }] of fields) {
        if (used.has(key)) continue;
        const shown =
          toText(value) ?? (value === null || value === "" ? "" : (JSON.stringify(value) ?? ""));
        if (shown !== "") report.todo(line, `Clé « ${key} » non reprise : ${quote(shown)}.`);
      }
    },
  };
}
