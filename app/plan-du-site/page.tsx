import type { Metadata } from "next";
import { SitemapView } from "#components/lists/sitemap-view.tsx";
import { getKnowledge } from "#app/_data/knowledge.ts";

export const metadata: Metadata = { title: "Plan du site" };

export default async function SitemapPage() {
  return <SitemapView knowledge={await getKnowledge()} />;
}
