import { getAssets } from "#app/_data/assets.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { renderWithStore } from "#app/_data/question-pages.tsx";
import { getQuestionStore } from "#app/_data/questions.ts";
import { renderPage } from "#app/_data/render.ts";
import { NotFoundView } from "#components/not-found-view.tsx";
import { FollowUpView } from "#components/question/follow-up-view.tsx";
import { isForeignRequest } from "#lib/questions/request.ts";
import { hashToken } from "#lib/questions/secrets.node.ts";
import { statusReader } from "#lib/questions/status.ts";
import { routes } from "#lib/routes.ts";

export const dynamic = "force-dynamic";

/** In the address after an erasure. */
const erasedMark = "adresse-effacee";

interface FollowUpContext {
  params: Promise<{ token: string }>;
}

/** The page that only the asker has the address of. */
export function GET(request: Request, { params }: FollowUpContext): Promise<Response> {
  return renderWithStore(request, async () => {
    const { token } = await params;
    const store = await getQuestionStore();
    const tokenHash = hashToken(token);
    const question = await store.questionByToken(tokenHash);
    if (!question) {
      const page = { shell: "_not-found", title: "Page introuvable", status: 404 };
      return renderPage(request, { ...page, main: <NotFoundView nearest={[]} /> });
    }
    const statusOf = statusReader(await store.questions(), (await getKnowledge()).articles);
    const isErased = new URL(request.url).searchParams.has(erasedMark);
    const isExpected = await store.contacts.isExpected(tokenHash);
    const contact = isExpected ? "expected" : isErased ? "erased" : "none";
    const { islands } = await getAssets();
    return renderPage(request, {
      shell: "recherche",
      title: "Votre question",
      main: (
        <>
          <FollowUpView
            question={{ ...question, status: statusOf(question) }}
            token={token}
            contact={contact}
          />
          <script type="module" src={islands["question-draft"]} />
        </>
      ),
    });
  });
}

/** Erases the address that the asker left. */
export function POST(request: Request, { params }: FollowUpContext): Promise<Response> {
  return renderWithStore(request, async () => {
    if (isForeignRequest(request.headers)) return new Response(null, { status: 403 });
    const { token } = await params;
    await (await getQuestionStore()).contacts.withdraw(hashToken(token));
    const headers = { Location: `${routes.followUp(token)}?${erasedMark}` };
    return new Response(null, { status: 303, headers });
  });
}
