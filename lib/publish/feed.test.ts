import { expect, test } from "vitest";
import { articleSource, build } from "#lib/content/testing.ts";
import { lastRevision } from "./article-dates.ts";
import { writeFeed } from "./feed.ts";
import { writeLlms } from "./llms.ts";
import { writeRobots, writeSitemap } from "./sitemap-file.ts";
import { escapeXml } from "./xml.ts";

const site = "https://exemple.fr";

const { knowledge } = build({
  articles: {
    ancien: articleSource({ id: "aaaa1", title: "A & <B>", written: "2024-01-15" }),
    recent: articleSource({ id: "aaaa2", title: "Récent ?" }),
    retire: articleSource({ id: "aaaa3", withdrawn: "{ on: 2026-11-02, reason: Fini. }" }),
  },
});

test("the day of an article is that of its last verification, once it is signed", () => {
  const verification = { on: "2026-03-02", due: "2027-03-02", isChanged: false };
  expect(lastRevision({ written: "2024-01-15", verification })).toBe("2026-03-02");
  expect(lastRevision({ written: "2026-11-01", verification })).toBe("2026-11-01");
  expect(lastRevision({ written: "2024-01-15" })).toBe("2024-01-15");
});

test("the feed names articles by what never changes, latest first", () => {
  const feed = writeFeed(knowledge, site);
  expect([...feed.matchAll(/<id>(.*?)<\/id>/g)].map((match) => match[1])).toEqual([
    "https://exemple.fr/",
    "https://exemple.fr/a/aaaa2",
    "https://exemple.fr/a/aaaa1",
  ]);
  expect(feed).toContain("<updated>2026-11-01T12:00:00Z</updated>");
  expect(feed).toContain("<title>A &amp; &lt;B&gt;</title>");
});

test("the site map dates what has a date, and nothing else", () => {
  const xml = writeSitemap(knowledge, { isKnown: false, files: {} }, site);
  expect(xml).toContain(
    "<url><loc>https://exemple.fr/articles/ancien</loc><lastmod>2024-01-15</lastmod></url>",
  );
  expect(xml).toContain("<url><loc>https://exemple.fr/glossaire</loc></url>");
  expect(xml).not.toContain("retire");
});

test("the site map takes the day of the last change of the text, when it is the later one", () => {
  const file = (name: string, day: string) => ({
    [`k/articles/${name}.mdx`]: { path: name, days: [day], isWhole: true },
  });
  const files = { ...file("ancien", "2026-02-03"), ...file("recent", "2020-01-01") };
  const xml = writeSitemap(knowledge, { isKnown: true, files }, site);
  expect(xml).toContain("/articles/ancien</loc><lastmod>2026-02-03</lastmod>");
  expect(xml).toContain("/articles/recent</loc><lastmod>2026-11-01</lastmod>");
});

test("robots are told where the site map is", () => {
  expect(writeRobots(site)).toContain("\nSitemap: https://exemple.fr/sitemap.xml\n");
});

test("language models are led to the Markdown of each article, by theme", () => {
  expect(writeLlms(knowledge, site)).toContain(
    "## Données\n\n- [A & <B>](https://exemple.fr/articles/ancien.md): Une réponse.\n",
  );
});

test("XML holds no character that would break it", () => {
  expect(escapeXml('a\u0000\u001Fb <"&> é')).toBe("ab &lt;&quot;&amp;&gt; é");
});
