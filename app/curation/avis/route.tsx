import { withCurator } from "#app/_data/curators.ts";
import { readOpinions, renderDesk } from "#app/_data/desk.tsx";
import { DeskOpinionsView } from "#components/curation/desk-lists.tsx";
import { pageOf, readPageNumber } from "#lib/paging.ts";

export const dynamic = "force-dynamic";

const pageSize = 25;

/** What readers say of articles. */
export function GET(request: Request): Promise<Response> {
  return withCurator(request, async (curator) => {
    const { byArticle } = await readOpinions();
    const number = readPageNumber(new URL(request.url).searchParams.get("page"));
    const main = <DeskOpinionsView curator={curator} page={pageOf(byArticle, number, pageSize)} />;
    return renderDesk(request, { title: "Avis", main });
  });
}
