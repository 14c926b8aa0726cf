import { expect, test } from "vitest";
import { checkPermalinks, findUnrecorded } from "./check-permalinks.ts";
import { formatIssue, sortIssues } from "./issues.ts";
import { parseArticle, parseDefi } from "./parse-article.ts";
import { formatPermalinks, noPermalinks, parsePermalinks, recordPermalinks } from "./permalinks.ts";
import { parseParcours } from "./parse-parcours.ts";
import { articleSource, defiSource, parcoursSource } from "./testing.ts";

const file = "k/permaliens.json";

/** Pages by slug, as the disk gives them. */
function pagesOf(
  articles: Readonly<Record<string, string>>,
  defis: readonly string[] = [],
  parcours: Readonly<Record<string, string>> = {},
) {
  return {
    articles: Object.entries(articles).map(([slug, source]) =>
      parseArticle(source, `k/articles/${slug}.mdx`),
    ),
    defis: defis.map((slug) => parseDefi(defiSource(), `k/defis/${slug}.mdx`)),
    parcours: Object.entries(parcours).map(([slug, oldSlugs]) => {
      const source = `${parcoursSource(["a"])}oldSlugs: [${oldSlugs}]\n`;
      const page = parseParcours(source, `k/parcours/${slug}.yaml`);
      return { readable: page, locate: page.locate };
    }),
  };
}

type Pages = ReturnType<typeof pagesOf>;

function recorded(pages: Pages) {
  return parsePermalinks(formatPermalinks(recordPermalinks(noPermalinks, pages)), file);
}

/** What check says of `now`, when `before` was published and recorded. */
function issuesAfter(before: Pages, now: Pages): string[] {
  return sortIssues(checkPermalinks(now, recorded(before))).map((issue) =>
    formatIssue(issue).replaceAll(/\n\s*/g, " | "),
  );
}

const withTitles = (keys = {}, body = "## Les délais\n\n## Les pièges\n") =>
  articleSource(keys, body);

test("records ids, slugs and anchors with their former ones, sorted, and drafts not at all", () => {
  const pages = pagesOf(
    {
      b: withTitles({ id: "12345x", oldSlugs: "[avant]" }),
      a: withTitles({ id: "zzzzz", oldSlugs: "[avant]", oldAnchors: "{ ancien: les-delais }" }),
      d: withTitles({ id: "ddddd", draft: "true" }),
    },
    ["z", "a"],
    { "premiers-pas": "debuts" },
  );
  expect(
    recordPermalinks(
      {
        articles: { zzzzz: { slugs: ["0"], anchors: [] } },
        defis: ["k"],
        parcours: ["ouvrir"],
      },
      pages,
    ),
  ).toEqual({
    articles: {
      "12345x": { slugs: ["avant", "b"], anchors: ["les-delais", "les-pieges"] },
      zzzzz: { slugs: ["0", "a", "avant"], anchors: ["ancien", "les-delais", "les-pieges"] },
    },
    defis: ["a", "k", "z"],
    parcours: ["debuts", "ouvrir", "premiers-pas"],
  });
});

test("writes one address a line, ids of digits in their place, and reads it back", () => {
  const permalinks = {
    articles: { "90000": { slugs: ["b"], anchors: [] }, a0000: { slugs: ["a"], anchors: ["x"] } },
    defis: ["d"],
    parcours: ["p"],
  };
  const text = formatPermalinks(permalinks);
  expect(text).toBe(
    '{\n  "articles": {\n    "90000": {\n      "slugs": [\n        "b"\n      ],\n      "anchors": []\n    },\n    "a0000": {\n      "slugs": [\n        "a"\n      ],\n      "anchors": [\n        "x"\n      ]\n    }\n  },\n  "defis": [\n    "d"\n  ],\n  "parcours": [\n    "p"\n  ]\n}\n',
  );
  const { permalinks: read, placeOf, issues } = parsePermalinks(text, file);
  expect(read).toEqual(permalinks);
  expect(issues).toEqual([]);
  expect(placeOf("articles", "a0000")).toEqual({ line: 9, column: 5 });
  expect(placeOf("defis", "d")).toEqual({ line: 19, column: 5 });
});

