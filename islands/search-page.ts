/** `<search-page>`: results follow the field as one types, and the address follows both. */
import { routes } from "#lib/routes.ts";
import type { ResultPlaces } from "./search-results.tsx";

class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector("input");
    const results = this.querySelector<HTMLElement>("[data-results]");
    const status = this.querySelector<HTMLElement>("[data-status]");
    if (!input || !results || !status) return;
    input.addEventListener("focus", () => void import("./search-results.tsx"), { once: true });
    input.addEventListener("input", () => void this.update(input, { status, results }));
    if (!input.value) input.focus();
  }

  private async update(input: HTMLInputElement, places: ResultPlaces): Promise<void> {
    const { drawResults } = await import("./search-results.tsx");
    const query = input.value;
    const isDrawn = await drawResults(query, places);
    if (!isDrawn) return;
    const samples = this.querySelector<HTMLElement>("[data-samples]");
    if (samples) samples.hidden = query.trim() !== "";
    history.replaceState(history.state, "", routes.search(query.trim()));
    document.title = query.trim()
      ? `Recherche : ${query.trim()} – EIG Link`
      : "Rechercher – EIG Link";
  }
}

customElements.define("search-page", SearchPage);
