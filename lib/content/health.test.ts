import { expect, test } from "vitest";
import { headlineOf, todosOf } from "./health-todo.ts";
import { healthOf, type Health } from "./health.ts";
import type { Knowledge } from "./knowledge.ts";
import { articleSource, build, defiSource, type Base } from "./testing.ts";

const today = "2026-11-22";

/** The health of `base`; `change` puts in what only other files say. */
function health(base: Base, change: (knowledge: Knowledge) => Partial<Knowledge> = () => ({})) {
  const { knowledge } = build(base, { drafts: false });
  return healthOf({ ...knowledge, ...change(knowledge) }, today);
}

/** Gives each article the verification of its slug. */
function verified(byName: Record<string, { on: string; due: string; isChanged?: boolean }>) {
  return ({ articles }: Knowledge) => ({
    articles: articles.map((article) => {
      const signed = byName[article.slug];
      return signed
        ? { ...article, verification: { isChanged: false, ...signed } }
        : { ...article };
    }),
  });
}

const titles = (pages: Health["orphans"]) => pages.map(({ title }) => title);

test("counts what is published, drafts left out", () => {
  const base = {
    articles: {
      a: articleSource({ id: "aaaa1" }),
      b: articleSource({ id: "aaaa2", draft: "true" }),
      c: articleSource({ id: "aaaa3", withdrawn: "{ on: 2026-11-02, reason: Fini. }" }),
    },
    defis: { d: defiSource() },
  };
  expect(health(base).counts).toEqual({ articles: 1, withdrawn: 1, defis: 1, termes: 1, links: 0 });
});

test("coverage counts an article at each of its moments, and none apart", () => {
  const { coverage } = health({
    articles: {
      a: articleSource({ id: "aaaa1", moments: "[premiere-semaine, depart]" }),
      b: articleSource({ id: "aaaa2", moments: "[depart]" }),
      c: articleSource({ id: "aaaa3" }),
    },
    themes:
      "- key: donnees\n  title: Données\n  description: D.\n- key: droit\n  title: Droit\n  description: D.\n",
  });
  expect(coverage.columns.map(({ title }) => title)).toEqual([
    ...["Avant l’arrivée", "Première semaine", "Premier mois"],
    ...["En cours de mission", "Fin de mission", "Départ"],
  ]);
  expect(coverage.rows).toEqual([
    {
      theme: "donnees",
      title: "Données",
      articles: 3,
      withoutMoment: 1,
      cells: [0, 1, 0, 0, 0, 2],
    },
    { theme: "droit", title: "Droit", articles: 0, withoutMoment: 0, cells: [0, 0, 0, 0, 0, 0] },
  ]);
  expect(coverage.emptyCells).toBe(10);
});

test("freshness sorts articles by state and by due date", () => {
  const names = ["jamais", "frais", "bientot", "apres", "passe", "change"];
  const base = {
    articles: Object.fromEntries(
      names.map((name, index) => [name, articleSource({ id: `aaaa${index}`, title: name })]),
    ),
  };
  const { freshness } = health(
    base,
    verified({
      frais: { on: "2026-11-01", due: "2027-11-01" },
      bientot: { on: "2026-01-01", due: "2026-12-22" },
      apres: { on: "2026-01-01", due: "2026-12-23" },
      passe: { on: "2025-01-01", due: "2026-11-21" },
      change: { on: "2026-11-01", due: "2027-11-01", isChanged: true },
    }),
  );
  expect(freshness.counts).toEqual({ verified: 3, overdue: 1, changed: 1, unverified: 1 });
  expect(freshness.dueIn30Days).toEqual([
    { title: "bientot", href: "/articles/bientot", on: "2026-12-22" },
  ]);
  expect(titles(freshness.dueIn90Days)).toEqual(["apres"]);
  expect(freshness.overdue).toEqual([
    { title: "passe", href: "/articles/passe", on: "2026-11-21" },
  ]);
  expect(freshness.changed).toEqual([
    { title: "change", href: "/articles/change", on: "2026-11-01" },
  ]);
  expect(titles(freshness.unverified)).toEqual(["jamais"]);
});

test("owners come by number of articles, with the end of their mandate and never their role", () => {
  const { owners } = health({
    articles: {
      a: articleSource({ id: "aaaa1", owner: "promo" }),
      b: articleSource({ id: "aaaa2" }),
      c: articleSource({ id: "aaaa3" }),
    },
    equipe:
      "- id: promo\n  name: Promotion 7\n  role: Relire.\n  mandateEnds: 2026-11-30\n- id: eig-link\n  name: EIG Link\n  role: Tout.\n- id: personne\n  name: Sans article\n  role: Rien.\n",
  });
  expect(owners).toEqual([
    { name: "EIG Link", articles: 2 },
    {
      ...{ name: "Promotion 7", articles: 1, mandateEnds: "2026-11-30" },
      handover: { ends: "2026-11-30", hasEnded: false },
    },
  ]);
});

test("an orphan is pointed at by no article, parcours, term or contact", () => {
  const { orphans } = health({
    articles: {
      lie: articleSource({ id: "aaaa1", title: "Lié" }),
      seul: articleSource({ id: "aaaa2", title: "Seul" }, "[là](/articles/lie)\n"),
      terme: articleSource({ id: "aaaa3", title: "Terme" }),
    },
    glossaire: "- id: t\n  term: T\n  definition: D.\n  article: terme\n",
  });
  expect(titles(orphans)).toEqual(["Seul"]);
});

test("défis and terms without article are listed", () => {
  const { defisWithoutArticle, termesWithoutArticle } = health({
    articles: { a: articleSource({ defis: "[cite]" }) },
    defis: { cite: defiSource(), oublie: defiSource() },
  });
  expect(defisWithoutArticle).toEqual([{ title: "Un défi", href: "/defis/oublie" }]);
  expect(termesWithoutArticle).toEqual([
    { title: "DINUM (Direction interministérielle du numérique)", href: "/glossaire#dinum" },
  ]);
});

test("what misleads readers now comes first", () => {
  const gone = { since: "2026-11-01", last: "2026-11-20", days: 3 };
  const found = health(
    { articles: { a: articleSource({}, "[mort](https://mort.fr/) [neuf](https://neuf.fr/)\n") } },
    () => ({
      linkRecords: {
        "https://mort.fr/": { checked: "2026-11-20", outcome: "gone" as const, gone },
      },
    }),
  );
  expect(todosOf(found).map(({ urgency, text }) => `${urgency}: ${text}`)).toEqual([
    "now: 1 lien mort à remplacer",
    "soon: 1 article qui attend sa première relecture",
    "soon: 1 lien jamais vérifié",
    "later: 1 article où rien ne mène",
    "later: 1 terme sans article",
    "later: 6 cases de la couverture vides",
  ]);
});

test("the headline says how much is vouched for", () => {
  const articles = { a: articleSource({ id: "aaaa1" }), b: articleSource({ id: "aaaa2" }) };
  const fresh = { on: "2026-11-01", due: "2027-11-01" };
  expect(headlineOf(health({ articles }))).toBe(
    "2 articles, 0 défi, 1 terme. Aucun article ne porte encore de relecture à jour.",
  );
  expect(headlineOf(health({ articles }, verified({ a: fresh })))).toBe(
    "2 articles, 0 défi, 1 terme. 1 article relu et à jour, sur 2.",
  );
  expect(headlineOf(health({ articles }, verified({ a: fresh, b: fresh })))).toBe(
    "2 articles, 0 défi, 1 terme. Tous les articles sont relus et à jour.",
  );
  expect(headlineOf(health({}))).toBe("0 article, 0 défi, 1 terme.");
});
