/** The days of an article that machines may trust. */
import type { Article } from "#lib/content/parse-article.ts";

/** Day on which somebody last wrote or verified it. A commit or a build proves neither, so they do not count. */
export function lastRevision({
  written,
  verification,
}: Pick<Article, "written" | "verification">): string {
  return verification && verification.on > written ? verification.on : written;
}

/** ISO day → the moment that RFC 3339 wants, at noon: the same day in every time zone of France. */
export function atNoon(isoDate: string): string {
  return `${isoDate}T12:00:00Z`;
}
