import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleBody } from "#components/article/article-body.tsx";
import { ArticleFeedback } from "#components/question/article-feedback.tsx";
import { ArticleEnd } from "#components/article/article-end.tsx";
import { ArticleHead } from "#components/article/article-head.tsx";
import { SigleDefinitions } from "#components/article/sigle-definitions.tsx";
import { PageUpkeep } from "#components/layout/page-upkeep.tsx";
import { StructuredData } from "#components/layout/structured-data.tsx";
import { WithdrawnView } from "#components/article/withdrawn-view.tsx";
import { TableOfContents } from "#components/article/table-of-contents.tsx";
import { freshnessOf } from "#lib/content/freshness.ts";
import {
  articleContext,
  findArticle,
  titleOfTheme,
  withdrawnContext,
} from "#lib/content/article-context.ts";
import { lastRevision } from "#lib/publish/article-dates.ts";
import { articleData } from "#lib/publish/structured-data.ts";
import { routes } from "#lib/routes.ts";
import { articleCard } from "#lib/social/card.ts";
import { getBody } from "#app/_data/body.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { describePage, socialImageUrl } from "#app/_data/metadata.ts";
import { siteAddress } from "#app/_data/site.ts";
import { StaticElement } from "#app/_data/static-element.tsx";
import { getUpkeep } from "#app/_data/upkeep.ts";
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
  return describePage({
    title: article.title,
    description: article.description,
    path: routes.article(slug),
    card: articleCard(article, titleOfTheme(knowledge, article.theme)),
    dates: { published: article.written, revised: lastRevision(article) },
    markdown: routes.articleMarkdown(slug),
  });
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
  const image = socialImageUrl(articleCard(article, themeTitle));
  return (
    <StaticElement as="article" className="reading">
      <ArticleHead
        article={article}
        themeTitle={themeTitle}
        freshness={freshness}
        site={siteAddress()}
      />
      <div className="aside">
        <div className="sticky">
          <TableOfContents sections={article.sections} />
        </div>
      </div>
      <div>
        <ArticleBody
          code={code}
          data={{ ...knowledge, oldAnchors: article.oldAnchors }}
          shortLink={routes.shortLink(article.id)}
        />
        <ArticleFeedback article={article} />
        <ArticleEnd
          {...context}
          freshness={freshness}
          site={siteAddress()}
          linkRecords={knowledge.linkRecords}
        />
        <PageUpkeep
          upkeep={await getUpkeep({ ...article, address: routes.shortLink(article.id) })}
        />
        <SigleDefinitions
          termes={knowledge.glossaire.filter((terme) => acronyms.includes(terme.id))}
        />
      </div>
      <StructuredData data={articleData({ article, themeTitle, image }, siteAddress())} />
    </StaticElement>
  );
}
