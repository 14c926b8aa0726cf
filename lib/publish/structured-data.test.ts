import { expect, test } from "vitest";
import { articleSource, build } from "#lib/content/testing.ts";
import { toReadingPage } from "#lib/reading-page.ts";
import { articleData, glossaireData, homeData, toInlineJson } from "./structured-data.ts";

const site = "https://exemple.fr";

/** Types of the things of an article of that title. */
function typesOf(title: string): unknown[] {
  const { knowledge } = build({ articles: { un: articleSource({ title }) } });
  const [article] = knowledge.articles;
  if (!article) throw new Error("No article.");
  const data = articleData({ article, themeTitle: "Données", image: `${site}/a.png` }, site);
  const things: unknown = data["@graph"];
  if (!Array.isArray(things)) throw new Error("No graph.");
  return things.map((thing: { "@type": string }) => thing["@type"]);
}

test("an article whose title is a question holds that question and its answer", () => {
  expect(typesOf("Un logiciel libre, c’est quoi ?")).toEqual([
    "Article",
    "FAQPage",
    "BreadcrumbList",
  ]);
  expect(typesOf("Ouvrir son code")).toEqual(["Article", "BreadcrumbList"]);
});

test("the glossary is a set of terms, each with its own address", () => {
  const { knowledge } = build({});
  expect(JSON.stringify(glossaireData(knowledge.glossaire, site))).toContain(
    '"hasDefinedTerm":[{"@type":"DefinedTerm","name":"DINUM","alternateName":"Direction interministérielle du numérique","description":"Une direction.","url":"https://exemple.fr/glossaire#dinum"}]',
  );
});

test("a hostile text cannot leave its script, and the guard of pages accepts it", () => {
  const text = "</script><script>alert(1)</script><!-- & ";
  const json = toInlineJson({ ...homeData(site), name: text });
  expect(json).not.toMatch(/[<>&]/);
  expect(JSON.parse(json)).toMatchObject({ name: text });
  const html = `<script type="application/ld+json">${json}</script>`;
  expect(toReadingPage(html, new Set())).toEqual({ html, problems: [] });
});
