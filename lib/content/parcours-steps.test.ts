import { expect, test } from "vitest";
import { groupSteps, parcoursPlaces } from "./parcours-steps.ts";
import { articleSource, build, parcoursSource } from "./testing.ts";

const articles = Object.fromEntries(
  ["a", "b", "c"].map((slug) => [slug, articleSource({ id: `id00${slug}`, title: slug })]),
);

test("groups the steps by moment of the mission", () => {
  const source = parcoursSource(["a", "b", "c"])
    .replace("when: 0", "when: -30")
    .replace("when: 2", "when: depart");
  const { knowledge } = build({ articles, parcours: { essai: source } });
  const groups = knowledge.parcours.flatMap((parcours) => groupSteps(parcours, knowledge.articles));
  expect(groups.map(({ title, steps }) => [title, steps.map((step) => step.article.slug)])).toEqual(
    [
      ["Avant l’arrivée", ["a"]],
      ["Première semaine", ["b"]],
      ["Départ", ["c"]],
    ],
  );
});

test("names what comes after the first month otherwise, when the days count from a beginning", () => {
  const source = parcoursSource(["a"])
    .replace("when: 0", "when: 60")
    .replace("origin: arrivee", "origin: debut");
  const { knowledge } = build({ articles, parcours: { essai: source } });
  const groups = knowledge.parcours.flatMap((parcours) => groupSteps(parcours, knowledge.articles));
  expect(groups.map(({ title }) => title)).toEqual(["Les mois suivants"]);
});

test("gives the place of an article in its parcours", () => {
  const { knowledge } = build({ articles, parcours: { essai: parcoursSource(["a", "b", "c"]) } });
  const places = (slug: string) =>
    parcoursPlaces(knowledge, { slug }).map(({ position, count, previous, next }) => [
      position,
      count,
      previous?.slug,
      next?.slug,
    ]);
  expect(places("a")).toEqual([[1, 3, undefined, "b"]]);
  expect(places("b")).toEqual([[2, 3, "a", "c"]]);
  expect(places("inconnu")).toEqual([]);
});
