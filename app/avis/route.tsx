import { readFormFields } from "#app/_data/form-body.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { logUnavailable, unavailableHeaders } from "#app/_data/question-pages.tsx";
import { admission, clientOf, getQuestionStore } from "#app/_data/questions.ts";
import { renderPage, renderSafely } from "#app/_data/render.ts";
import { FeedbackAgainView } from "#components/question/feedback-again-view.tsx";
import { ThanksView } from "#components/question/thanks-view.tsx";
import { readFeedbackForm, type FeedbackForm } from "#lib/questions/feedback-form.ts";
import { onceADay } from "#lib/questions/limits.ts";
import { isForeignRequest } from "#lib/questions/request.ts";
import { hashToken, newId } from "#lib/questions/secrets.node.ts";
import { StoreUnavailable } from "#lib/questions/store.ts";
import { routes } from "#lib/routes.ts";
import { todayInParis } from "#lib/today.ts";

export const dynamic = "force-dynamic";

/** Where an opinion leads without script. */
export function GET(request: Request): Promise<Response> {
  return renderSafely(request, async () => {
    const slug = new URL(request.url).searchParams.get("article");
    const article = (await getKnowledge()).articles.find((candidate) => candidate.slug === slug);
    const main = <ThanksView article={article} />;
    return renderPage(request, { shell: "recherche", title: "Merci, votre avis est noté", main });
  });
}

/** One opinion an article, and one report a passage, for each client and day; the next ones get the same thanks. */
async function keep(request: Request, form: FeedbackForm): Promise<void> {
  const store = await getQuestionStore();
  const client = await clientOf(request, store);
  const passage = form.passage ? `:${hashToken(form.passage.text)}` : "";
  const subject = `${form.articleId}${passage}`;
  const once = onceADay("feedback", subject, { client, day: todayInParis() });
  await store.addFeedback({ ...form, id: newId(), sentAt: new Date().toISOString() }, [
    once,
    ...(await admission(request, store, "feedback")),
  ]);
}

/** Takes an opinion on an article, or on a passage of it. */
export function POST(request: Request): Promise<Response> {
  return renderSafely(request, async () => {
    if (isForeignRequest(request.headers)) return new Response(null, { status: 403 });
    const fields = await readFormFields(request);
    if (typeof fields === "number") return new Response(null, { status: fields });
    const form = readFeedbackForm(fields);
    const { articles } = await getKnowledge();
    const article = articles.find(({ id }) => id === form?.articleId);
    if (!form || !article) return new Response(null, { status: 422 });
    try {
      await keep(request, form);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      logUnavailable(error);
      return renderPage(request, {
        shell: "recherche",
        title: "Votre avis n’est pas encore envoyé",
        main: <FeedbackAgainView form={form} article={article} />,
        status: 503,
        headers: unavailableHeaders,
      });
    }
    const headers = { Location: routes.feedback(article.slug) };
    return new Response(null, { status: 303, headers });
  });
}
