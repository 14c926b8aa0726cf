import { randomInt } from "node:crypto";
import { withCurator } from "#app/_data/curators.ts";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { getQuestionStore } from "#app/_data/questions.ts";
import { pickId, scaffoldArticle, usualOwner } from "#lib/content/new-article.ts";
import { routes } from "#lib/routes.ts";
import { slugify } from "#lib/text.ts";
import { todayInParis } from "#lib/today.ts";

export const dynamic = "force-dynamic";

interface DraftContext {
  params: Promise<{ id: string }>;
}

/** The skeleton of the article that answers the question, with its words and its id; `?theme=KEY`. */
export function GET(request: Request, { params }: DraftContext): Promise<Response> {
  return withCurator(request, async () => {
    const { id } = await params;
    const [store, { articles, withdrawn, themes, equipe }] = await Promise.all([
      getQuestionStore(),
      getKnowledge(),
    ]);
    const question = (await store.questions()).find((each) => each.id === id);
    const wanted = new URL(request.url).searchParams.get("theme");
    const theme = (themes.find(({ key }) => key === wanted) ?? themes[0])?.key;
    const owner = usualOwner(equipe);
    if (!question || theme === undefined || owner === undefined) {
      return new Response(null, { status: 303, headers: { Location: routes.deskQuestion(id) } });
    }
    const used = new Set([...articles, ...withdrawn].map((article) => article.id));
    const draft = scaffoldArticle(
      { title: question.text, theme, owner, question: question.text, answers: id },
      pickId(used, randomInt),
      todayInParis(),
    );
    const name = slugify(question.text).slice(0, 60).replace(/-+$/, "") || id;
    return new Response(draft, {
      headers: {
        "Content-Type": "text/markdown; charset=utf-8",
        "Content-Disposition": `attachment; filename="${name}.mdx"`,
        "Cache-Control": "no-store",
      },
    });
  });
}
