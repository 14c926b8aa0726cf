/** Every outside link of the base, with each place that uses it. */
import type { ParsedFiles } from "#lib/content/knowledge.ts";
import type { PageBody, ParsedPage } from "#lib/content/parse-article.ts";
import type { ReferenceFile } from "#lib/content/parse-reference.ts";
import { routes } from "#lib/routes.ts";
import { linkKey, videoAddress } from "./address.ts";

/** Where a link stands, for those who edit, and the page that shows it, for those who read. */
export interface LinkPlace {
  file: string;
  line: number;
  column: number;
  /** Title of the page, term or contact that shows the link. */
  title: string;
  /** Address of that page on the site. */
  href: string;
}

export interface OutsideLink {
  /** Without its fragment: a page lives or dies whole. */
  url: string;
  places: LinkPlace[];
}

interface Use extends LinkPlace {
  address: string;
}

type LinkSources = Pick<ParsedFiles, "articles" | "defis" | "reference">;

/** Key path in the front matter → the address that stands there. */
type Keyed = readonly (readonly [path: readonly PropertyKey[], address: string])[];

function usesOfPage(
  { page, locate }: ParsedPage<PageBody & { title: string }>,
  keyed: Keyed,
  href: string,
): Use[] {
  if (!page) return [];
  const { file, title } = page;
  const inBody = page.references.flatMap(({ kind, target, line, column }) => {
    if (kind !== "address" && kind !== "video") return [];
    const address = kind === "video" ? videoAddress(target) : target;
    return [{ address, file, line, column, title, href }];
  });
  const inFront = keyed.map(([path, address]) => {
    return { address, file, ...locate(path), title, href };
  });
  return [...inFront, ...inBody];
}

function usesOfArticles({ articles }: LinkSources, drafts: boolean): Use[] {
  return articles.flatMap((parsed) => {
    const { page } = parsed;
    // A withdrawn article shows none of its links.
    if (!page || page.withdrawn || (page.draft && !drafts)) return [];
    const sources = page.sources.map(({ url }, index) => [["sources", index, "url"], url] as const);
    return usesOfPage(parsed, sources, routes.article(page.slug));
  });
}

function usesOfDefis({ defis }: LinkSources, drafts: boolean): Use[] {
  return defis.flatMap((parsed) => {
    const { page } = parsed;
    if (!page || (page.draft && !drafts)) return [];
    const { productUrl, code, videos, links, slug } = page;
    const keyed: Keyed = [
      ...(productUrl ? [[["productUrl"], productUrl] as const] : []),
      ...code.map((url, index) => [["code", index], url] as const),
      ...videos.map((id, index) => [["videos", index], videoAddress(id)] as const),
      ...links.map(({ url }, index) => [["links", index, "url"], url] as const),
    ];
    return usesOfPage(parsed, keyed, routes.defi(slug));
  });
}

function usesOfEntries<Entry extends { id: string; url?: string | undefined }>(
  { file, entries, readable = [], locate }: ReferenceFile<Entry>,
  describe: (entry: Entry) => { title: string; href: string },
): Use[] {
  return entries.flatMap((entry) => {
    if (entry.url === undefined) return [];
    const index = readable.findIndex(({ id }) => id === entry.id);
    return [{ address: entry.url, file, ...locate([index, "url"]), ...describe(entry) }];
  });
}

function comparePlaces(a: LinkPlace, b: LinkPlace): number {
  return a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
}

/** Sorted by address, places by file and line. Drafts are left out unless `drafts`. */
export function collectOutsideLinks(files: LinkSources, drafts: boolean): OutsideLink[] {
  const { contacts, glossaire } = files.reference;
  const uses = [
    ...usesOfArticles(files, drafts),
    ...usesOfDefis(files, drafts),
    ...usesOfEntries(contacts, ({ id, title }) => ({ title, href: routes.contacts(id) })),
    ...usesOfEntries(glossaire, ({ id, term }) => ({ title: term, href: routes.glossaire(id) })),
  ];
  const byUrl = new Map<string, LinkPlace[]>();
  for (const { address, ...place } of uses) {
    const url = linkKey(address);
    if (url !== undefined) byUrl.set(url, [...(byUrl.get(url) ?? []), place]);
  }
  return [...byUrl]
    .map(([url, places]) => ({ url, places: places.sort(comparePlaces) }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
