import { expect, test } from "vitest";
import { linkedPage } from "./links.ts";
import { articleSource, defiSource, issuesOf } from "./testing.ts";

/** Issues of an article « a » with this body, beside an article « preparer-son-arrivee » and a défi « leximpact ». */
function issuesOfBody(body: string): string[] {
  return issuesOf({
    articles: {
      a: articleSource({}, body),
      "preparer-son-arrivee": articleSource(
        { id: "bbbbb", title: "Préparer" },
        "## Avant de venir\n\n## Le premier jour\n",
      ),
    },
    defis: { leximpact: defiSource("## Le récit\n") },
  });
}

/** The same, for keys of the front matter: the first one added is on line 10. */
function issuesOfKeys(keys: Record<string, string>): string[] {
  return issuesOf({
    articles: {
      a: articleSource(keys),
      "preparer-son-arrivee": articleSource({ id: "bbbbb", title: "Préparer" }),
    },
    defis: { leximpact: defiSource() },
  });
}

test("the slug of an address is read under its prefix only", () => {
  expect(linkedPage("/articles/a-b#c", "/articles/")).toBe("a-b");
  expect(linkedPage("/articles/a-b/?x=1", "/articles/")).toBe("a-b");
  expect(linkedPage("/defis/a-b", "/articles/")).toBe(undefined);
  expect(linkedPage("https://a.fr/articles/b", "/articles/")).toBe(undefined);
});

test("every page of the site may be linked, with anchors, queries and final slashes", () => {
  expect(
    issuesOfBody(`[a](/) [b](/articles) [c](/articles?theme=donnees) [d](/defis/)
[e](/glossaire#dinum) [f](/contacts#dpo) [g](/recherche?q=x) [h](/articles/preparer-son-arrivee/)
[i](/articles/preparer-son-arrivee#avant-de-venir) [j](/defis/leximpact#le-recit) [k](#ici) [l](https://a.fr/#x)

## Ici
`),
  ).toEqual([]);
});

test("a dead article is answered with the nearest one, or with the file to create", () => {
  expect(
    issuesOfBody("[a](/articles/preparer-arrivee) et [b](/articles/tout-autre-chose)"),
  ).toEqual([
    "k/articles/a.mdx:12:1  dead-link | L’article « preparer-arrivee » n’existe pas. | → Remplacez par « preparer-son-arrivee », ou créez k/articles/preparer-arrivee.mdx.",
    "k/articles/a.mdx:12:36  dead-link | L’article « tout-autre-chose » n’existe pas. | → Vérifiez le nom, ou créez k/articles/tout-autre-chose.mdx.",
  ]);
});

test("a dead page of the site is answered with the nearest page", () => {
  expect(issuesOfBody("[a](/glossaires)")).toEqual([
    "k/articles/a.mdx:12:1  dead-link | La page « /glossaires » n’existe pas. | → Remplacez par « /glossaire », ou retirez ce lien.",
  ]);
});

test("an accent in an address does not hide the page that is meant", () => {
  expect(issuesOfBody("[a](/articles/préparer-son-arrivée)")).toEqual([
    "k/articles/a.mdx:12:1  dead-link | L’article « préparer-son-arrivée » n’existe pas. | → Remplacez par « preparer-son-arrivee », ou créez k/articles/preparer-son-arrivee.mdx.",
  ]);
});

test("a dead anchor is answered with the nearest one, or with the list", () => {
  expect(
    issuesOfBody(
      "[a](/articles/preparer-son-arrivee#avant-venir) [b](/articles/preparer-son-arrivee#x) [c](/defis/leximpact#y)",
    ),
  ).toEqual([
    "k/articles/a.mdx:12:1  dead-anchor | L’ancre « #avant-venir » n’existe pas dans cette page. | → Remplacez par « #avant-de-venir ».",
    "k/articles/a.mdx:12:49  dead-anchor | L’ancre « #x » n’existe pas dans cette page. | → Retirez l’ancre, ou choisissez parmi : #avant-de-venir, #le-premier-jour.",
    "k/articles/a.mdx:12:87  dead-anchor | L’ancre « #y » n’existe pas dans cette page. | → Retirez l’ancre, ou choisissez parmi : #le-recit.",
  ]);
});

