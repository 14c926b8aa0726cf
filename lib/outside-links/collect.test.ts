import { expect, test } from "vitest";
import { articleSource, build, type Base } from "#lib/content/testing.ts";
import { linkKey } from "./address.ts";

function linksOf(base: Base, drafts = true): string[] {
  return build(base, { drafts }).knowledge.outsideLinks.flatMap(({ url, places }) =>
    places.map(({ file, line, column, href }) => `${url} ${file}:${line}:${column} ${href}`),
  );
}

const front =
  "---\ntitle: Un défi\ndescription: Une phrase.\nadministration: Ministère\npromotion: Promotion 4\nthemes: [Mer]\nexpertises: [Design]";

test("finds the links of a body: Markdown, references, components, videos", () => {
  const body = [
    "[a](https://exemple.fr/a) et [b][b].",
    "",
    "[b]: https://exemple.fr/b",
    "",
    'Voir <Lien href="https://exemple.fr/c" archive="https://archive.fr/c">c</Lien>, [ici](/articles/a), [moi](mailto:a@exemple.fr).',
    "",
    '<Video id="x7test1" titre="Une vidéo" />',
  ].join("\n");
  expect(linksOf({ articles: { a: articleSource({}, body) } })).toEqual([
    "https://archive.fr/c k/articles/a.mdx:16:40 /articles/a",
    "https://exemple.fr/a k/articles/a.mdx:12:1 /articles/a",
    "https://exemple.fr/b k/articles/a.mdx:14:1 /articles/a",
    "https://exemple.fr/c k/articles/a.mdx:16:12 /articles/a",
    "https://www.dailymotion.com/video/x7test1 k/articles/a.mdx:18:8 /articles/a",
  ]);
});

test("finds the sources of an article and all links of a défi, at their line", () => {
  const source = articleSource({ sources: "[{ title: S, url: 'https://exemple.fr/s#bas' }]" });
  const defi = `${front}\nproductUrl: https://exemple.fr/p\ncode:\n  - https://exemple.fr/code\nvideos:\n  - x6y04qm\nlinks:\n  - label: Site\n    url: https://exemple.fr/l\n---\n`;
  expect(linksOf({ articles: { a: source }, defis: { d: defi } })).toEqual([
    "https://exemple.fr/code k/defis/d.mdx:10:5 /defis/d",
    "https://exemple.fr/l k/defis/d.mdx:15:10 /defis/d",
    "https://exemple.fr/p k/defis/d.mdx:8:13 /defis/d",
    "https://exemple.fr/s k/articles/a.mdx:10:28 /articles/a",
    "https://www.dailymotion.com/video/x6y04qm k/defis/d.mdx:12:5 /defis/d",
  ]);
});

test("finds those of the contacts and of the glossary", () => {
  const contacts =
    "- id: dpo\n  title: DPO\n  where: Partout.\n  requests: [relire]\n  url: https://www.cnil.fr/\n";
  const glossaire = "- id: t\n  term: T\n  definition: D.\n  url: https://exemple.fr/t\n";
  expect(linksOf({ contacts, glossaire })).toEqual([
    "https://exemple.fr/t k/glossaire.yaml:4:8 /glossaire#t",
    "https://www.cnil.fr/ k/contacts.yaml:5:8 /contacts#dpo",
  ]);
});

test("groups the places of one address, whatever its fragment; leaves out drafts and what is withdrawn", () => {
  const articles = {
    a: articleSource({ id: "aaaa1" }, "[un](https://exemple.fr/a#un)\n"),
    b: articleSource({ id: "aaaa2" }, "[deux](https://exemple.fr/a#deux)\n"),
    c: articleSource({ id: "aaaa3", draft: "true" }, "[trois](https://exemple.fr/a)\n"),
    d: articleSource(
      { id: "aaaa4", withdrawn: "{ on: 2026-11-02, reason: Fini. }" },
      "[quatre](https://exemple.fr/d)\n",
    ),
  };
  const { outsideLinks } = build({ articles }, { drafts: false }).knowledge;
  expect(outsideLinks.map(({ url, places }) => [url, places.length])).toEqual([
    ["https://exemple.fr/a", 2],
  ]);
});

test.each([
  ["https://Exemple.fr", "https://exemple.fr/"],
  ["https://exemple.fr/a b#c", "https://exemple.fr/a%20b"],
  ["https://exemple.fr/?q=é", "https://exemple.fr/?q=%C3%A9"],
  ["mailto:a@exemple.fr", undefined],
  ["/articles/a", undefined],
  ["https://", undefined],
])("%s is remembered as %s", (address, key) => {
  expect(linkKey(address)).toBe(key);
});
