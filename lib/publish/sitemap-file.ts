/** `/sitemap.xml` and `/robots.txt`, for search engines. */
import type { Knowledge } from "#lib/content/knowledge.ts";
import { plainPages, routes } from "#lib/routes.ts";
import { lastRevision } from "./article-dates.ts";
import { element, textElement, xmlDocument } from "./xml.ts";

interface Entry {
  path: string;
  /** Absent when nothing says when the page changed: a date of the build would be a lie. */
  lastChange?: string;
}

function entries({ articles, defis, parcours }: Knowledge): Entry[] {
  return [
    ...plainPages.map((path) => ({ path })),
    ...articles.map((article) => ({
      path: routes.article(article.slug),
      lastChange: lastRevision(article),
    })),
    ...parcours.map(({ slug }) => ({ path: routes.parcours(slug) })),
    ...defis.map(({ slug }) => ({ path: routes.defi(slug) })),
  ];
}

/** `site` is the public address, without a trailing slash. Withdrawn articles and drafts are left out. */
export function writeSitemap(knowledge: Knowledge, site: string): string {
  const urls = entries(knowledge).map(({ path, lastChange }) =>
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
