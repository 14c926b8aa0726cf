import { withCurator } from "#app/_data/curators.ts";
import { readQuestions, renderDesk } from "#app/_data/desk.tsx";
import { DeskQuestionsView } from "#components/curation/desk-lists.tsx";
import { pageOf, readPageNumber } from "#lib/paging.ts";

export const dynamic = "force-dynamic";

const pageSize = 50;

/** All questions, those that wait first. */
export function GET(request: Request): Promise<Response> {
  return withCurator(request, async (curator) => {
    const { open, settled } = await readQuestions();
    const entries = [...open, ...settled.map((question) => ({ question }))];
    const number = readPageNumber(new URL(request.url).searchParams.get("page"));
    const page = pageOf(entries, number, pageSize);
    const main = <DeskQuestionsView curator={curator} page={page} />;
    return renderDesk(request, { title: "Questions", main });
  });
}
