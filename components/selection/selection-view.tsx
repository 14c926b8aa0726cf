/** The page of selections, before its island: what it is for, and where to begin. */
import { PageHead } from "#components/layout/page-head.tsx";
import { routes } from "#lib/routes.ts";

export function SelectionView() {
  return (
    <>
      <PageHead title="Une sélection à envoyer">
        Choisissez des articles et des défis, rangez-les, ajoutez un mot&nbsp;: un seul lien envoie
        le tout, et il dure autant qu’eux.
      </PageHead>
      <selection-page className="selection" data-pages={routes.selectionPages()}>
        <p role="status" />
        <noscript>
          <p>
            Cette page a besoin de JavaScript&nbsp;: la sélection tient tout entière dans l’adresse,
            que seul votre navigateur lit. Sans lui, envoyez le lien court qui se trouve à la fin de
            chaque <a href={routes.articles()}>article</a>.
          </p>
        </noscript>
      </selection-page>
    </>
  );
}
