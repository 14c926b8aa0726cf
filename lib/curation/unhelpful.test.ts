import { expect, test } from "vitest";
import type { Opinion } from "./desk-store.ts";
import { articleOpinions } from "./unhelpful.ts";

function opinion(articleId: string, helpful: boolean, more: Partial<Opinion> = {}): Opinion {
  const sentAt = "2026-11-20T10:00:00.000Z";
  return { articleId, sentAt, helpful, reason: undefined, comment: "", ...more };
}

function judged(id: string, slug: string, changedOn?: string) {
  const file = `knowledge/articles/${slug}.mdx`;
  return { id, slug, title: slug, file, editUrl: undefined, changedOn };
}

const licences = judged("aaaaa", "licences", "2026-11-15");
const tests = judged("bbbbb", "tests");
const silent = judged("ccccc", "silence");

test("opinions about a text that changed since are said, and not counted", () => {
  const [found] = articleOpinions(
    [licences],
    [
      opinion("aaaaa", false, { reason: "outdated", comment: "La loi a changé" }),
      opinion("aaaaa", true),
      opinion("aaaaa", false, { passage: { text: "la licence 1.0", anchor: "choisir" } }),
      // Midnight and one minute in Paris, then a minute before midnight.
      opinion("aaaaa", true, { sentAt: "2026-11-14T23:01:00.000Z" }),
      opinion("aaaaa", false, { sentAt: "2026-11-14T22:59:00.000Z", reason: "unclear" }),
    ],
  );
  expect(found).toEqual({
    article: licences,
    ...{ yes: 2, no: 2, before: 1 },
    reasons: [{ reason: "outdated", count: 1 }],
    comments: [
      { text: "La loi a changé", day: "2026-11-20" },
      { text: "", day: "2026-11-20", passage: { text: "la licence 1.0", anchor: "choisir" } },
    ],
  });
});

test("one « non » alone does not come before many; an article without opinions is left out", () => {
  const many = Array.from({ length: 4 }, () => opinion("bbbbb", false));
  const found = articleOpinions(
    [licences, tests, silent],
    [opinion("aaaaa", false), ...many, opinion("bbbbb", true), opinion("zzzzz", false)],
  );
  expect(found.map(({ article }) => article.id)).toEqual(["bbbbb", "aaaaa"]);
});
