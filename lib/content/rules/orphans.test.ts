import { expect, test } from "vitest";
import { articleSource, build, defiSource, parcoursSource } from "#lib/content/testing.ts";
import { orphanArticles } from "./orphans.ts";

const article = (id: string, keys = {}, body = "") =>
  articleSource({ id, title: `Titre ${id}`, ...keys }, body);

test("an article is led to by a link, by related or by a parcours", () => {
  const { knowledge } = build({
    articles: {
      seul: article("aaaaa", { related: "[cite]" }, "[Lien](/articles/lie)."),
      cite: article("bbbbb"),
      lie: article("ccccc"),
      etape: article("ddddd"),
      brouillon: article("eeeee", { draft: "true" }),
    },
    defis: { a: defiSource() },
    parcours: { p: parcoursSource(["etape"]) },
  });
  expect(orphanArticles({ knowledge, backlinks: knowledge.backlinks })).toEqual(["seul"]);
});
