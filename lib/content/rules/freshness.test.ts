import { expect, test } from "vitest";
import { articleSource, build } from "#lib/content/testing.ts";
import { freshnessRule } from "./freshness.ts";

const { knowledge } = build({
  articles: {
    a: articleSource({ title: "A", owner: "promotion-7" }),
    b: articleSource({ id: "bbbbb", title: "B", owner: "promotion-7" }),
    c: articleSource({ id: "ccccc", title: "C" }),
  },
  equipe:
    "- id: eig-link\n  name: EIG Link\n  role: Tout.\n- id: promotion-7\n  name: Promotion 7\n  role: Relire.\n  mandateEnds: 2027-06-30\n",
});

async function adviceOn(today: string, isChanged: boolean) {
  const verification = { on: "2026-11-02", due: "2027-12-01", isChanged };
  const articles = knowledge.articles.map((article) =>
    article.slug === "c" ? { ...article, verification } : article,
  );
  const issues = await freshnessRule(() => today).check({
    files: [],
    knowledge: { ...knowledge, articles },
    backlinks: knowledge.backlinks,
    lexicon: { glossaire: [], words: [], names: [] },
    locate: (slug, path) => ({ line: slug.length, column: path.length }),
  });
  return issues.map(({ file, rule, fact, fix }) => [file, rule, fact, fix]);
}

test("an article that changed since it was verified is named with the command that signs", async () => {
  expect(await adviceOn("2026-11-22", false)).toEqual([]);
  expect(await adviceOn("2026-11-22", true)).toEqual([
    [
      "k/articles/c.mdx",
      "changed-since-verified",
      "Modifié depuis la vérification du 2 novembre 2026 : la page annonce une relecture à refaire.",
      "Relisez-le, puis signez : npm run article:verify -- c",
    ],
  ]);
});

test("a mandate that ends is named once an owner, ninety days before and after", async () => {
  expect(await adviceOn("2027-03-31", false)).toEqual([]);
  const fix = "Voyez lesquels, et confiez-les : npm run handover -- promotion-7";
  expect(await adviceOn("2027-04-01", false)).toEqual([
    [
      "k/articles/a.mdx",
      "mandate-ending",
      "Le mandat de « Promotion 7 » s’achève le 30 juin 2027 : 2 articles cherchent un responsable.",
      fix,
    ],
  ]);
  expect((await adviceOn("2027-07-01", false)).map(([, , fact]) => fact)).toEqual([
    "Le mandat de « Promotion 7 » s’est achevé le 30 juin 2027 : 2 articles cherchent un responsable.",
  ]);
});
