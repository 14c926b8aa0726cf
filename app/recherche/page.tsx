import type { Metadata } from "next";
import { SearchPageView } from "#components/search/search-page-view.tsx";
import { routes } from "#lib/routes.ts";
import { describePage } from "#app/_data/metadata.ts";
import { getSamples } from "#app/_data/samples.ts";
import "#app/styles/asking.css";
import "#app/styles/session.css";
import "#app/styles/results.css";

export const metadata: Metadata = describePage({
  title: "Rechercher",
  description:
    "Posez votre question en français, avec vos mots : la recherche comprend les accents oubliés, les fautes et les sigles.",
  path: routes.search(),
});

/** The page without a question; with `?q=`, app/rendu/recherche answers on its shell. */
export default async function SearchPage() {
  return <SearchPageView samples={await getSamples()} />;
}
