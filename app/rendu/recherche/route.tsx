import { renderPage, renderSafely } from "#app/_data/render.ts";
import { getSamples } from "#app/_data/samples.ts";
import { searchOnServer } from "#app/_data/search.ts";
import { kindKey } from "#components/search/kind-filter.tsx";
import { SearchPageView } from "#components/search/search-page-view.tsx";
import { searchKinds } from "#lib/search/schema.ts";

export const dynamic = "force-dynamic";

/** `/recherche?q=…`, rendered on request; `exact=1` searches the words as typed. */
export function GET(request: Request): Promise<Response> {
  return renderSafely(request, async () => {
    const query = new URL(request.url).searchParams;
    const words = query.get("q") ?? "";
    const kind = searchKinds.find((value) => value === query.get(kindKey));
    const options = { exact: query.has("exact"), kind };
    const answer = words.trim() ? await searchOnServer(words, options) : undefined;
    return renderPage(request, {
      shell: "recherche",
      title: words.trim() ? `Recherche : ${words.trim()}` : "Rechercher",
      main: <SearchPageView {...(answer && { answer })} kind={kind} samples={await getSamples()} />,
    });
  });
}
