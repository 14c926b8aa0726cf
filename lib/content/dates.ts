/** Refuses dates that have not come yet: nobody has verified anything tomorrow. */
import type { ContentIssue } from "./issues.ts";
import type { Article, ParsedPage } from "./parse-article.ts";

const dated = [["written"], ["verified"], ["withdrawn", "on"]] as const;

/** One issue for each `written`, `verified` or `withdrawn.on` after `today`, an ISO date. */
export function checkDates(
  articles: readonly ParsedPage<Article>[],
  today: string,
): ContentIssue[] {
  return articles.flatMap(({ readable, locate }) =>
    dated.flatMap((path) => {
      const [key] = path;
      const date = key === "withdrawn" ? readable.withdrawn?.on : readable[key];
      if (date === undefined || date <= today) return [];
      return [
        {
          file: readable.file,
          ...locate(path),
          rule: "future-date",
          fact: `« ${path.join(", ")} » est une date à venir : ${date}.`,
          fix: `Écrivez une date passée, ou celle d’aujourd’hui : ${today}.`,
        },
      ];
    }),
  );
}
