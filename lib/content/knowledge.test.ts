import { expect, test } from "vitest";
import { articleSource, build, defiSource, issuesOf } from "./testing.ts";

test("pages come in order of their slugs, whatever the order of the files", () => {
  const { knowledge, issues } = build({
    articles: {
      b: articleSource({ id: "bbbbb", title: "B" }),
      a: articleSource({ id: "aaaaa", title: "A" }),
    },
    defis: { z: defiSource(), y: defiSource() },
  });
  expect(issues).toEqual([]);
  expect(knowledge.articles.map((article) => article.slug)).toEqual(["a", "b"]);
  expect(knowledge.defis.map((defi) => defi.slug)).toEqual(["y", "z"]);
});

test("who points at whom is gathered from front matter, links and components, each once", () => {
  const { knowledge } = build({
    articles: {
      a: articleSource(
        { title: "A", related: "[b]", defis: "[x]" },
        'Un [lien](/articles/b#ici), [lui](/articles/a), un [défi](/defis/y).\n\n<Defi slug="x" />\n',
      ),
      b: articleSource({ id: "bbbbb", title: "B" }, "[a](/articles/a)\n\n## Ici\n"),
      c: articleSource(
        { id: "ccccc", title: "C" },
        "[b](/articles/b) et [là](https://a.fr/articles/b)",
      ),
    },
    defis: { x: defiSource(), y: defiSource() },
  });
  expect(knowledge.backlinks).toEqual({
    articles: { a: ["b"], b: ["a", "c"] },
    defis: { x: ["a"], y: ["a"] },
  });
});

test("slugs that every JavaScript object has are slugs like others", () => {
  const { knowledge, issues } = build({
    articles: { a: articleSource({}, "[b](/articles/constructor) [c](/articles/__proto__)") },
  });
  expect(Object.keys(knowledge.backlinks.articles)).toEqual(["constructor", "__proto__"]);
  expect(issues.map(({ rule }) => rule)).toEqual(["dead-link", "dead-link"]);
});

test("drafts are left out unless they are asked for", () => {
  const base = { articles: { a: articleSource({ draft: "true" }) } };
  expect(build(base, { drafts: false }).knowledge.articles).toEqual([]);
  expect(build(base, { drafts: true }).knowledge.articles.length).toBe(1);
});

test("mistakes of drafts are reported all the same", () => {
  const base = { articles: { a: articleSource({ draft: "true", theme: "rien" }) } };
  expect(build(base, { drafts: false }).issues.map(({ rule }) => rule)).toEqual(["unknown-theme"]);
});

test("a date that has not come yet is refused, today is not", () => {
  const base = {
    articles: { a: articleSource({ written: "2026-11-23", verified: "2027-01-01" }) },
  };
  expect(issuesOf(base, { drafts: true, today: "2026-11-22" })).toEqual([
    "k/articles/a.mdx:7:10  future-date | « written » est une date à venir : 2026-11-23. | → Écrivez une date passée, ou celle d’aujourd’hui : 2026-11-22.",
    "k/articles/a.mdx:10:11  future-date | « verified » est une date à venir : 2027-01-01. | → Écrivez une date passée, ou celle d’aujourd’hui : 2026-11-22.",
  ]);
  expect(issuesOf(base, { drafts: true, today: "2027-01-01" })).toEqual([]);
});

test("without a day to compare with, no date is refused", () => {
  expect(issuesOf({ articles: { a: articleSource({ written: "2999-01-01" }) } })).toEqual([]);
});

test("right entries of a file with mistakes are kept, so that pages can show them", () => {
  const { knowledge } = build({
    themes: "- key: a\n  title: A\n- key: b\n  title: B\n  description: Bien.\n",
  });
  expect(knowledge.themes).toEqual([{ key: "b", title: "B", description: "Bien." }]);
});

test("the knowledge is plain data", () => {
  const { knowledge } = build({ articles: { a: articleSource() }, defis: { x: defiSource() } });
  expect(JSON.parse(JSON.stringify(knowledge))).toEqual(knowledge);
});
