/** Tells which generation of the programme's sites a source comes from, and what it is. */
import type { FieldReader } from "./fields.ts";
import type { Kind } from "./names.ts";
import type { SourceLine } from "./split-source.ts";

/** What is said of the source in the report. */
export type Generation = "Jekyll" | "Netlify CMS" | "Hugo" | "VuePress" | "Markdown";

/** Markdown typed into a field of a form: several lines, or a heading. */
export function isMarkdownField(value: string | undefined): boolean {
  return value !== undefined && (/\n\s*\n/.test(value) || /^#{1,6}\s/m.test(value));
}

export function detectKind(file: string, fields: FieldReader): Kind {
  const isDefi =
    ["promos", "who", "modal-id", "project-date"].some((key) => fields.has(key)) ||
    /^d[ée]fi$/.test(fields.text("layout") ?? "") ||
    /^d[ée]fi$/.test(fields.text("category") ?? "") ||
    /(?:^|[/\\])_?defis[/\\]/i.test(file);
  return isDefi ? "defi" : "article";
}

export function detectGeneration(fields: FieldReader, body: readonly SourceLine[]): Generation {
  const has = (pattern: RegExp) => body.some((line) => pattern.test(line.text));
  if (isMarkdownField(fields.raw("description"))) return "Netlify CMS";
  if (["promos", "who", "visible", "isSET"].some((key) => fields.has(key)) || has(/\{\{[<%]/))
    return "Hugo";
  if (fields.has("layout") || fields.has("modal-id") || has(/\{%|\{:/)) return "Jekyll";
  if (has(/^\s*:::|^\s*\[\[toc\]\]/i)) return "VuePress";
  return "Markdown";
}
