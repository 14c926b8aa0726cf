import { withCurator } from "#app/_data/curators.ts";
import { renderPage } from "#app/_data/render.ts";
import { PageHead } from "#components/layout/page-head.tsx";
import { SessionBar } from "#components/session/session-bar.tsx";

export const dynamic = "force-dynamic";

/** The curators' desk. */
export function GET(request: Request): Promise<Response> {
  return withCurator(request, (curator) => {
    const title = "Bureau de curation";
    const main = (
      <>
        <SessionBar curator={curator} />
        <PageHead title={title} />
      </>
    );
    return renderPage(request, { shell: "recherche", title, main });
  });
}
