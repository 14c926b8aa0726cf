import { readFormFields } from "#app/_data/form-body.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { renderWithStore } from "#app/_data/question-pages.tsx";
import { admission, clientOf, getQuestionStore } from "#app/_data/questions.ts";
import { renderPage, renderSafely } from "#app/_data/render.ts";
import { ThanksView } from "#components/question/thanks-view.tsx";
import { readFeedbackForm } from "#lib/questions/feedback-form.ts";
import { onceADay } from "#lib/questions/limits.ts";
import { isForeignRequest } from "#lib/questions/request.ts";
import { newId } from "#lib/questions/secrets.node.ts";
import { routes } from "#lib/routes.ts";
import { todayInParis } from "#lib/today.ts";

export const dynamic = "force-dynamic";

/** Where an opinion leads without script. */
export function GET(request: Request): Promise<Response> {
  return renderSafely(request, async () => {
    const slug = new URL(request.url).searchParams.get("article");
    const article = (await getKnowledge()).articles.find((candidate) => candidate.slug === slug);
    const main = <ThanksView article={article} />;
    return renderPage(request, { shell: "recherche", title: "Merci", main });
  });
}

/** Keeps an opinion on an article, one a client and day; the next ones get the same thanks. */
export function POST(request: Request): Promise<Response> {
  return renderWithStore(request, async () => {
    if (isForeignRequest(request.headers)) return new Response(null, { status: 403 });
    const fields = await readFormFields(request);
    if (typeof fields === "number") return new Response(null, { status: fields });
    const form = readFeedbackForm(fields);
    const { articles } = await getKnowledge();
    const article = articles.find(({ id }) => id === form?.articleId);
    if (!form || !article) return new Response(null, { status: 422 });
    const store = await getQuestionStore();
    const client = await clientOf(request, store);
    const once = onceADay("feedback", form.articleId, { client, day: todayInParis() });
    await store.addFeedback({ ...form, id: newId(), sentAt: new Date().toISOString() }, [
      once,
      ...(await admission(request, store, "feedback")),
    ]);
    const headers = { Location: routes.feedback(article.slug) };
    return new Response(null, { status: 303, headers });
  });
}
