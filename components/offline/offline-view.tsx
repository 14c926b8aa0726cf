/** The page of offline reading, before its island: what it offers, and the search over what is kept. */
import { PageHead } from "#components/layout/page-head.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import { routes } from "#lib/routes.ts";

export function OfflineView() {
  return (
    <>
      <PageHead title="Lire hors ligne">
        Les pages que vous lisez restent sur cet appareil&nbsp;: dans un train, dans une salle sans
        réseau, vous les retrouvez, et la recherche y répond.
      </PageHead>
      <SearchForm label="Chercher dans ce que garde cet appareil" />
      <offline-page className="offline" data-list={routes.offlineList()}>
        <p role="status" />
        <noscript>
          <p>
            Garder des pages demande JavaScript. Sans lui, vous pouvez enregistrer ou imprimer
            chaque <a href={routes.articles()}>article</a> depuis votre navigateur.
          </p>
        </noscript>
      </offline-page>
    </>
  );
}
