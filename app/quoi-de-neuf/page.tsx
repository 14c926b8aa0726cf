import type { Metadata } from "next";
import { NewsView } from "#components/lists/news-view.tsx";
import { newsByMonth } from "#lib/content/news.ts";
import { routes } from "#lib/routes.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { describePage } from "#app/_data/metadata.ts";
import { getHistory } from "#app/_data/upkeep.ts";
import "#app/styles/news.css";

const monthsShown = 12;

export const metadata: Metadata = describePage({
  title: "Quoi de neuf ?",
  description: "Les articles nouveaux, vérifiés, modifiés ou retirés, mois par mois.",
  path: routes.news(),
});

export default async function NewsPage() {
  const [knowledge, history] = await Promise.all([getKnowledge(), getHistory()]);
  const months = newsByMonth(knowledge, history, monthsShown);
  return <NewsView months={months} knowsChanges={history.isKnown} />;
}
