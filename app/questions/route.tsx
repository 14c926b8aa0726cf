import { getKnowledge } from "#app/_data/knowledge.ts";
import { renderWithStore } from "#app/_data/question-pages.tsx";
import { getQuestionStore } from "#app/_data/questions.ts";
import { renderPage } from "#app/_data/render.ts";
import { QuestionsView } from "#components/question/questions-view.tsx";
import { questionBoard } from "#lib/questions/status.ts";

export const dynamic = "force-dynamic";

/** Open and answered questions; `?compte=ID` thanks for a vote. */
export function GET(request: Request): Promise<Response> {
  return renderWithStore(request, async () => {
    const questions = await (await getQuestionStore()).questions();
    const board = questionBoard(questions, (await getKnowledge()).articles);
    const counted = new URL(request.url).searchParams.get("compte") ?? undefined;
    return renderPage(request, {
      shell: "recherche",
      title: "Les questions posées",
      main: <QuestionsView board={board} counted={counted} />,
      indexed: counted === undefined,
    });
  });
}
