import type { Metadata } from "next";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { describePage } from "#app/_data/metadata.ts";
import { getTownPlaces } from "#app/_data/towns.ts";
import { DefiMapView } from "#components/defi/defi-map-view.tsx";
import { groupByTown } from "#lib/geo/towns.ts";
import { routes } from "#lib/routes.ts";
import "#app/styles/map.css";

export const metadata: Metadata = describePage({
  title: "Les défis sur la carte",
  description: "Où les défis des Entrepreneurs d’intérêt général ont été menés, ville par ville.",
  path: routes.defiMap(),
});

export default async function DefiMapPage() {
  const [{ defis }, places] = await Promise.all([getKnowledge(), getTownPlaces()]);
  return <DefiMapView towns={groupByTown(defis, places)} />;
}
