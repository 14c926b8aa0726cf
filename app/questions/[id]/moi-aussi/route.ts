import { renderWithStore } from "#app/_data/question-pages.tsx";
import { admission, clientOf, getQuestionStore } from "#app/_data/questions.ts";
import { onceADay } from "#lib/questions/limits.ts";
import { isForeignRequest } from "#lib/questions/request.ts";
import { routes } from "#lib/routes.ts";
import { todayInParis } from "#lib/today.ts";

export const dynamic = "force-dynamic";

interface MeTooContext {
  params: Promise<{ id: string }>;
}

/** Counts « moi aussi » once a day; a second press gets the same thanks. */
export function POST(request: Request, { params }: MeTooContext): Promise<Response> {
  return renderWithStore(request, async () => {
    if (isForeignRequest(request.headers)) return new Response(null, { status: 403 });
    const { id } = await params;
    const store = await getQuestionStore();
    const day = todayInParis();
    const once = onceADay("vote", id, { client: await clientOf(request, store), day });
    const outcome = await store.addVote(id, day, [
      once,
      ...(await admission(request, store, "vote")),
    ]);
    const target =
      outcome === "unknown" ? routes.questions() : `${routes.questions()}?compte=${id}#${id}`;
    return new Response(null, { status: 303, headers: { Location: target } });
  });
}
