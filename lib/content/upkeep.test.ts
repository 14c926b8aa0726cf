import { expect, test } from "vitest";
import type { Forge } from "#lib/forge.ts";
import type { ContentHistory } from "./git-log.ts";
import { parseArticle } from "./parse-article.ts";
import { articleSource } from "./testing.ts";
import { upkeepOf, type KeptPage } from "./upkeep.ts";

const forge: Forge = { kind: "github", url: "https://github.com/eig/base", branch: "main" };
const file = "knowledge/articles/a.mdx";
const { page } = parseArticle(
  articleSource({}, "Début.\n\n## Un\n\nTexte.\n\n### Deux\n\nTexte.\n"),
  file,
);

const kept: KeptPage = {
  title: "Un titre",
  file,
  address: "https://exemple.fr/a/aaaaa",
  sections: page?.sections ?? [],
};

function historyOf(days: string[], isWhole = true): ContentHistory {
  return { isKnown: true, files: { [file]: { path: `base/${file}`, days, isWhole } } };
}
const unset = { forge: undefined, email: undefined };

test("without settings there is a date and no link", () => {
  expect(upkeepOf(kept, historyOf(["2026-05-01", "2026-03-01"]), unset)).toEqual({
    changedOn: "2026-05-01",
    changes: 2,
    reports: [],
  });
});

test("the number of changes is left out when the clone is cut", () => {
  expect(upkeepOf(kept, historyOf(["2026-05-01"], false), unset)).toEqual({
    changedOn: "2026-05-01",
    reports: [],
  });
  expect(upkeepOf(kept, historyOf([], false), unset)).toEqual({ reports: [] });
});

test("the links name the file as the repository does", () => {
  const { editUrl, historyUrl } = upkeepOf(kept, historyOf([]), { ...unset, forge });
  expect(editUrl).toBe(`https://github.com/eig/base/edit/main/base/${file}`);
  expect(historyUrl).toBe(`https://github.com/eig/base/commits/main/base/${file}`);
});

test("a file that was never committed has no page on the forge, so no link", () => {
  const upkeep = upkeepOf(kept, { isKnown: true, files: {} }, { ...unset, forge });
  expect(upkeep.editUrl).toBeUndefined();
  expect(upkeep.reports.map(({ label }) => label)).toEqual(["Toute la page", "Un", "Deux"]);
});

test("without a repository the file is taken to stand where it stands here", () => {
  const unknown = { isKnown: false, files: {} };
  expect(upkeepOf(kept, unknown, { ...unset, forge }).editUrl).toBe(
    `https://github.com/eig/base/edit/main/${file}`,
  );
  const outside = { ...kept, file: "/srv/contenu/articles/a.mdx" };
  expect(upkeepOf(outside, unknown, { ...unset, forge }).editUrl).toBeUndefined();
});

test("a report of a section holds its heading and its address", () => {
  const { reports } = upkeepOf(kept, historyOf([]), { forge, email: "base@exemple.fr" });
  const body = new URL(reports[1]?.issue ?? "").searchParams.get("body");
  expect(body).toContain("Section : Un\nAdresse : https://exemple.fr/a/aaaaa#un\n");
  expect(reports[1]?.email).toContain("Section%C2%A0%3A%20Un");
});
