/** The page of an article that no longer holds: it says so, since when, why, and what to read instead. */
import { Breadcrumb } from "#components/layout/breadcrumb.tsx";
import { ownId } from "#components/layout/own-id.ts";
import { SearchForm } from "#components/search/search-form.tsx";
import { spaceFrench } from "#lib/content/french-spacing.ts";
import type { Article } from "#lib/content/parse-article.ts";
import { routes } from "#lib/routes.ts";
import { formatDate } from "#lib/text.ts";

interface WithdrawnViewProps {
  article: Article;
  withdrawn: NonNullable<Article["withdrawn"]>;
  themeTitle: string;
  replacement: Article | undefined;
}

function Replacement({ article }: { article: Article | undefined }) {
  if (!article) return <p>Aucun article ne le remplace pour le moment.</p>;
  return (
    <>
      <p>
        À lire à la place : <a href={routes.article(article.slug)}>{spaceFrench(article.title)}</a>
      </p>
      <p>{spaceFrench(article.description)}</p>
    </>
  );
}

export function WithdrawnView({ article, withdrawn, themeTitle, replacement }: WithdrawnViewProps) {
  return (
    <>
      <div className="article-head">
        <Breadcrumb
          crumbs={[
            { label: "Questions", href: routes.articles() },
            { label: themeTitle, href: routes.articles({ theme: article.theme }) },
          ]}
        />
        <h1>{spaceFrench(article.title)}</h1>
        <section className="answer" aria-labelledby={ownId("retire")}>
          <h2 id={ownId("retire")}>Cet article a été retiré le {formatDate(withdrawn.on)}</h2>
          <p>{spaceFrench(withdrawn.reason)}</p>
          <Replacement article={replacement} />
        </section>
      </div>
      <SearchForm label="Chercher dans toute la base" />
    </>
  );
}
