/** What changed in the base, month by month: new, revised and withdrawn articles. */
import { groupBy } from "#lib/text.ts";
import type { ContentHistory } from "./git-log.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Article } from "./parse-article.ts";

/** `changed` is known from git only; the others are said by the articles themselves. */
export type NewsKind = "new" | "verified" | "changed" | "withdrawn";

export interface NewsItem {
  kind: NewsKind;
  article: Article;
  /** ISO date. */
  on: string;
}

export interface NewsMonth {
  /** `2026-11`. */
  month: string;
  /** New articles first, then by day, the latest first. */
  items: NewsItem[];
}

const order: readonly NewsKind[] = ["new", "verified", "changed", "withdrawn"];

function monthOf(day: string): string {
  return day.slice(0, "2026-11".length);
}

/** One item a month at most for what happened after publication: a verification says more than a change. */
function newsOfArticle(article: Article, days: readonly string[]): NewsItem[] {
  const { written, verification, withdrawn } = article;
  if (withdrawn) return [{ kind: "withdrawn", article, on: withdrawn.on }];
  const items: NewsItem[] = [{ kind: "new", article, on: written }];
  const seen = new Set([monthOf(written)]);
  if (verification && !seen.has(monthOf(verification.on))) {
    items.push({ kind: "verified", article, on: verification.on });
    seen.add(monthOf(verification.on));
  }
  for (const on of days) {
    // Before its publication an article is being written, which is no news.
    if (on < written || seen.has(monthOf(on))) continue;
    seen.add(monthOf(on));
    items.push({ kind: "changed", article, on });
  }
  return items;
}

/** The latest `maxMonths` months in which something happened, the latest first; `history` may know nothing. */
export function newsByMonth(
  { articles, withdrawn }: Pick<Knowledge, "articles" | "withdrawn">,
  history: ContentHistory,
  maxMonths: number,
): NewsMonth[] {
  const items = [...articles, ...withdrawn]
    .filter((article) => !article.draft)
    .flatMap((article) => newsOfArticle(article, history.files[article.file]?.days ?? []))
    .sort(
      (a, b) =>
        order.indexOf(a.kind) - order.indexOf(b.kind) ||
        b.on.localeCompare(a.on) ||
        a.article.slug.localeCompare(b.article.slug),
    );
  return [...groupBy(items, ({ on }) => monthOf(on))]
    .map(([month, ofMonth]) => ({ month, items: ofMonth }))
    .sort((a, b) => b.month.localeCompare(a.month))
    .slice(0, maxMonths);
}
