import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleBody } from "#components/article/article-body.tsx";
import { ArticleEnd } from "#components/article/article-end.tsx";
import { ArticleHead } from "#components/article/article-head.tsx";
import { SigleDefinitions } from "#components/article/sigle-definitions.tsx";
import { WithdrawnView } from "#components/article/withdrawn-view.tsx";
import { TableOfContents } from "#components/article/table-of-contents.tsx";
import { freshnessOf } from "#lib/content/freshness.ts";
import { articleContext, findArticle, withdrawnContext } from "#lib/content/article-context.ts";
import { routes } from "#lib/routes.ts";
import { getBody, getKnowledge } from "#app/_data/knowledge.ts";
import { todayInParis } from "#lib/today.ts";

interface ArticlePageProps {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const { articles, withdrawn } = await getKnowledge();
  return [...articles, ...withdrawn].map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: ArticlePageProps): Promise<Metadata> {
  const { slug } = await params;
  const knowledge = await getKnowledge();
  const article = findArticle(knowledge, (candidate) => candidate.slug === slug);
  if (!article) return {};
  if (article.withdrawn) return { title: `${article.title} (retiré)`, robots: { index: false } };
  return {
    title: article.title,
    description: article.description,
    alternates: { canonical: routes.article(slug) },
    openGraph: {
      type: "article",
      locale: "fr_FR",
      siteName: "EIG Link",
      title: article.title,
      description: article.description,
      url: routes.article(slug),
    },
  };
}

export default async function ArticlePage({ params }: ArticlePageProps) {
  const { slug } = await params;
  const knowledge = await getKnowledge();
  const context = articleContext(knowledge, slug);
  if (!context) {
    const withdrawn = withdrawnContext(knowledge, slug);
    if (!withdrawn) notFound();
    return <WithdrawnView {...withdrawn} />;
  }
  const { article, themeTitle } = context;
  const { code, acronyms } = await getBody(article);
  const freshness = freshnessOf(article, todayInParis());
  return (
    <article className="reading">
      <ArticleHead article={article} themeTitle={themeTitle} freshness={freshness} />
      <div className="aside">
        <div className="sticky">
          <TableOfContents sections={article.sections} />
        </div>
      </div>
      <div>
        <ArticleBody code={code} data={{ ...knowledge, oldAnchors: article.oldAnchors }} />
        <ArticleEnd {...context} freshness={freshness} />
        <SigleDefinitions
          termes={knowledge.glossaire.filter((terme) => acronyms.includes(terme.id))}
        />
      </div>
    </article>
  );
}
