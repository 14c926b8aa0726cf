/** Pages that nothing leads to: articles that nobody cites, défis that illustrate nothing. */
import type { ContentIssue } from "#lib/content/issues.ts";
import { countLabel } from "#lib/text.ts";
import type { BaseRule, RuleContext } from "./rule.ts";

/** An article is led to by a link, by `related`, by a parcours, or by an entry of the glossary or contacts. */
export function orphanArticles({
  knowledge,
  backlinks,
}: Pick<RuleContext, "knowledge" | "backlinks">): string[] {
  const { articles, parcours, glossaire, contacts } = knowledge;
  const cited = new Set([
    ...parcours.flatMap(({ steps }) => steps.map(({ article }) => article)),
    ...[...glossaire, ...contacts].flatMap(({ article }) => article ?? []),
  ]);
  return articles.flatMap(({ slug, draft }) =>
    draft || cited.has(slug) || (backlinks.articles[slug] ?? []).length > 0 ? [] : [slug],
  );
}

function orphans(context: RuleContext): ContentIssue[] {
  const slugs = new Set(orphanArticles(context));
  return context.knowledge.articles.flatMap(({ slug, file }): ContentIssue[] =>
    slugs.has(slug)
      ? [
          {
            file,
            ...context.locate(slug, ["title"]),
            rule: "orphan",
            fact: "Rien ne mène à cet article : ni lien, ni « related », ni parcours.",
            fix: "Citez-le dans l’article le plus proche, par un lien ou dans « related ».",
          },
        ]
      : [],
  );
}

/** Names shown of a long list: where to begin. */
const shownNames = 5;

/** One issue for the whole base, at its list of themes: a line a défi would hide everything else. */
function defisWithoutArticle({ knowledge, backlinks, files }: RuleContext): ContentIssue[] {
  const defis = knowledge.defis.filter(({ draft }) => !draft);
  const lonely = defis.filter(({ slug }) => (backlinks.defis[slug] ?? []).length === 0);
  const file = files.find(({ kind }) => kind === "themes")?.file;
  if (lonely.length === 0 || file === undefined) return [];
  const names = lonely.slice(0, shownNames).map(({ slug }) => slug);
  const more = lonely.length > shownNames ? "…" : "";
  return [
    {
      file,
      line: 1,
      column: 1,
      rule: "defi-without-article",
      fact: `${countLabel(lonely.length, "défi")} sur ${defis.length} : aucun article ne les cite (${names.join(", ")}${more}).`,
      fix: "Ajoutez-les aux « defis » des articles qu’ils illustrent.",
    },
  ];
}

export const orphanPages: BaseRule = {
  scope: "base",
  names: ["orphan", "defi-without-article"],
  check: (context) => [...orphans(context), ...defisWithoutArticle(context)],
};
