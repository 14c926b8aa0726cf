import { getKnowledge } from "#app/_data/knowledge.ts";
import { renderPage, renderSafely } from "#app/_data/render.ts";
import { GlossaireView } from "#components/lists/glossaire-view.tsx";
import { articleTitles } from "#lib/content/titles.ts";
import { readFilters } from "#lib/filters.ts";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return renderSafely(request, async () => {
    const knowledge = await getKnowledge();
    const main = (
      <GlossaireView
        linkRecords={knowledge.linkRecords}
        termes={knowledge.glossaire}
        articleTitles={articleTitles(knowledge)}
        filters={readFilters("/glossaire", new URL(request.url).searchParams)}
      />
    );
    return renderPage(request, { shell: "glossaire", title: "Glossaire", main });
  });
}
