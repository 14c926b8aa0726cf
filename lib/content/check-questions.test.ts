import { expect, test } from "vitest";
import { emptyLexiconInput } from "#lib/search/lexicon.ts";
import { searcherFromSources } from "#lib/search/searcher-from-sources.ts";
import { findMisses, missIssues } from "./check-questions.ts";
import { searchSources } from "./search-sources.ts";
import { articleSource, build } from "./testing.ts";

test("a question that finds other articles is reported, with those that won", async () => {
  const others = ["bbbbb", "ccccc", "ddddd"].map((id, index) => [
    id,
    articleSource({
      id,
      title: `Choisir une licence ${index + 1}`,
      questions: "[choisir licence, a]",
    }),
  ]);
  const { knowledge } = build({
    articles: {
      ...Object.fromEntries(others),
      a: articleSource({
        title: "Héberger son service",
        questions: "[héberger, quelle licence ?]",
      }),
    },
  });
  const searcher = searcherFromSources(searchSources(knowledge, "2026-11-22"), emptyLexiconInput);
  const asked = knowledge.articles.filter(({ slug }) => slug === "a");
  const issues = missIssues(await findMisses(asked, searcher), asked, (_article, index) => ({
    line: 6,
    column: index,
  }));
  expect(issues.map(({ file, line, column, rule }) => ({ file, line, column, rule }))).toEqual([
    { file: "k/articles/a.mdx", line: 6, column: 1, rule: "question-not-found" },
  ]);
  expect(issues[0]?.fact).toContain("La question « quelle licence ? » (telle qu’écrite)");
  expect(issues[0]?.fact).toContain("« Choisir une licence 1 »");
});
