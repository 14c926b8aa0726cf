/** Judges a base as `npm run check` does: the files, what stands between them, their style, and that questions find their article. */
import path from "node:path";
import { todayInParis } from "#lib/today.ts";
import type { CheckedContent, CheckOptions } from "./check-content.node.ts";
import { findUnrecorded } from "./check-permalinks.ts";
import { judgeQuestions } from "./judge-questions.node.ts";
import { displayPath, readIfPresent } from "./disk.node.ts";
import { readWordList } from "./language/word-list.ts";
import { sortIssues } from "./issues.ts";
import { loadKnowledge } from "./load.node.ts";
import { namesOfBase } from "./names-of-base.ts";
import { allRules } from "./rules/all-rules.node.ts";
import { describeRule } from "./rules/registry.ts";
import type { RuleContext } from "./rules/rule.ts";
import { checkSiteFile } from "./site.node.ts";
import { ruleFiles } from "./rules/rule-files.ts";
import { runRules } from "./rules/run-rules.node.ts";
import { fingerprint } from "#lib/fingerprint.node.ts";

/** Questions are searched only once the files are right: a page left out would make others win. */
export async function judgeContent(
  folder: string,
  { cacheDir }: CheckOptions,
): Promise<CheckedContent> {
  const wordFile = path.join(folder, "orthographe.txt");
  const [loaded, words] = await Promise.all([
    loadKnowledge(folder, { drafts: true }),
    readIfPresent(wordFile),
  ]);
  const { knowledge, locate, pages, permalinks } = loaded;
  // Two bases keep their verdicts apart: each run forgets what it did not use.
  const cacheFile = (name: string) =>
    path.join(cacheDir, `${name}-${fingerprint(path.resolve(folder)).slice(0, 8)}.json`);
  const files = ruleFiles(loaded.files);
  const bySlug = new Map(knowledge.articles.map((article) => [article.slug, article]));
  const context: RuleContext = {
    files,
    knowledge,
    backlinks: knowledge.backlinks,
    lexicon: {
      glossaire: knowledge.glossaire,
      words: readWordList(words ?? "").map(({ word }) => word),
      names: namesOfBase(knowledge),
    },
    ...(words !== undefined && {
      wordList: { file: displayPath(wordFile), source: words },
    }),
    locate: (slug, key) => {
      const article = bySlug.get(slug);
      return article ? locate(article, key) : { line: 1, column: 1 };
    },
  };
  const found = [
    ...loaded.issues,
    ...findUnrecorded(pages, permalinks),
    ...(await checkSiteFile(folder, todayInParis())),
  ];
  const misses =
    loaded.issues.length > 0
      ? []
      : await judgeQuestions(folder, loaded, {
          today: todayInParis(),
          cacheFile: cacheFile("questions"),
        });
  const issues = await runRules(files, context, [...found, ...misses], {
    rules: allRules,
    cacheFile: cacheFile("files"),
  });
  const ofLevel = (level: "error" | "advice") =>
    sortIssues(issues.filter(({ rule }) => describeRule(rule).level === level));
  const { articles, defis, parcours, glossaire } = knowledge;
  const counts = {
    articles: articles.length,
    questions: articles.reduce((sum, { questions }) => sum + questions.length, 0),
    defis: defis.length,
    parcours: parcours.length,
    termes: glossaire.length,
  };
  return { counts, errors: ofLevel("error"), advice: ofLevel("advice") };
}
