/** What `permaliens.json` remembers: every id, slug and heading anchor that was ever published. */
import { z } from "zod";
import { conflictOffset, readJson } from "./command-file.ts";
import type { ContentIssue } from "./issues.ts";
import { presentAnchors } from "./old-addresses.ts";
import type { ParsedPage } from "./parse-article.ts";
import { placeAt } from "./place.ts";
import { Slug } from "./schema/fields.ts";

/** Addresses under which one article was ever published, former ones included; both lists sorted. */
export interface ArticleAddresses {
  slugs: string[];
  anchors: string[];
}

export interface Permalinks {
  /** By article id. */
  articles: Record<string, ArticleAddresses>;
  /** Slugs of défis, which have no id. */
  defis: string[];
  /** Slugs of parcours, which have none either. */
  parcours: string[];
}

/** Kinds of pages that are remembered by their slugs alone. */
export type SluggedKind = "defis" | "parcours";

export const noPermalinks: Permalinks = { articles: {}, defis: [], parcours: [] };

const PermalinksFile = z.strictObject({
  articles: z.record(
    z.string().regex(/^[a-z0-9]{5}$/),
    z.strictObject({ slugs: z.array(Slug), anchors: z.array(Slug) }),
  ),
  defis: z.array(Slug),
  parcours: z.array(Slug).default([]), // Files from before parcours were remembered have none.
});

/** Parsed page of any kind, mistakes or not. */
export type AnyPage = Pick<ParsedPage<unknown>, "readable" | "locate">;

/** Parsed page that is known by its slug alone. */
export interface SluggedPage {
  readable: {
    slug: string;
    file: string;
    oldSlugs: readonly (string | undefined)[];
    draft?: boolean | undefined;
  };
  locate: AnyPage["locate"];
}

export interface AnyPages {
  articles: readonly AnyPage[];
  defis: readonly SluggedPage[];
  parcours: readonly SluggedPage[];
}

function sortedUnion(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort();
}

/** Every address that the page answers to; undefined while it is a draft or cannot be read. */
export function publishedAddresses({
  readable,
}: AnyPage): (ArticleAddresses & { id: string }) | undefined {
  const { id, draft, slug, oldSlugs, oldAnchors } = readable;
  const anchors = presentAnchors(readable);
  if (id === undefined || draft || !anchors) return undefined;
  const former = oldSlugs.filter((old) => old !== undefined);
  return {
    id,
    slugs: sortedUnion([slug], former),
    anchors: sortedUnion(anchors, Object.keys(oldAnchors)),
  };
}

function recordSlugs(remembered: readonly string[], pages: readonly SluggedPage[]): string[] {
  const published = pages.flatMap(({ readable: { slug, oldSlugs, draft } }) =>
    draft ? [] : [slug, ...oldSlugs.filter((old) => old !== undefined)],
  );
  return sortedUnion(remembered, published);
}

/** `remembered` and what `pages` publish, joined; nothing is ever forgotten. Sorted, so that two runs write the same. */
export function recordPermalinks(remembered: Permalinks, pages: AnyPages): Permalinks {
  const articles = new Map(Object.entries(remembered.articles));
  for (const page of pages.articles) {
    const published = publishedAddresses(page);
    if (!published) continue;
    const before = articles.get(published.id);
    articles.set(published.id, {
      slugs: sortedUnion(before?.slugs ?? [], published.slugs),
      anchors: sortedUnion(before?.anchors ?? [], published.anchors),
    });
  }
  const sorted = [...articles].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    articles: Object.fromEntries(sorted),
    defis: recordSlugs(remembered.defis, pages.defis),
    parcours: recordSlugs(remembered.parcours, pages.parcours),
  };
}

/** Text of the file: one address a line, so that two branches rarely touch the same lines. */
export function formatPermalinks({ articles, defis, parcours }: Permalinks): string {
  // An id made of digits would be moved to the front by JSON: pairs are written one by one.
  const entries = Object.keys(articles)
    .sort()
    .map(
      (id) => `    "${id}": ${JSON.stringify(articles[id], null, 2).replaceAll("\n", "\n    ")}`,
    );
  const list = (slugs: readonly string[]) =>
    JSON.stringify(slugs, null, 2).replaceAll("\n", "\n  ");
  const body = entries.length > 0 ? `{\n${entries.join(",\n")}\n  }` : "{}";
  return `{\n  "articles": ${body},\n  "defis": ${list(defis)},\n  "parcours": ${list(parcours)}\n}\n`;
}

export interface PermalinksSource {
  file: string;
  permalinks: Permalinks;
  /** Place of a remembered id or slug in the file. */
  placeOf: (section: keyof Permalinks, name: string) => { line: number; column: number };
  issues: ContentIssue[];
}

/** Reads the text of the file; absent is empty, unreadable is an issue. */
export function parsePermalinks(text: string | undefined, file: string): PermalinksSource {
  const source = text ?? formatPermalinks(noPermalinks);
  const placeOf: PermalinksSource["placeOf"] = (section, name) =>
    placeAt(source, source.indexOf(`"${name}"`, source.indexOf(`"${section}":`)));
  const parsed = PermalinksFile.safeParse(readJson(source));
  if (parsed.success) return { file, permalinks: parsed.data, placeOf, issues: [] };
  const conflict = conflictOffset(source);
  const issue: ContentIssue = {
    file,
    ...placeAt(source, conflict),
    rule: "permalinks-file",
    fact:
      conflict === -1
        ? "Ce fichier n’a plus la forme que les commandes lui donnent."
        : "Deux versions de ce fichier se contredisent.",
    fix:
      conflict === -1
        ? "Reprenez sa dernière version dans l’historique, puis lancez « npm run permalinks:record »."
        : "Gardez les lignes des deux versions, puis lancez « npm run permalinks:record ».",
  };
  return { file, permalinks: noPermalinks, placeOf, issues: [issue] };
}
