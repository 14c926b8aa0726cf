import type { Metadata } from "next";
import { SitemapView } from "#components/lists/sitemap-view.tsx";
import { routes } from "#lib/routes.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { describePage } from "#app/_data/metadata.ts";

export const metadata: Metadata = describePage({
  title: "Plan du site",
  description: "Toutes les pages de la base sur une seule : questions, parcours, défis, glossaire.",
  path: routes.sitemap(),
});

export default async function SitemapPage() {
  return <SitemapView knowledge={await getKnowledge()} />;
}
