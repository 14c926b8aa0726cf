/** For tests only: imports one inline source, and checks it as the content checks do. */
import type { ContentIssue } from "#lib/content/issues.ts";
import { parseArticle, parseDefi } from "#lib/content/parse-article.ts";
import { createNames, planPage, type PlannedPage } from "./import-files.ts";
import type { Kind } from "./names.ts";

const emptyTarget = { articles: new Map<string, never>(), themes: [], owners: [] };

/** The page of `source`, text or bytes. @throws Error when it makes none. */
export function importOne(source: string | Uint8Array, file: string, kind?: Kind): PlannedPage {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  const plan = planPage({ file, bytes }, emptyTarget, createNames(emptyTarget), kind);
  if ("reason" in plan) throw new Error(plan.reason);
  return plan;
}

/** Mistakes that the checks of the content find in a page. */
export function issuesOfPage({ kind, slug, text }: PlannedPage): ContentIssue[] {
  return (kind === "defi" ? parseDefi : parseArticle)(text, `${slug}.mdx`).issues;
}

/** The body alone, as it is written. */
export function bodyOf({ text }: PlannedPage): string {
  return text.slice(text.indexOf("\n---\n") + "\n---\n".length).trim();
}

/** Notes as « line! message » for what awaits a person, « line message » for the rest; plain spaces. */
export function notesOf({ notes }: PlannedPage): string[] {
  return notes.map(({ line, level, message }) =>
    withPlainSpaces(`${line}${level === "todo" ? "!" : ""} ${message}`),
  );
}

/** Ordinary spaces for no-break ones, so that expectations can be read. */
export function withPlainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}
