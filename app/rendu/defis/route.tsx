import { getKnowledge } from "#app/_data/knowledge.ts";
import { renderPage, renderSafely } from "#app/_data/render.ts";
import { DefisView } from "#components/lists/defis-view.tsx";
import { readFilters } from "#lib/filters.ts";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return renderSafely(request, async () => {
    const filters = readFilters("/defis", new URL(request.url).searchParams);
    const main = <DefisView defis={(await getKnowledge()).defis} filters={filters} />;
    return renderPage(request, { shell: "defis", title: "Les défis", main });
  });
}
