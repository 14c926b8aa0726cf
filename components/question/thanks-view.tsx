/** What follows an opinion sent without script. */
import { PageHead } from "#components/layout/page-head.tsx";
import { routes } from "#lib/routes.ts";

export function ThanksView({ article }: { article: { slug: string; title: string } | undefined }) {
  return (
    <>
      <PageHead title="Merci, votre avis est noté">
        Il dit à EIG Link quel article revoir d’abord.
      </PageHead>
      <p>
        {article ? (
          <>
            Revenir à l’article : <a href={routes.article(article.slug)}>{article.title}</a>
          </>
        ) : (
          <a href={routes.articles()}>Voir toutes les questions</a>
        )}
      </p>
    </>
  );
}
