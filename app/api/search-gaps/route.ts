import { readFormFields } from "#app/_data/form-body.ts";
import { logUnavailable, unavailableHeaders } from "#app/_data/question-pages.tsx";
import { countSearchGap } from "#app/_data/questions.ts";
import { searchOnServer } from "#app/_data/search.ts";
import { isForeignRequest, refusesCounting } from "#lib/questions/request.ts";
import { StoreUnavailable } from "#lib/questions/store.ts";

export const dynamic = "force-dynamic";

/** As long as the search field takes. */
const maxQueryChars = 400;

/** The browser tells which search found little; the server searches again, so that only true gaps count. */
async function count(request: Request, query: string): Promise<void> {
  const { results, weak } = await searchOnServer(query);
  if (results.length === 0) await countSearchGap(request, query, "none");
  else if (weak) await countSearchGap(request, query, "weak");
}

/** One search without a good answer, sent by the search of the page (`sendBeacon`). The answer is empty: nobody reads it. */
export async function POST(request: Request): Promise<Response> {
  if (isForeignRequest(request.headers)) return new Response(null, { status: 403 });
  if (refusesCounting(request.headers)) return new Response(null, { status: 204 });
  const fields = await readFormFields(request);
  if (typeof fields === "number") return new Response(null, { status: fields });
  const query = fields["q"];
  if (typeof query !== "string" || query.length > maxQueryChars) {
    return new Response(null, { status: 422 });
  }
  try {
    await count(request, query);
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    logUnavailable(error);
    return new Response(null, { status: 503, headers: unavailableHeaders });
  }
}
