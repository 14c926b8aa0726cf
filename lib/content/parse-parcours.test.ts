import { expect, test } from "vitest";
import { parseParcours } from "./parse-parcours.ts";
import { articleSource, build, issuesOf, parcoursSource } from "./testing.ts";

const article = (id: string, keys: Readonly<Record<string, string>> = {}) =>
  articleSource({ id, title: `Titre ${id}`, ...keys });
const articles = { "premier-article": article("aaaa1"), "second-article": article("aaaa2") };

test("reads a parcours, its steps in order of time", () => {
  const { knowledge, issues } = build({
    articles,
    parcours: {
      essai: `title: Essai
description: Une phrase.
order: 2
origin: arrivee
steps:
  - article: second-article
    when: depart-30
    required: false
    roles: [data]
    action: Rendez les clés.
  - article: premier-article
    when: -30
    required: true
`,
    },
  });
  expect(issues).toEqual([]);
  expect(knowledge.parcours).toEqual([
    {
      slug: "essai",
      file: "k/parcours/essai.yaml",
      oldSlugs: [],
      title: "Essai",
      description: "Une phrase.",
      order: 2,
      origin: "arrivee",
      steps: [
        {
          article: "premier-article",
          when: { from: "debut", days: -30 },
          required: true,
          roles: [],
        },
        {
          article: "second-article",
          when: { from: "depart", days: -30 },
          required: false,
          action: "Rendez les clés.",
          roles: ["data"],
        },
      ],
    },
  ]);
});

test("proposes the nearest article for an unknown one", () => {
  const parcours = { essai: parcoursSource(["premier-article", "second-artcle"]) };
  expect(issuesOf({ articles, parcours })).toEqual([
    "k/parcours/essai.yaml:9:14  dead-link | L’article « second-artcle » n’existe pas. | → Remplacez par « second-article », ou créez k/articles/second-artcle.mdx.",
  ]);
});

test("refuses an article twice", () => {
  const parcours = { essai: parcoursSource(["premier-article", "premier-article"]) };
  expect(issuesOf({ articles, parcours })).toEqual([
    "k/parcours/essai.yaml:9:14  duplicate-step | L’article « premier-article » est déjà une étape de ce parcours : ligne 6. | → Gardez une seule des deux étapes.",
  ]);
});

test("refuses a draft, which readers cannot open", () => {
  const drafts = { "premier-article": article("aaaa1", { draft: "true" }) };
  const parcours = { essai: parcoursSource(["premier-article"]) };
  expect(issuesOf({ articles: drafts, parcours })).toEqual([
    "k/parcours/essai.yaml:6:14  draft-link | L’article « premier-article » est un brouillon : ce lien ne mènerait nulle part une fois en ligne. | → Retirez le lien, ou publiez le brouillon en retirant sa ligne « draft: true ».",
  ]);
});

test("tells what to type for a wrong role, a wrong day and a missing key", () => {
  const source = parcoursSource(["premier-article"])
    .replace("when: 0", "when: J-30")
    .replace("required: true", "roles: [dev]");
  expect(issuesOf({ articles, parcours: { essai: source } })).toEqual([
    "k/parcours/essai.yaml:6:5  missing-key | La clé « steps, élément 1, required » manque. | → Ajoutez-la ; elle attend true ou false.",
    "k/parcours/essai.yaml:7:11  wrong-value | « steps, élément 1, when » doit être un nombre de jours, ou « depart » suivi d’un nombre de jours. | → Écrivez -30.",
    "k/parcours/essai.yaml:8:13  unknown-value | « dev » n’est pas une valeur de « steps, élément 1, roles, élément 1 ». | → Valeurs possibles : developpement, data, design, produit, mentor.",
  ]);
});

test("says that a step has no day", () => {
  const source = parcoursSource(["premier-article"]).replace("    when: 0\n", "");
  expect(issuesOf({ articles, parcours: { essai: source } })).toEqual([
    "k/parcours/essai.yaml:6:5  missing-key | La clé « steps, élément 1, when » manque. | → Ajoutez-la.",
  ]);
});

test("refuses days before a beginning that the reader alone decides", () => {
  const source = parcoursSource(["premier-article"])
    .replace("origin: arrivee", "origin: debut")
    .replace("when: 0", "when: -3");
  expect(issuesOf({ articles, parcours: { essai: source } })).toEqual([
    "k/parcours/essai.yaml:7:11  before-start | Cette étape tombe avant le début du parcours (-3). | → Écrivez 0 ou plus, ou comptez depuis l’arrivée avec « origin: arrivee ».",
  ]);
});

test("refuses a name that is no address", () => {
  const { issues } = parseParcours(parcoursSource(["a"]), "k/parcours/Mon Parcours.yaml");
  expect(issues.map(({ rule, fix }) => [rule, fix])).toEqual([
    ["file-name", "Renommez-le « mon-parcours.yaml »."],
  ]);
});

test("checks the parcours that articles link to", () => {
  const linking = {
    "premier-article": articleSource(
      {},
      "[bon](/parcours/essai), [tous](/parcours), [moment](/parcours/essai#premier-mois), [faux](/parcours/esai)",
    ),
  };
  expect(
    issuesOf({ articles: linking, parcours: { essai: parcoursSource(["premier-article"]) } }),
  ).toEqual([
    "k/articles/premier-article.mdx:12:84  dead-link | Le parcours « esai » n’existe pas. | → Remplacez par « essai », ou créez k/parcours/esai.yaml.",
  ]);
});

test("a link by the former name of a parcours is to be mended, and former names never chain", () => {
  const linking = {
    "premier-article": articleSource({}, "[le parcours](/parcours/debuts)\n"),
  };
  const renamed = `${parcoursSource(["premier-article"])}oldSlugs: [debuts]\n`;
  expect(issuesOf({ articles: linking, parcours: { essai: renamed } })).toEqual([
    "k/articles/premier-article.mdx:12:1  old-link | « debuts » est un ancien nom : la page s’appelle maintenant « essai ». | → Remplacez par « essai ».",
  ]);
  const taken = { essai: renamed, debuts: parcoursSource(["premier-article"]) };
  expect(issuesOf({ articles: linking, parcours: taken })).toEqual([
    "k/parcours/essai.yaml:9:12  old-slug-taken | L’ancienne adresse « debuts » est aussi l’adresse actuelle de k/parcours/debuts.yaml : elle ne peut pas rediriger. | → Retirez « debuts » de oldSlugs, ou renommez k/parcours/debuts.yaml.",
  ]);
});
