/** Draws the results of the search page in the browser, with the very view of the server. */
import { render } from "preact";
import { Results } from "#components/search/results.view.tsx";
import { getSearchClient } from "./search-client.ts";

const resultsShown = 30;

let latest = 0;

getSearchClient().warm();

/** False when a later query took over or the worker failed: what is shown then stays. */
export async function drawResults(query: string, place: HTMLElement): Promise<boolean> {
  latest += 1;
  const turn = latest;
  try {
    const answer = await getSearchClient().search(query, { limit: resultsShown });
    if (turn !== latest) return false;
    // The server's results stand there until the first answer.
    if (!place.hasAttribute("data-live")) {
      place.replaceChildren();
      place.dataset["live"] = "";
    }
    render(<Results answer={answer} />, place);
    return true;
  } catch {
    return false;
  }
}
