/** Top of an article: title, trust, the answer in short. */
import { FreshnessMark } from "#components/article/freshness-mark.tsx";
import { ownId } from "#components/layout/own-id.ts";
import { Breadcrumb } from "#components/layout/breadcrumb.tsx";
import type { Freshness } from "#lib/content/freshness.ts";
import type { Article } from "#lib/content/parse-article.ts";
import { spaceFrench } from "#lib/content/french-spacing.ts";
import { routes } from "#lib/routes.ts";

interface ArticleHeadProps {
  article: Article;
  themeTitle: string;
  freshness: Freshness;
}

export function ArticleHead({ article, themeTitle, freshness }: ArticleHeadProps) {
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
      </div>
      <section className="answer" aria-labelledby={ownId("reponse")}>
        <h2 id={ownId("reponse")}>La réponse en bref</h2>
        <p>{spaceFrench(article.description)}</p>
      </section>
    </div>
  );
}
