import { expect, test } from "vitest";
import { pickId, refuseRequest, scaffoldArticle, usualOwner } from "./new-article.ts";
import { parseArticle } from "./parse-article.ts";
import { articleSource, issuesOf } from "./testing.ts";

const today = "2026-11-22";
const request = { title: "Où réserver : le guide", theme: "donnees", owner: "eig-link" };
const source = scaffoldArticle({ ...request, question: "une salle ?" }, "b2c3d", today);

test("the skeleton is a right draft, whatever its title holds", () => {
  expect(issuesOf({ articles: { "ou-reserver": source } })).toEqual([]);
  const { page } = parseArticle(source, "k/articles/ou-reserver.mdx");
  expect(page).toMatchObject({
    ...request,
    id: "b2c3d",
    questions: ["une salle ?", "À écrire : la même, posée autrement"],
    written: today,
    draft: true,
  });
});

test("what the skeleton left to write cannot be published", () => {
  expect(issuesOf({ articles: { "ou-reserver": source.replace("draft: true\n", "") } })).toEqual([
    "k/articles/ou-reserver.mdx:4:14  unfinished | Des mots du modèle de départ sont restés (2 textes à écrire). | → Remplacez ce qui commence par « À écrire », ou remettez « draft: true ».",
  ]);
});

test("an id has a letter, and is none that was used", () => {
  // 19 and after are digits: the first draw has no letter, the second is used, the third is good.
  const draws = [19, 19, 19, 19, 19, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0];
  expect(pickId(new Set(["bbbbb"]), () => draws.shift() ?? 0)).toBe("cbbbb");
});

const base = {
  themes: [{ key: "donnees", title: "Données", description: "Les données." }],
  equipe: [
    { id: "promo", name: "Promotion", role: "Relit.", mandateEnds: "2027-06-30" },
    { id: "eig-link", name: "EIG Link", role: "Tout." },
  ],
  pages: {
    articles: [parseArticle(articleSource({ oldSlugs: "[jadis]" }), "k/articles/present.mdx")],
    defis: [],
    parcours: [],
  },
  remembered: { articles: { zzzzz: { slugs: ["disparu"], anchors: [] } }, defis: [], parcours: [] },
};

test("a team that stays answers for the article when nobody is named", () => {
  expect(usualOwner(base.equipe)).toBe("eig-link");
});

const refusals = [
  [{ theme: "donnee" }, "Le thème « donnee » n’existe pas. Vouliez-vous dire « donnees » ?"],
  [{ owner: "zzz" }, "« zzz » n’est pas dans equipe.yaml. Choisissez parmi : promo, eig-link."],
  [{ title: "?!" }, "Donnez un titre fait de mots : il devient l’adresse de la page."],
  [
    { title: "Présent !" },
    "Un article a déjà cette adresse : k/articles/present.mdx. Complétez-le, ou précisez le titre.",
  ],
  [
    { title: "Jadis" },
    "« jadis » est l’ancienne adresse d’un article : des liens y mènent. Précisez le titre.",
  ],
  [
    { title: "Disparu" },
    "« disparu » est l’ancienne adresse d’un article : des liens y mènent. Précisez le titre.",
  ],
] as const;

for (const [wrong, refusal] of refusals) {
  test(`refuses ${JSON.stringify(wrong)}`, () => {
    expect(refuseRequest({ ...request, ...wrong }, base)).toBe(refusal);
  });
}

test("a right request passes", () => {
  expect(refuseRequest(request, base)).toBeUndefined();
});

test("the skeleton cites the question that it answers", () => {
  const answering = scaffoldArticle({ ...request, answers: "q3k7mz2" }, "b2c3d", today);
  expect(parseArticle(answering, "k/articles/ou-reserver.mdx").page?.answers).toEqual(["q3k7mz2"]);
  expect(issuesOf({ articles: { "ou-reserver": answering } })).toEqual([]);
});
