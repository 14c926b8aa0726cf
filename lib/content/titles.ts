/** Titles of articles by slug, for pages that name articles. */
import type { Knowledge } from "./knowledge.ts";

export function articleTitles({ articles }: Knowledge): Map<string, string> {
  return new Map(articles.map(({ slug, title }) => [slug, title]));
}
