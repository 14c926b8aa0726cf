/** Everything around an article: its theme, défis, neighbours and owner. */
import type { Knowledge } from "./knowledge.ts";
import { parcoursPlaces, type ParcoursPlace } from "./parcours-steps.ts";
import type { Article, Defi } from "./parse-article.ts";
import type { Owner } from "./schema/reference.ts";

export interface ArticleContext {
  article: Article;
  themeTitle: string;
  /** Défis named in the front matter, in its order. */
  defis: Defi[];
  /** Articles named in `related`, in its order. */
  related: Article[];
  /** Articles that link here and are not already in `related`. */
  pointingHere: Article[];
  /** The parcours that it is a step of. */
  places: ParcoursPlace[];
  owner: Owner | undefined;
}

function pick<Item extends { slug: string }>(items: readonly Item[], slugs: readonly string[]) {
  const bySlug = new Map(items.map((item) => [item.slug, item]));
  return slugs.flatMap((slug) => bySlug.get(slug) ?? []);
}

/** Any article that has a page, withdrawn ones included. */
export function findArticle(
  { articles, withdrawn }: Knowledge,
  matches: (article: Article) => boolean,
): Article | undefined {
  return articles.find(matches) ?? withdrawn.find(matches);
}

/** The key itself when no theme has it. */
function titleOfTheme(knowledge: Knowledge, key: string): string {
  return knowledge.themes.find((theme) => theme.key === key)?.title ?? key;
}

export interface WithdrawnContext {
  article: Article;
  withdrawn: NonNullable<Article["withdrawn"]>;
  themeTitle: string;
  /** The article to read instead. */
  replacement: Article | undefined;
}

/** Undefined when no withdrawn article has that slug. */
export function withdrawnContext(knowledge: Knowledge, slug: string): WithdrawnContext | undefined {
  const article = knowledge.withdrawn.find((candidate) => candidate.slug === slug);
  if (!article?.withdrawn) return undefined;
  const { withdrawn } = article;
  return {
    article,
    withdrawn,
    themeTitle: titleOfTheme(knowledge, article.theme),
    replacement: knowledge.articles.find((other) => other.slug === withdrawn.replacedBy),
  };
}

/** Undefined when no article has that slug, or when it was withdrawn. */
export function articleContext(knowledge: Knowledge, slug: string): ArticleContext | undefined {
  const article = knowledge.articles.find((candidate) => candidate.slug === slug);
  if (!article) return undefined;
  const backlinks = knowledge.backlinks.articles[slug] ?? [];
  const pointing = backlinks.filter((other) => !article.related.includes(other));
  return {
    article,
    themeTitle: titleOfTheme(knowledge, article.theme),
    defis: pick(knowledge.defis, article.defis),
    related: pick(knowledge.articles, article.related),
    pointingHere: pick(knowledge.articles, pointing),
    places: parcoursPlaces(knowledge, article),
    owner: knowledge.equipe.find((owner) => owner.id === article.owner),
  };
}
