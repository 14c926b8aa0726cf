import { getKnowledge } from "#app/_data/knowledge.ts";
import { findArticle } from "#lib/content/article-context.ts";
import { routes } from "#lib/routes.ts";

interface ShortLinkContext {
  params: Promise<{ id: string }>;
}

/** `/a/ID` leads to the article wherever it moved; an unknown id gets the 404 with its nearest pages. */
export async function GET(request: Request, { params }: ShortLinkContext): Promise<Response> {
  const { id } = await params;
  const article = findArticle(await getKnowledge(), (candidate) => candidate.id === id);
  if (!article) {
    const { GET: notFound } = await import("#app/rendu/introuvable/route.tsx");
    return notFound(request);
  }
  // Relative: behind a proxy the server does not know its public address.
  return new Response(null, { status: 308, headers: { Location: routes.article(article.slug) } });
}
