/** Refuses dates that have not come yet: nobody has verified anything tomorrow. */
import type { ContentIssue } from "./issues.ts";
import type { Article, ParsedPage } from "./parse-article.ts";

/** One issue for each `written` or `verified` after `today`, an ISO date. */
export function checkDates(
  articles: readonly ParsedPage<Article>[],
  today: string,
): ContentIssue[] {
  return articles.flatMap(({ readable, locate }) =>
    (["written", "verified"] as const).flatMap((key) => {
      const date = readable[key];
      if (date === undefined || date <= today) return [];
      return [
        {
          file: readable.file,
          ...locate([key]),
          rule: "future-date",
          fact: `« ${key} » est une date à venir : ${date}.`,
          fix: `Écrivez une date passée, ou celle d’aujourd’hui : ${today}.`,
        },
      ];
    }),
  );
}
