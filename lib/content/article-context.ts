/** Everything around an article: its theme, défis, neighbours and owner. */
import type { Knowledge } from "./knowledge.ts";
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
  owner: Owner | undefined;
}

function pick<Item extends { slug: string }>(items: readonly Item[], slugs: readonly string[]) {
  const bySlug = new Map(items.map((item) => [item.slug, item]));
  return slugs.flatMap((slug) => bySlug.get(slug) ?? []);
}

/** Undefined when no article has that slug. */
export function articleContext(knowledge: Knowledge, slug: string): ArticleContext | undefined {
  const article = knowledge.articles.find((candidate) => candidate.slug === slug);
  if (!article) return undefined;
  const backlinks = knowledge.backlinks.articles[slug] ?? [];
  const pointing = backlinks.filter((other) => !article.related.includes(other));
  return {
    article,
    themeTitle:
      knowledge.themes.find((theme) => theme.key === article.theme)?.title ?? article.theme,
    defis: pick(knowledge.defis, article.defis),
    related: pick(knowledge.articles, article.related),
    pointingHere: pick(knowledge.articles, pointing),
    owner: knowledge.equipe.find((owner) => owner.id === article.owner),
  };
}
