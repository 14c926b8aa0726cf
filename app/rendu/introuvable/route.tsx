import { getKnowledge } from "#app/_data/knowledge.ts";
import { renderPage, renderSafely } from "#app/_data/render.ts";
import { searchOnServer } from "#app/_data/search.ts";
import { NotFoundView } from "#components/not-found-view.tsx";
import { movedPath } from "#lib/content/moved-pages.ts";
import { addressWords, nearestPages } from "#lib/content/nearest-pages.ts";

export const dynamic = "force-dynamic";

const pagesShown = 5;

/** Any other address: a former one leads to its page; for one that leads nowhere, near names first, then what its words find. */
export function GET(request: Request): Promise<Response> {
  return renderSafely(request, async () => {
    const { pathname, search } = new URL(request.url);
    const knowledge = await getKnowledge();
    const moved = movedPath(knowledge, pathname);
    // Relative, as for short links. A browser keeps the hash by itself: the server never sees it.
    if (moved) return new Response(null, { status: 308, headers: { Location: moved + search } });
    const words = addressWords(pathname);
    const near = nearestPages(knowledge, pathname, pagesShown);
    const answer = words ? await searchOnServer(words) : undefined;
    const found = (answer?.results ?? []).map(({ url, title }) => ({
      href: url,
      title: title.map((part) => part.text).join(""),
    }));
    const known = new Set(near.map((page) => page.href));
    const nearest = [...near, ...found.filter((page) => !known.has(page.href))];
    return renderPage(request, {
      shell: "_not-found",
      title: "Page introuvable",
      main: <NotFoundView nearest={nearest.slice(0, pagesShown)} words={words} />,
      status: 404,
    });
  });
}
