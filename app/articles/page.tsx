import type { Metadata } from "next";
import { ArticlesView } from "#components/lists/articles-view.tsx";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { describePage } from "#app/_data/metadata.ts";
import { routes } from "#lib/routes.ts";
import { todayInParis } from "#lib/today.ts";
import "#app/styles/filters.css";

export const metadata: Metadata = describePage({
  title: "Toutes les questions",
  description: "Les questions que se posent les Entrepreneurs d’intérêt général, par thème.",
  path: routes.articles(),
});

export default async function ArticlesPage() {
  return <ArticlesView knowledge={await getKnowledge()} filters={{}} today={todayInParis()} />;
}
