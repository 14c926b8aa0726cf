import { withdrawnContext } from "#lib/content/article-context.ts";
import type { Knowledge } from "#lib/content/knowledge.ts";
import { writeArticleMarkdown, writeWithdrawnMarkdown } from "#lib/publish/article-markdown.ts";
import { routes } from "#lib/routes.ts";
import { todayInParis } from "#lib/today.ts";
import { getKnowledge, readPageBody } from "#app/_data/knowledge.ts";
import { siteAddress } from "#app/_data/site.ts";

interface MarkdownContext {
  params: Promise<{ slug: string }>;
}

/** Programs read these, seldom: each is written when it is asked for, so that no build pays for all of them. */
const headers = {
  "Content-Type": "text/markdown; charset=utf-8",
  "Cache-Control": "public, max-age=600",
};

async function writeMarkdown(knowledge: Knowledge, slug: string): Promise<string | undefined> {
  const site = siteAddress();
  const gone = withdrawnContext(knowledge, slug);
  if (gone) return writeWithdrawnMarkdown(gone.article, gone.replacement, site);
  const article = knowledge.articles.find((candidate) => candidate.slug === slug);
  if (!article) return undefined;
  const source = { article, body: await readPageBody(article), today: todayInParis() };
  return writeArticleMarkdown(source, { knowledge, site });
}

/** `/articles/SLUG.md`, which next.config.mjs leads here; a former slug leads to the present one. */
export async function GET(request: Request, { params }: MarkdownContext): Promise<Response> {
  const { slug } = await params;
  const knowledge = await getKnowledge();
  const text = await writeMarkdown(knowledge, slug);
  if (text !== undefined) return new Response(text, { headers });
  const moved = [...knowledge.articles, ...knowledge.withdrawn].find(({ oldSlugs }) =>
    oldSlugs.includes(slug),
  );
  if (!moved) return new Response("Aucun article à cette adresse.\n", { status: 404 });
  return new Response(null, {
    status: 308,
    headers: { Location: routes.articleMarkdown(moved.slug) },
  });
}
