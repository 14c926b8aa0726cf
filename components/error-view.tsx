/** The page shown when something failed on our side; no data is lost since reading keeps none. */
import { PageHead } from "#components/layout/page-head.tsx";
import { NoAnswerIllustration } from "#components/ui/illustration.tsx";
import { routes } from "#lib/routes.ts";

export function ErrorView() {
  return (
    <>
      <NoAnswerIllustration />
      <PageHead title="Cette page n’a pas pu s’afficher">
        L’erreur vient de notre côté. Rechargez la page dans un instant.
      </PageHead>
      <p>
        Si cela continue, <a href={routes.home()}>repartez de l’accueil</a> : les articles restent
        lisibles.
      </p>
    </>
  );
}