test("a file that two branches fight over is reported where they do", () => {
  const { issues } = parsePermalinks('{\n<<<<<<< HEAD\n  "defis": []\n}', file);
  expect(issues.map(formatIssue)).toEqual([
    "k/permaliens.json:2:1  permalinks-file\n  Deux versions de ce fichier se contredisent.\n  → Gardez les lignes des deux versions, puis lancez « npm run permalinks:record ».",
  ]);
});

test("nothing changed, nothing to say", () => {
  const pages = pagesOf({ a: withTitles() }, ["d"]);
  expect(issuesAfter(pages, pages)).toEqual([]);
  expect(findUnrecorded(pages, recorded(pages))).toEqual([]);
});

test("a renamed file lacks its old slug, and the whole line is given", () => {
  const before = pagesOf({ ancien: withTitles({ oldSlugs: "[plus-ancien]" }) });
  const now = pagesOf({ nouveau: withTitles({ oldSlugs: "[plus-ancien]" }) });
  expect(issuesAfter(before, now)).toEqual([
    "k/articles/nouveau.mdx:10:11  lost-slug | Cet article a été publié sous « ancien », et cette adresse ne mène plus à lui. | → Écrivez dans l’en-tête : oldSlugs: [plus-ancien, ancien]",
  ]);
  const mended = pagesOf({ nouveau: withTitles({ oldSlugs: "[plus-ancien, ancien]" }) });
  expect(issuesAfter(before, mended)).toEqual([]);
});

test("a renamed heading lacks its old anchor: the nearest new heading is given, chains follow", () => {
  const before = pagesOf({ a: withTitles({ oldAnchors: "{ duree: les-delais }" }) });
  const body = "## Les délais de réponse\n\n## Les pièges\n";
  const now = pagesOf({ a: withTitles({ oldAnchors: "{ duree: les-delais }" }, body) });
  expect(issuesAfter(before, now)).toEqual([
    "k/articles/a.mdx:10:13  lost-anchor | Des liens mènent à « #les-delais », et aucun titre de cette page n’a plus cette ancre. | → Écrivez dans l’en-tête : oldAnchors: { duree: les-delais-de-reponse, les-delais: les-delais-de-reponse }",
  ]);
});

test("a heading renamed beyond recognition leads to the only new one", () => {
  const before = pagesOf({ a: withTitles() });
  const now = pagesOf({ a: withTitles({}, "## Combien de temps\n\n## Les pièges\n") });
  expect(issuesAfter(before, now)).toEqual([
    "k/articles/a.mdx:2:1  lost-anchor | Des liens mènent à « #les-delais », et aucun titre de cette page n’a plus cette ancre. | → Écrivez dans l’en-tête : oldAnchors: { les-delais: combien-de-temps }",
  ]);
});

test("a changed id is to be put back", () => {
  expect(
    issuesAfter(pagesOf({ a: withTitles() }), pagesOf({ a: withTitles({ id: "bbbbb" }) })),
  ).toEqual([
    "k/articles/a.mdx:2:5  lost-id | Cet article a été publié avec l’identifiant « aaaaa » : le lien court /a/aaaaa ne mène plus nulle part. | → Remettez dans l’en-tête : id: aaaaa",
  ]);
});

test("a deleted article is to be put back and withdrawn; a withdrawn one owes no anchor", () => {
  const before = pagesOf({ a: withTitles() });
  expect(issuesAfter(before, pagesOf({}))).toEqual([
    "k/permaliens.json:3:5  lost-id | L’article « a » a été publié, et il a disparu : ses liens ne mènent plus nulle part. | → Remettez k/articles/a.mdx depuis l’historique ; s’il ne vaut plus, écrivez dans son en-tête : withdrawn: { on: AAAA-MM-JJ, reason: La raison en une phrase. }",
  ]);
  const withdrawn = "{ on: 2026-11-02, reason: Une raison. }";
  expect(issuesAfter(before, pagesOf({ a: withTitles({ withdrawn }, "## Autre\n") }))).toEqual([]);
});

