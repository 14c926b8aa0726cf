import { expect, test } from "vitest";
import { articleSource, issuesOf } from "./testing.ts";

const other = { id: "bbbbb", title: "Autre" };

test("an old slug that is a present slug is refused, its own included", () => {
  expect(
    issuesOf({
      articles: {
        a: articleSource({ oldSlugs: "[b, a]" }),
        b: articleSource(other),
      },
    }),
  ).toEqual([
    "k/articles/a.mdx:10:12  old-slug-taken | L’ancienne adresse « b » est aussi l’adresse actuelle de k/articles/b.mdx : elle ne peut pas rediriger. | → Retirez « b » de oldSlugs, ou renommez k/articles/b.mdx.",
    "k/articles/a.mdx:10:15  old-slug-taken | L’ancienne adresse « a » est aussi l’adresse actuelle de k/articles/a.mdx : elle ne peut pas rediriger. | → Retirez « a » de oldSlugs, ou renommez k/articles/a.mdx.",
  ]);
});

test("two articles cannot claim one old slug", () => {
  expect(
    issuesOf({
      articles: {
        a: articleSource({ oldSlugs: "[x]" }),
        b: articleSource({ ...other, oldSlugs: "[x]" }),
      },
    }),
  ).toEqual([
    "k/articles/b.mdx:10:12  old-slug-twice | L’ancienne adresse « x » est déjà réclamée par k/articles/a.mdx : elle ne peut mener qu’à une page. | → Retirez « x » des oldSlugs de l’une des deux pages.",
  ]);
});

test("an old anchor cannot be a present one, nor lead to another old one", () => {
  const oldAnchors = "{ debut: fin, ancien: milieu, milieu: fin }";
  expect(
    issuesOf({ articles: { a: articleSource({ oldAnchors }, "## Début\n\n## Fin\n") } }),
  ).toEqual([
    "k/articles/a.mdx:10:22  old-anchor-taken | L’ancienne ancre « debut » est aussi celle d’un titre actuel de la page. | → Retirez la ligne « debut: … » de oldAnchors.",
    "k/articles/a.mdx:10:35  dead-anchor | L’ancienne ancre « ancien » mène à « milieu », qui n’est l’ancre d’aucun titre de la page. | → Choisissez parmi : debut, fin.",
  ]);
});

test("what replaces a withdrawn article must be an article that readers can read", () => {
  const withdrawn = (replacedBy: string) =>
    `{ on: 2026-11-02, reason: Une raison., replacedBy: ${replacedBy} }`;
  expect(
    issuesOf({
      articles: {
        a: articleSource({ withdrawn: withdrawn("a") }),
        b: articleSource({ ...other, withdrawn: withdrawn("a") }),
        "sujet-present": articleSource({ id: "ccccc", title: "Présent" }),
        z: articleSource({ id: "ddddd", title: "Z", withdrawn: withdrawn("sujet-presen") }),
      },
    }),
  ).toEqual([
    "k/articles/a.mdx:10:63  wrong-replacement | L’article « a », donné pour remplaçant, est cet article même. | → Nommez un article en ligne, ou retirez « replacedBy ».",
    "k/articles/b.mdx:10:63  wrong-replacement | L’article « a », donné pour remplaçant, est retiré lui aussi. | → Nommez un article en ligne, ou retirez « replacedBy ».",
    "k/articles/z.mdx:10:63  wrong-replacement | L’article « sujet-presen », donné pour remplaçant, n’existe pas. | → Remplacez par « sujet-present », ou retirez « replacedBy ».",
  ]);
});

test("a link by a former name or to a withdrawn article is to be replaced by the present one", () => {
  expect(
    issuesOf({
      articles: {
        a: articleSource({ oldSlugs: "[avant]", oldAnchors: "{ ancien: debut }" }, "## Début\n"),
        b: articleSource(other, "[x](/articles/avant) [y](/articles/a#ancien) [z](/articles/c)\n"),
        c: articleSource({
          id: "ccccc",
          title: "C",
          withdrawn: "{ on: 2026-11-02, reason: Une raison., replacedBy: a }",
        }),
      },
    }),
  ).toEqual([
    "k/articles/b.mdx:12:1  old-link | « avant » est un ancien nom : la page s’appelle maintenant « a ». | → Remplacez par « a ».",
    "k/articles/b.mdx:12:22  dead-anchor | L’ancre « #ancien » n’existe pas dans cette page. | → Remplacez par « #debut ».",
    "k/articles/b.mdx:12:46  withdrawn-link | L’article « c » a été retiré : ce lien mènerait à une page qui ne dit que cela. | → Remplacez par « a ».",
  ]);
});
