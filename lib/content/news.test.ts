import { expect, test } from "vitest";
import type { ContentHistory } from "./git-log.ts";
import { newsByMonth } from "./news.ts";
import { articleSource, build } from "./testing.ts";

const built = build({
  articles: {
    ancien: articleSource({ id: "aaaaa", title: "Ancien", written: "2026-08-03" }),
    neuf: articleSource({ id: "bbbbb", title: "Neuf", written: "2026-10-05" }),
    verifie: articleSource({
      id: "ccccc",
      title: "Vérifié",
      written: "2026-08-04",
    }),
    retire: articleSource({
      id: "ddddd",
      title: "Retiré",
      written: "2026-07-01",
      withdrawn: "{ on: 2026-10-12, reason: Périmé. }",
    }),
  },
});
const signed = { on: "2026-10-20", due: "2027-10-20", isChanged: false };
const knowledge = {
  ...built.knowledge,
  articles: built.knowledge.articles.map((article) =>
    article.slug === "verifie" ? { ...article, verification: signed } : article,
  ),
};

function historyOf(days: Record<string, string[]>): ContentHistory {
  const files = Object.entries(days).map(([slug, changes]) => {
    const path = `k/articles/${slug}.mdx`;
    return [path, { path, days: changes, isWhole: true }] as const;
  });
  return { isKnown: true, files: Object.fromEntries(files) };
}

function tell(history: ContentHistory, maxMonths = 12): string[] {
  return newsByMonth(knowledge, history, maxMonths).map(
    ({ month, items }) =>
      `${month}: ${items.map(({ kind, article, on }) => `${kind} ${article.slug} ${on}`).join(", ")}`,
  );
}

test("without git, the articles themselves tell what is new, verified and withdrawn", () => {
  expect(tell({ isKnown: false, files: {} })).toEqual([
    "2026-10: new neuf 2026-10-05, verified verifie 2026-10-20, withdrawn retire 2026-10-12",
    "2026-08: new verifie 2026-08-04, new ancien 2026-08-03",
  ]);
});

test("a change counts once a month, on its last day, and not beside a verification or a publication", () => {
  const history = historyOf({
    ancien: ["2026-10-09", "2026-10-02", "2026-09-01", "2026-08-30"],
    neuf: ["2026-10-30"],
    verifie: ["2026-10-21"],
  });
  expect(tell(history)).toEqual([
    "2026-10: new neuf 2026-10-05, verified verifie 2026-10-20, changed ancien 2026-10-09, withdrawn retire 2026-10-12",
    "2026-09: changed ancien 2026-09-01",
    "2026-08: new verifie 2026-08-04, new ancien 2026-08-03",
  ]);
});

test("work before the publication is no news", () => {
  expect(tell(historyOf({ neuf: ["2026-09-28"] }))).not.toContainEqual(
    expect.stringContaining("2026-09"),
  );
});

test("only the latest months are told", () => {
  expect(tell({ isKnown: false, files: {} }, 1)).toHaveLength(1);
});
