import type { Metadata } from "next";
import { ParcoursListView } from "#components/parcours/parcours-list-view.tsx";
import { getKnowledge } from "#app/_data/knowledge.ts";

export const metadata: Metadata = {
  title: "Les parcours",
  description: "Les bons articles, dans le bon ordre, au bon moment de la mission.",
};

export default async function ParcoursListPage() {
  return <ParcoursListView knowledge={await getKnowledge()} />;
}
