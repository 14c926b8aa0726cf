/** Picks a few questions to show a newcomer how to ask. */
import type { Knowledge } from "./knowledge.ts";

/** The first question of the articles that others point to most; stable for the same content. */
export function sampleQuestions({ articles, backlinks }: Knowledge, count: number): string[] {
  const weight = (slug: string) => (backlinks.articles[slug] ?? []).length;
  return [...articles]
    .sort((a, b) => weight(b.slug) - weight(a.slug) || a.slug.localeCompare(b.slug))
    .flatMap((article) => article.questions[0] ?? [])
    .slice(0, count);
}
