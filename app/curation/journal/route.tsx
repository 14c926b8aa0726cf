import { withCurator } from "#app/_data/curators.ts";
import { renderDesk } from "#app/_data/desk.tsx";
import { getQuestionStore } from "#app/_data/questions.ts";
import { DeskJournalView } from "#components/curation/desk-lists.tsx";
import { readPageNumber } from "#lib/paging.ts";

export const dynamic = "force-dynamic";

const pageSize = 50;

/** Who decided what. */
export function GET(request: Request): Promise<Response> {
  return withCurator(request, async (curator) => {
    const number = readPageNumber(new URL(request.url).searchParams.get("page"));
    const store = await getQuestionStore();
    // One more than is shown tells whether there is a page after this one.
    const [entries, questions] = await Promise.all([
      store.desk.journal({ skip: (number - 1) * pageSize, limit: pageSize + 1 }),
      store.questions(),
    ]);
    const main = (
      <DeskJournalView
        curator={curator}
        entries={entries.slice(0, pageSize)}
        questions={new Map(questions.map(({ id, text }) => [id, text]))}
        number={number}
        hasMore={entries.length > pageSize}
      />
    );
    return renderDesk(request, { title: "Journal", main });
  });
}
