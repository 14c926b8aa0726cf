/** The page of an article, or of one that no longer holds. */
import "server-only";
import { cache } from "react";
import { ArticleBody } from "#components/article/article-body.tsx";
import { ArticleEnd } from "#components/article/article-end.tsx";
import { ArticleHead } from "#components/article/article-head.tsx";
import { SigleDefinitions } from "#components/article/sigle-definitions.tsx";
import { TableOfContents } from "#components/article/table-of-contents.tsx";
import { WithdrawnView } from "#components/article/withdrawn-view.tsx";
import { PageUpkeep } from "#components/layout/page-upkeep.tsx";
import { StructuredData } from "#components/layout/structured-data.tsx";
import { ArticleFeedback } from "#components/question/article-feedback.tsx";
import { articleContext, withdrawnContext } from "#lib/content/article-context.ts";
import { freshnessOf } from "#lib/content/freshness.ts";
import { lastRevision } from "#lib/publish/article-dates.ts";
import { articleData } from "#lib/publish/structured-data.ts";
import { routes } from "#lib/routes.ts";
import { articleCard } from "#lib/social/card.ts";
import { todayInParis } from "#lib/today.ts";
import { getBody } from "./body.ts";
import { contentPage, type ContentPage } from "./content-page.tsx";
import { getKnowledge } from "./knowledge.ts";
import { describePage, socialImageUrl } from "./metadata.ts";
import { siteAddress } from "./site.ts";
import { getUpkeep } from "./upkeep.ts";

async function withdrawnPage(slug: string): Promise<ContentPage | undefined> {
  const context = withdrawnContext(await getKnowledge(), slug);
  if (!context) return undefined;
  return contentPage({
    metadata: { title: `${context.article.title} (retiré)`, robots: { index: false } },
    as: "article",
    className: "withdrawn",
    content: <WithdrawnView {...context} />,
  });
}

/** Undefined when no article has that slug. */
export const articlePage = cache(async (slug: string): Promise<ContentPage | undefined> => {
  const knowledge = await getKnowledge();
  const context = articleContext(knowledge, slug);
  if (!context) return withdrawnPage(slug);
  const { article, themeTitle } = context;
  const { code, acronyms } = await getBody(article);
  const freshness = freshnessOf(article, todayInParis());
  const card = articleCard(article, themeTitle);
  const shortLink = routes.shortLink(article.id);
  const site = siteAddress();
  return contentPage({
    metadata: describePage({
      title: article.title,
      description: article.description,
      path: routes.article(slug),
      card,
      dates: { published: article.written, revised: lastRevision(article) },
      markdown: routes.articleMarkdown(slug),
    }),
    as: "article",
    className: "reading",
    content: (
      <>
        <ArticleHead article={article} themeTitle={themeTitle} freshness={freshness} site={site} />
        <div className="aside">
          <div className="sticky">
            <TableOfContents sections={article.sections} />
          </div>
        </div>
        <div>
          <ArticleBody
            code={code}
            data={{ ...knowledge, oldAnchors: article.oldAnchors }}
            shortLink={shortLink}
          />
          <ArticleFeedback article={article} />
          <ArticleEnd
            {...context}
            freshness={freshness}
            site={site}
            linkRecords={knowledge.linkRecords}
          />
          <PageUpkeep upkeep={await getUpkeep({ ...article, address: shortLink })} />
          <SigleDefinitions
            termes={knowledge.glossaire.filter((terme) => acronyms.includes(terme.id))}
          />
        </div>
        <StructuredData
          data={articleData({ article, themeTitle, image: socialImageUrl(card) }, site)}
        />
      </>
    ),
  });
});
