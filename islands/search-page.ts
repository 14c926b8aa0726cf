/** `<search-page>`: results follow the field and the choice of kind, and the address follows them. */
import { routes } from "#lib/routes.ts";
import type { SearchKind } from "#lib/search/schema.ts";
import type { ResultPlaces } from "./search-results.tsx";

/** The kinds that the form offers; written here because lib/search/schema.ts brings Zod along. */
const kinds: readonly SearchKind[] = ["article", "defi", "terme"];

/** Whether a field of the form holds something else than what the server answered. */
function isChanged(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll("input")].some(
    (field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked,
  );
}

class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    const input = this.querySelector<HTMLInputElement>("input[type=search]");
    const results = this.querySelector<HTMLElement>("[data-results]");
    const status = this.querySelector<HTMLElement>("[data-status]");
    if (!form || !input || !results || !status) return;
    input.addEventListener("focus", () => void import("./search-results.tsx"), { once: true });
    form.addEventListener("input", () => void this.update(form, { status, results }));
    // What was typed or chosen before this code was there has been heard by nobody.
    if (isChanged(form)) void this.update(form, { status, results });
    if (!input.value) input.focus();
    const gap = this.dataset["gap"];
    if (gap !== undefined) void import("./search-gaps.ts").then(({ noteGap }) => noteGap(gap));
  }

  private async update(form: HTMLFormElement, places: ResultPlaces): Promise<void> {
    const { drawResults } = await import("./search-results.tsx");
    const data = new FormData(form);
    const words = data.get("q");
    const query = typeof words === "string" ? words.trim() : "";
    const kind = kinds.find((value) => value === data.get("type"));
    if (!(await drawResults(query, kind, places))) return;
    const samples = this.querySelector<HTMLElement>("[data-samples]");
    if (samples) samples.hidden = query !== "";
    history.replaceState(history.state, "", routes.search(query, kind));
    document.title = query ? `Recherche : ${query} – EIG Link` : "Rechercher – EIG Link";
  }
}

customElements.define("search-page", SearchPage);
