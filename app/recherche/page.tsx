import type { Metadata } from "next";
import { SearchPageView } from "#components/search/search-page-view.tsx";
import { getSamples } from "#app/_data/samples.ts";

export const metadata: Metadata = { title: "Rechercher" };

/** The page without a question; with `?q=`, app/rendu/recherche answers on its shell. */
export default async function SearchPage() {
  return <SearchPageView samples={await getSamples()} />;
}
