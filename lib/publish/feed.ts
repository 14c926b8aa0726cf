/** `/flux.xml`: new and revised articles as an Atom feed (RFC 4287). */
import type { Knowledge } from "#lib/content/knowledge.ts";
import type { Article } from "#lib/content/parse-article.ts";
import { routes } from "#lib/routes.ts";
import { atNoon, lastRevision } from "./article-dates.ts";
import { siteDescription, siteName } from "./page-metadata.ts";
import { element, textElement, xmlDocument } from "./xml.ts";

/** Readers of a feed ask for it often: enough for a month of work, and light. */
const entriesShown = 40;

/** Before any article: an Atom feed must say when it last changed. */
const firstDay = "2026-01-01";

function entry(article: Article, themeTitle: string, site: string): string {
  const { id, slug, title, description, written } = article;
  return element(
    "entry",
    {},
    [
      // The short link outlives renames, so that no reader takes a moved article for a new one.
      textElement("id", site + routes.shortLink(id)),
      textElement("title", title),
      element("link", { rel: "alternate", type: "text/html", href: site + routes.article(slug) }),
      textElement("published", atNoon(written)),
      textElement("updated", atNoon(lastRevision(article))),
      element("category", { term: article.theme, label: themeTitle }),
      textElement("summary", description),
    ].join(""),
  );
}

/** `site` is the public address, without a trailing slash. */
export function writeFeed({ articles, themes }: Knowledge, site: string): string {
  const titles = new Map(themes.map(({ key, title }) => [key, title]));
  const latest = [...articles]
    .sort((a, b) => lastRevision(b).localeCompare(lastRevision(a)) || a.slug.localeCompare(b.slug))
    .slice(0, entriesShown);
  const [newest] = latest;
  return xmlDocument(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "fr" },
      [
        textElement("id", site + routes.home()),
        textElement("title", `${siteName}, articles nouveaux et revus`),
        textElement("subtitle", siteDescription),
        element("link", { rel: "self", type: "application/atom+xml", href: site + routes.feed() }),
        element("link", { rel: "alternate", type: "text/html", href: site + routes.articles() }),
        textElement("updated", atNoon(newest ? lastRevision(newest) : firstDay)),
        element("author", {}, textElement("name", siteName)),
        textElement("rights", "Licence Ouverte 2.0"),
        ...latest.map((article) => entry(article, titles.get(article.theme) ?? "", site)),
      ].join("\n"),
    ),
  );
}
