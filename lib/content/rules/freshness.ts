/** Advises on what time does to a base: texts that changed since they were verified, owners who leave. */
import { verifyCommand } from "#lib/content/check-verifications.ts";
import { freshnessOf, handoverOf } from "#lib/content/freshness.ts";
import type { ContentIssue } from "#lib/content/issues.ts";
import type { Article } from "#lib/content/parse-article.ts";
import { countLabel, formatDate, groupBy } from "#lib/text.ts";
import type { BaseRule, RuleContext } from "./rule.ts";

/** Curators learn of it two months before readers do: time to find somebody. */
const adviceLeadDays = 90;

function changedTexts({ knowledge, locate }: RuleContext, today: string): ContentIssue[] {
  return knowledge.articles.flatMap((article): ContentIssue[] => {
    const freshness = freshnessOf(article, today);
    if (article.draft || freshness.state !== "changed") return [];
    return [
      {
        file: article.file,
        ...locate(article.slug, ["verified"]),
        rule: "changed-since-verified",
        fact: `Modifié depuis la vérification du ${formatDate(freshness.on)} : la page annonce une relecture à refaire.`,
        fix: `Relisez-le, puis signez : ${verifyCommand(article.slug)}`,
      },
    ];
  });
}

/** One issue an owner, at the first of their articles: there may be dozens. */
function leavingOwner(
  articles: readonly Article[],
  owner: string,
  { knowledge, locate }: RuleContext,
  today: string,
): ContentIssue[] {
  const [first] = articles;
  const leaving = handoverOf(first?.mandateEnds, today, adviceLeadDays);
  if (!first || !leaving) return [];
  const name = knowledge.equipe.find(({ id }) => id === owner)?.name ?? owner;
  const end = leaving.hasEnded ? "s’est achevé" : "s’achève";
  const count = countLabel(articles.length, "article cherche", "articles cherchent");
  return [
    {
      file: first.file,
      ...locate(first.slug, ["owner"]),
      rule: "mandate-ending",
      fact: `Le mandat de « ${name} » ${end} le ${formatDate(leaving.ends)} : ${count} un responsable.`,
      fix: `Voyez lesquels, et confiez-les : npm run handover -- ${owner}`,
    },
  ];
}

/** `today` gives the ISO date of the day. */
export function freshnessRule(today: () => string): BaseRule {
  return {
    scope: "base",
    names: ["changed-since-verified", "mandate-ending"],
    check: (context) => {
      const day = today();
      const byOwner = groupBy(context.knowledge.articles, ({ owner }) => owner);
      return [
        ...changedTexts(context, day),
        ...[...byOwner].flatMap(([owner, articles]) => leavingOwner(articles, owner, context, day)),
      ];
    },
  };
}
