/** Joins parcours with their articles: steps by moment, and the place of an article in its parcours. */
import { momentOf } from "#lib/parcours/when.ts";
import { groupBy } from "#lib/text.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Article } from "./parse-article.ts";
import type { Parcours } from "./parse-parcours.ts";
import { moments, type Moment } from "./schema/article.ts";
import type { ParcoursStep } from "./schema/parcours.ts";

/** A step with its article; steps whose article is a draft are left out in production. */
export interface Step extends Omit<ParcoursStep, "article"> {
  article: Article;
}

/** Steps of one parcours, in order of time. */
export function stepsOf({ steps }: Parcours, articles: readonly Article[]): Step[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return steps.flatMap((step) => {
    const article = bySlug.get(step.article);
    return article ? [{ ...step, article }] : [];
  });
}

export interface StepGroup {
  moment: Moment;
  title: string;
  steps: Step[];
}

/** A parcours that counts from its own first day is not tied to the moments of the mission. */
function groupTitle(moment: Moment, { origin }: Parcours): string {
  return origin === "debut" && moment === "en-cours" ? "Les mois suivants" : moments[moment];
}

/** Steps by moment of the mission, in order. */
export function groupSteps(parcours: Parcours, articles: readonly Article[]): StepGroup[] {
  const groups = groupBy(stepsOf(parcours, articles), ({ when }) => momentOf(when));
  return [...groups].map(([moment, steps]) => ({
    moment,
    title: groupTitle(moment, parcours),
    steps,
  }));
}

/** Where an article stands in one parcours. */
export interface ParcoursPlace {
  parcours: Parcours;
  /** From 1. */
  position: number;
  count: number;
  previous?: Article;
  next?: Article;
}

/** Every parcours that the article is a step of, in the order of the list of parcours. */
export function parcoursPlaces(
  { parcours, articles }: Knowledge,
  article: Pick<Article, "slug">,
): ParcoursPlace[] {
  return parcours.flatMap((candidate) => {
    const steps = stepsOf(candidate, articles);
    const index = steps.findIndex((step) => step.article.slug === article.slug);
    if (index === -1) return [];
    const previous = steps[index - 1]?.article;
    const next = steps[index + 1]?.article;
    return [
      {
        parcours: candidate,
        position: index + 1,
        count: steps.length,
        ...(previous && { previous }),
        ...(next && { next }),
      },
    ];
  });
}
