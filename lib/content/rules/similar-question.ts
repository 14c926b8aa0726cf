/** Advises on titles and questions of two articles that ask the same thing. */
import { findSimilarTexts } from "#lib/content/language/similar-texts.ts";
import type { ContentIssue } from "#lib/content/issues.ts";
import type { BaseRule, RuleContext } from "./rule.ts";

/** A title or a question with its place. */
interface Asked {
  owner: string;
  text: string;
  file: string;
  line: number;
  column: number;
}

function askedTexts({ knowledge, locate }: RuleContext): Asked[] {
  return knowledge.articles
    .filter(({ draft }) => !draft)
    .flatMap(({ slug, file, title, questions }) => [
      { owner: slug, text: title, file, ...locate(slug, ["title"]) },
      ...questions.map((text, index) => ({
        ...{ owner: slug, text, file },
        ...locate(slug, ["questions", index]),
      })),
    ]);
}

export const similarQuestionRule: BaseRule = {
  scope: "base",
  names: ["similar-question"],
  check: (context) =>
    findSimilarTexts(askedTexts(context)).map(({ first, second, isSame }): ContentIssue => {
      const { file, line, column, text } = second;
      const how = isSame ? "les mêmes mots" : "presque les mêmes mots";
      return {
        ...{ file, line, column },
        rule: "similar-question",
        fact: `« ${text} » a ${how} que « ${first.text} » (${first.file}:${first.line}).`,
        fix: "Gardez-la dans l’article qui y répond, précisez l’autre, ou réunissez les deux articles.",
      };
    }),
};