test("an anchor of the page itself is checked, accents and percent signs read", () => {
  expect(issuesOfBody("[a](#préparer) [b](#pr%C3%A9parer) [c](#100%)\n\n## Préparer\n")).toEqual([
    "k/articles/a.mdx:12:1  dead-anchor | L’ancre « #préparer » n’existe pas dans cette page. | → Remplacez par « #preparer ».",
    "k/articles/a.mdx:12:16  dead-anchor | L’ancre « #préparer » n’existe pas dans cette page. | → Remplacez par « #preparer ».",
    "k/articles/a.mdx:12:36  dead-anchor | L’ancre « #100% » n’existe pas dans cette page. | → Retirez l’ancre, ou choisissez parmi : #preparer.",
  ]);
});

test("an anchor of the glossary or of the contacts is an id of their file", () => {
  expect(issuesOfBody("[a](/glossaire#dinun) [b](/contacts#dpd)")).toEqual([
    "k/articles/a.mdx:12:1  dead-anchor | L’ancre « #dinun » n’existe pas dans cette page. | → Remplacez par « #dinum ».",
    "k/articles/a.mdx:12:23  dead-anchor | L’ancre « #dpd » n’existe pas dans cette page. | → Remplacez par « #dpo ».",
  ]);
});

test("a défi, a term and a contact named by a component must exist", () => {
  expect(
    issuesOfBody(
      '<Defi slug="lex-impact" />\n\nUn <Terme id="dinun">mot</Terme>.\n\n<Contact id="dsi" />\n',
    ),
  ).toEqual([
    "k/articles/a.mdx:12:7  unknown-defi | Le défi « lex-impact » n’existe pas. | → Remplacez par « leximpact », ou créez k/defis/lex-impact.mdx.",
    "k/articles/a.mdx:14:11  unknown-terme | Le terme « dinun » n’existe pas. | → Remplacez par « dinum », ou ajoutez-le à k/glossaire.yaml.",
    "k/articles/a.mdx:16:10  unknown-contact | Le contact « dsi » n’existe pas. | → Vérifiez le nom, ou ajoutez-le à k/contacts.yaml.",
  ]);
});

test("a définition that leads nowhere is placed at the definition", () => {
  expect(issuesOfBody("Un [lien][a].\n\n[a]: /articles/rien\n")).toEqual([
    "k/articles/a.mdx:14:1  dead-link | L’article « rien » n’existe pas. | → Vérifiez le nom, ou créez k/articles/rien.mdx.",
  ]);
});

test("the theme and the owner must exist", () => {
  expect(issuesOfKeys({ theme: "donnee", owner: "eig-lien" })).toEqual([
    "k/articles/a.mdx:5:8  unknown-theme | Le thème « donnee » n’existe pas. | → Remplacez par « donnees », ou ajoutez-le à k/themes.yaml.",
    "k/articles/a.mdx:8:8  unknown-owner | Le responsable « eig-lien » n’existe pas. | → Remplacez par « eig-link », ou ajoutez-le à k/equipe.yaml.",
  ]);
});

test("défis and related articles of the front matter must exist, each placed at its own name", () => {
  expect(
    issuesOfKeys({ defis: "[leximpact, lexinpact]", related: "[preparer-son-arrive]" }),
  ).toEqual([
    "k/articles/a.mdx:10:20  unknown-defi | Le défi « lexinpact » n’existe pas. | → Remplacez par « leximpact », ou créez k/defis/lexinpact.mdx.",
    "k/articles/a.mdx:11:11  dead-link | L’article « preparer-son-arrive » n’existe pas. | → Remplacez par « preparer-son-arrivee », ou créez k/articles/preparer-son-arrive.mdx.",
  ]);
});

