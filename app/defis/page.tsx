import type { Metadata } from "next";
import { DefisView } from "#components/lists/defis-view.tsx";
import { routes } from "#lib/routes.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { describePage } from "#app/_data/metadata.ts";
import "#app/styles/filters.css";

export const metadata: Metadata = describePage({
  title: "Les défis",
  description:
    "Les projets menés par des Entrepreneurs d’intérêt général dans les administrations.",
  path: routes.defis(),
});

export default async function DefisPage() {
  return <DefisView defis={(await getKnowledge()).defis} filters={{}} />;
}
