/** Top of an article: title, trust, the answer in short. */
import { FreshnessMark } from "#components/article/freshness-mark.tsx";
import { ownId } from "#components/layout/own-id.ts";
import { Breadcrumb } from "#components/layout/breadcrumb.tsx";
import { SharePanel } from "#components/article/share-panel.tsx";
import { freshnessText, type Freshness } from "#lib/content/freshness.ts";
import type { Article } from "#lib/content/parse-article.ts";
import { spaceFrench } from "#lib/content/french-spacing.ts";
import { articleCode } from "#lib/selection/selection.ts";
import { routes } from "#lib/routes.ts";

interface ArticleHeadProps {
  article: Article;
  themeTitle: string;
  freshness: Freshness;
  /** Public address of the site, without a trailing slash. */
  site: string;
}

export function ArticleHead({ article, themeTitle, freshness, site }: ArticleHeadProps) {
  return (
    <div className="article-head">
      <Breadcrumb
        crumbs={[
          { label: "Questions", href: routes.articles() },
          { label: themeTitle, href: routes.articles({ theme: article.theme }) },
        ]}
      />
      <h1>{spaceFrench(article.title)}</h1>
      <div className="meta">
        <FreshnessMark freshness={freshness} />
        <SharePanel
          what="cet article"
          title={spaceFrench(article.title)}
          answer={spaceFrench(article.description)}
          trust={freshnessText(freshness)}
          path={routes.shortLink(article.id)}
          site={site}
        />
        <selection-button className="no-print" data-page={articleCode(article.id)} />
      </div>
      <section className="answer" aria-labelledby={ownId("reponse")}>
        <h2 id={ownId("reponse")}>La réponse en bref</h2>
        <p>{spaceFrench(article.description)}</p>
      </section>
    </div>
  );
}