test("the article that explains a term or a contact must exist", () => {
  expect(
    issuesOf({
      glossaire: "- id: dinum\n  term: DINUM\n  definition: Une direction.\n  article: rien\n",
      contacts:
        "- id: dpo\n  title: DPO\n  where: Partout.\n  requests: [relire]\n  article: rien-non-plus\n",
    }),
  ).toEqual([
    "k/contacts.yaml:5:12  dead-link | L’article « rien-non-plus » n’existe pas. | → Vérifiez le nom, ou créez k/articles/rien-non-plus.mdx.",
    "k/glossaire.yaml:4:12  dead-link | L’article « rien » n’existe pas. | → Vérifiez le nom, ou créez k/articles/rien.mdx.",
  ]);
});

test("links of a défi are checked too", () => {
  expect(issuesOf({ defis: { b: defiSource("[a](/articles/rien)") } })).toEqual([
    "k/defis/b.mdx:10:1  dead-link | L’article « rien » n’existe pas. | → Vérifiez le nom, ou créez k/articles/rien.mdx.",
  ]);
});

test("a page with mistakes still exists for those who link to it", () => {
  expect(
    issuesOf({
      articles: {
        a: articleSource({}, "[b](/articles/b#titre) [c](/articles/c#n-importe)"),
        b: articleSource({ id: "bbbbb", title: "B", written: "hier" }, "## Titre\n"),
        c: "rien",
      },
    }).map((issue) => issue.split(" | ")[0]),
  ).toEqual(["k/articles/b.mdx:7:10  wrong-value", "k/articles/c.mdx:1:1  front-matter-missing"]);
});

test("a wrong date hides neither a dead link nor an unknown défi of the same page", () => {
  expect(
    issuesOf({
      articles: {
        a: articleSource(
          { written: "2026-02-30", defis: "[rien]", theme: "rien" },
          "[b](/articles/rien)",
        ),
      },
    }).map((issue) => issue.split(" | ")[0]),
  ).toEqual([
    "k/articles/a.mdx:5:8  unknown-theme",
    "k/articles/a.mdx:7:10  wrong-value",
    "k/articles/a.mdx:10:9  unknown-defi",
    "k/articles/a.mdx:13:1  dead-link",
  ]);
});

test("one wrong entry of the glossary does not make the others unknown, nor itself", () => {
  expect(
    issuesOf({
      articles: { a: articleSource({}, '<Terme id="dinum">a</Terme> <Terme id="dsi">b</Terme>') },
      glossaire:
        "- id: dinum\n  term: DINUM\n  definition: Une direction.\n  url: www.dinum.fr\n- id: dsi\n  term: DSI\n  definition: Une autre.\n",
    }),
  ).toEqual([
    "k/glossaire.yaml:4:8  wrong-value | « élément 1, url » doit être une adresse complète qui commence par https://. | → Écrivez https://www.dinum.fr.",
  ]);
});

test("a glossary that cannot be read at all is the only mistake reported", () => {
  expect(
    issuesOf({
      articles: {
        a: articleSource({}, 'Un <Terme id="dsi">mot</Terme> et [un autre](/glossaire#dsi).'),
      },
      glossaire: '- id: "dsi\n  term: DSI\n',
    }).map((issue) => issue.split(" | ")[0]),
  ).toEqual(["k/glossaire.yaml:1:7  yaml"]);
});

test("a link to a draft would lead nowhere once online, except from another draft", () => {
  const draft = articleSource({ id: "bbbbb", title: "B", draft: "true" }, "[c](/articles/c)");
  const other = articleSource({ id: "ccccc", title: "C", draft: "true" });
  expect(
    issuesOf({
      articles: { a: articleSource({ related: "[c]" }, "[b](/articles/b)"), b: draft, c: other },
    }),
  ).toEqual([
    "k/articles/a.mdx:10:11  draft-link | L’article « c » est un brouillon : ce lien ne mènerait nulle part une fois en ligne. | → Retirez le lien, ou publiez le brouillon en retirant sa ligne « draft: true ».",
    "k/articles/a.mdx:13:1  draft-link | L’article « b » est un brouillon : ce lien ne mènerait nulle part une fois en ligne. | → Retirez le lien, ou publiez le brouillon en retirant sa ligne « draft: true ».",
  ]);
});
