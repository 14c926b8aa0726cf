import { getAssets } from "#app/_data/assets.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { renderWithStore } from "#app/_data/question-pages.tsx";
import { getQuestionStore } from "#app/_data/questions.ts";
import { renderPage } from "#app/_data/render.ts";
import { NotFoundView } from "#components/not-found-view.tsx";
import { FollowUpView } from "#components/question/follow-up-view.tsx";
import { hashToken } from "#lib/questions/secrets.node.ts";
import { statusReader } from "#lib/questions/status.ts";

export const dynamic = "force-dynamic";

interface FollowUpContext {
  params: Promise<{ token: string }>;
}

/** The page that only the asker has the address of. */
export function GET(request: Request, { params }: FollowUpContext): Promise<Response> {
  return renderWithStore(request, async () => {
    const { token } = await params;
    const store = await getQuestionStore();
    const question = await store.questionByToken(hashToken(token));
    if (!question) {
      const page = { shell: "_not-found", title: "Page introuvable", status: 404 };
      return renderPage(request, { ...page, main: <NotFoundView nearest={[]} /> });
    }
    const statusOf = statusReader(await store.questions(), (await getKnowledge()).articles);
    const { islands } = await getAssets();
    return renderPage(request, {
      shell: "recherche",
      title: "Votre question",
      main: (
        <>
          <FollowUpView question={{ ...question, status: statusOf(question) }} token={token} />
          <script type="module" src={islands["question-draft"]} />
        </>
      ),
    });
  });
}
