import type { Metadata } from "next";
import { DefisView } from "#components/lists/defis-view.tsx";
import { getKnowledge } from "#app/_data/knowledge.ts";

export const metadata: Metadata = {
  title: "Les défis",
  description:
    "Les projets menés par des Entrepreneurs d’intérêt général dans les administrations.",
};

export default async function DefisPage() {
  return <DefisView defis={(await getKnowledge()).defis} filters={{}} />;
}
