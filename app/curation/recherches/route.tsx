import { withCurator } from "#app/_data/curators.ts";
import { readGaps, renderDesk } from "#app/_data/desk.tsx";
import { DeskGapsView } from "#components/curation/desk-lists.tsx";
import { pageOf, readPageNumber } from "#lib/paging.ts";

export const dynamic = "force-dynamic";

const pageSize = 50;

/** Searches without a good answer, by need. */
export function GET(request: Request): Promise<Response> {
  return withCurator(request, async (curator) => {
    const { groups } = await readGaps();
    const number = readPageNumber(new URL(request.url).searchParams.get("page"));
    const main = <DeskGapsView curator={curator} page={pageOf(groups, number, pageSize)} />;
    return renderDesk(request, { title: "Recherches sans réponse", main });
  });
}
