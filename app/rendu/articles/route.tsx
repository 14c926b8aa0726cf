import { getKnowledge } from "#app/_data/knowledge.ts";
import { todayInParis } from "#lib/today.ts";
import { renderPage, renderSafely } from "#app/_data/render.ts";
import { ArticlesView } from "#components/lists/articles-view.tsx";
import { readFilters } from "#lib/filters.ts";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return renderSafely(request, async () => {
    const filters = readFilters("/articles", new URL(request.url).searchParams);
    const main = (
      <ArticlesView knowledge={await getKnowledge()} filters={filters} today={todayInParis()} />
    );
    return renderPage(request, { shell: "articles", title: "Toutes les questions", main });
  });
}
