/** Draws the results of the search page in the browser, with the very view of the server. */
import { render } from "preact";
import { Results, ResultsStatus } from "#components/search/results.view.tsx";
import type { SearchKind } from "#lib/search/schema.ts";
import { getSearchClient } from "./search-client.ts";
import { noteAnswer } from "./search-gaps.ts";

const resultsShown = 30;

let latest = 0;

getSearchClient().warm();

/** The places of a search page that answers fill. */
export interface ResultPlaces {
  status: HTMLElement;
  results: HTMLElement;
}

/** The server's drawing stands in a place until the first answer. */
function takeOver(place: HTMLElement): void {
  if (place.hasAttribute("data-live")) return;
  place.replaceChildren();
  place.dataset["live"] = "";
}

/** False when a later query took over or the worker failed: what is shown then stays. */
export async function drawResults(
  query: string,
  kind: SearchKind | undefined,
  { status, results }: ResultPlaces,
): Promise<boolean> {
  latest += 1;
  const turn = latest;
  try {
    const answer = await getSearchClient().search(query, {
      limit: resultsShown,
      ...(kind && { kinds: [kind] }),
    });
    if (turn !== latest) return false;
    noteAnswer(answer);
    takeOver(status);
    takeOver(results);
    render(<ResultsStatus answer={answer} />, status);
    render(<Results answer={answer} />, results);
    return true;
  } catch {
    return false;
  }
}
