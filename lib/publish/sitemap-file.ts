/** `/sitemap.xml` and `/robots.txt`, for search engines. */
import type { ContentHistory } from "#lib/content/git-log.ts";
import type { Knowledge } from "#lib/content/knowledge.ts";
import { plainPages, routes } from "#lib/routes.ts";
import { lastRevision } from "./article-dates.ts";
import { element, textElement, xmlDocument } from "./xml.ts";

interface Entry {
  path: string;
  /** Absent when nothing says when the page changed: a date of the build would be a lie. */
  lastChange?: string;
}

/** The later of the days that are known. */
function latest(...days: readonly (string | undefined)[]): Pick<Entry, "lastChange"> {
  const lastChange = days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return lastChange === undefined ? {} : { lastChange };
}

function entries({ articles, defis, parcours }: Knowledge, { files }: ContentHistory): Entry[] {
  const changed = ({ file }: { file: string }) => files[file]?.days[0];
  return [
    ...plainPages.map((path) => ({ path })),
    ...articles.map((article) => ({
      path: routes.article(article.slug),
      ...latest(lastRevision(article), changed(article)),
    })),
    ...parcours.map((each) => ({ path: routes.parcours(each.slug), ...latest(changed(each)) })),
    ...defis.map((defi) => ({ path: routes.defi(defi.slug), ...latest(changed(defi)) })),
  ];
}

/**
 * `site` is the public address, without a trailing slash. Withdrawn articles and drafts are left out.
 * `history` says when the text of a file last changed, if a repository could be read.
 */
export function writeSitemap(knowledge: Knowledge, history: ContentHistory, site: string): string {
  const urls = entries(knowledge, history).map(({ path, lastChange }) =>
    element(
      "url",
      {},
      textElement("loc", site + path) + (lastChange ? textElement("lastmod", lastChange) : ""),
    ),
  );
  return xmlDocument(
    element("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, urls.join("\n")),
  );
}

/** Everything public may be read by anybody, also by machines that learn from it: the licence allows it. */
export function writeRobots(site: string): string {
  const lines = ["User-agent: *", "Disallow: /rendu/", "Disallow: /curation", "Disallow: /api/"];
  return `${lines.join("\n")}\n\nSitemap: ${site}${routes.sitemapFile()}\n`;
}
