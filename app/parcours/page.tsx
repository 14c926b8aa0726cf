import type { Metadata } from "next";
import { ParcoursListView } from "#components/parcours/parcours-list-view.tsx";
import { routes } from "#lib/routes.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { describePage } from "#app/_data/metadata.ts";
import "#app/styles/parcours.css";

export const metadata: Metadata = describePage({
  title: "Les parcours",
  description: "Les bons articles, dans le bon ordre, au bon moment de la mission.",
  path: routes.parcours(),
});

export default async function ParcoursListPage() {
  return <ParcoursListView knowledge={await getKnowledge()} />;
}