test("a published article cannot become a draft again", () => {
  const before = pagesOf({ a: withTitles() });
  expect(issuesAfter(before, pagesOf({ a: withTitles({ draft: "true" }) }))).toEqual([
    "k/articles/a.mdx:10:8  lost-id | Cet article a été publié : redevenu brouillon, ses liens ne mèneraient plus nulle part. | → Retirez « draft: true » ; si l’article ne vaut plus, écrivez : withdrawn: { on: AAAA-MM-JJ, reason: La raison en une phrase. }",
  ]);
});

test("a renamed défi is recognised, a deleted one is placed where it is remembered", () => {
  const before = pagesOf({}, ["atlas-des-forets", "zephyr"]);
  const now = pagesOf({}, ["atlas-forets"]);
  expect(issuesAfter(before, now)).toEqual([
    "k/defis/atlas-forets.mdx:2:1  lost-slug | Le défi « atlas-des-forets » a été publié, et cette adresse ne mène plus nulle part. | → Si c’est celui-ci, écrivez dans l’en-tête : oldSlugs: [atlas-des-forets]",
    "k/permaliens.json:5:5  lost-slug | Le défi « zephyr » a été publié, et cette adresse ne mène plus nulle part. | → Remettez son fichier depuis l’historique, ou ajoutez ce nom aux oldSlugs du défi qui le remplace.",
  ]);
});

test("a renamed parcours lacks its old slug, and what is recorded without parcours is read", () => {
  const before = pagesOf({}, [], { "premiers-pas": "" });
  const now = pagesOf({}, [], { "premier-mois": "" });
  expect(issuesAfter(before, now)).toEqual([
    "k/parcours/premier-mois.yaml:9:11  lost-slug | Le parcours « premiers-pas » a été publié, et cette adresse ne mène plus nulle part. | → Si c’est celui-ci, écrivez à la fin du fichier : oldSlugs: [premiers-pas]",
  ]);
  expect(issuesAfter(before, pagesOf({}, [], { "premier-mois": "premiers-pas" }))).toEqual([]);
  expect(issuesAfter(before, pagesOf({}))).toEqual([
    "k/permaliens.json:5:5  lost-slug | Le parcours « premiers-pas » a été publié, et cette adresse ne mène plus nulle part. | → Remettez son fichier depuis l’historique, ou ajoutez ce nom aux oldSlugs du parcours qui le remplace.",
  ]);
  const older = parsePermalinks('{ "articles": {}, "defis": ["d"] }', file);
  expect(older.issues).toEqual([]);
  expect(findUnrecorded(now, older).map(({ file, fact }) => [file, fact])).toEqual([
    [
      "k/parcours/premier-mois.yaml",
      "Ce parcours est publié, mais n’est pas enregistré : premier-mois.",
    ],
  ]);
});

test("what is published and not recorded names the command, once a page", () => {
  const before = pagesOf({ a: withTitles() }, ["d"]);
  const now = pagesOf(
    {
      a: withTitles({}, "## Les délais\n\n## Les pièges\n\n## Neuf\n"),
      b: withTitles({ id: "bbbbb" }),
    },
    ["d", "e"],
  );
  const fix =
    "Lancez « npm run permalinks:record », et joignez k/permaliens.json à votre proposition.";
  expect(
    findUnrecorded(now, recorded(before)).map(({ file, fact, fix }) => [file, fact, fix]),
  ).toEqual([
    ["k/articles/a.mdx", "Des adresses publiées ne sont pas enregistrées : #neuf.", fix],
    ["k/articles/b.mdx", "Cet article est publié (/a/bbbbb), mais n’est pas enregistré.", fix],
    ["k/defis/e.mdx", "Ce défi est publié, mais n’est pas enregistré : e.", fix],
  ]);
});

test("a base that remembers nothing is reported once", () => {
  const issues = findUnrecorded(
    pagesOf({ a: withTitles() }, ["d"]),
    parsePermalinks(undefined, file),
  );
  expect(issues.map(({ file, rule }) => [file, rule])).toEqual([[file, "unrecorded-address"]]);
});
