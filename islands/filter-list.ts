/** `<filter-list>`: filters as you type or choose, and keeps the choice in the address. */
import {
  matchesFilters,
  splitValues,
  textKey,
  type Filterable,
  type FilterValues,
} from "#lib/filters.ts";
import { routes } from "#lib/routes.ts";

interface Entry {
  element: HTMLElement;
  filterable: Filterable;
}

class FilterList extends HTMLElement {
  private form: HTMLFormElement | null = null;
  private entries: Entry[] = [];

  connectedCallback(): void {
    this.form = this.querySelector("form");
    if (!this.form) return;
    this.entries = [...this.querySelectorAll<HTMLElement>("[data-entry]")].map((element) => ({
      element,
      filterable: this.readEntry(element),
    }));
    const submit = this.form.querySelector<HTMLElement>("[data-filter-submit]");
    if (submit) submit.hidden = true;
    this.form.addEventListener("input", () => this.apply());
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.querySelector("[data-filter-reset]")?.addEventListener("click", (event) => {
      event.preventDefault();
      this.reset();
    });
    // Back and forward between pages may restore fields that the server did not know, before this code is there or after.
    this.apply();
    addEventListener("pageshow", () => this.apply());
  }

  private readEntry(element: HTMLElement): Filterable {
    const values: Record<string, string[]> = {};
    for (const select of this.querySelectorAll("select")) {
      values[select.name] = splitValues(element.dataset[select.name]);
    }
    const words = [element.textContent, ...Object.values(values).flat()];
    return { values, text: words.join(" ") };
  }

  private filters(): FilterValues {
    if (!this.form) return {};
    const entries = [...new FormData(this.form)].flatMap(([key, value]) =>
      typeof value === "string" && value.trim() ? [[key, value.trim()] as const] : [],
    );
    return Object.fromEntries(entries);
  }

  private reset(): void {
    for (const field of this.querySelectorAll("select, input")) {
      if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = "";
    }
    this.apply();
    this.querySelector<HTMLInputElement>(`[name="${textKey}"]`)?.focus();
  }

  private apply(): void {
    const filters = this.filters();
    let shown = 0;
    for (const { element, filterable } of this.entries) {
      element.hidden = !matchesFilters(filterable, filters);
      if (!element.hidden) shown += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>("[data-filter-group]")) {
      group.hidden = group.querySelector("[data-entry]:not([hidden])") === null;
    }
    this.showCount(shown);
    const reset = this.querySelector<HTMLElement>("[data-filter-reset]");
    if (reset) reset.hidden = Object.keys(filters).length === 0;
    // The way out of an empty list takes along the words that found nothing in it.
    const search = this.querySelector<HTMLAnchorElement>("[data-filter-search]");
    if (search) search.href = routes.search(filters[textKey]);
    const query = new URLSearchParams(filters).toString();
    history.replaceState(
      history.state,
      "",
      `${location.pathname}${query && `?${query}`}${location.hash}`,
    );
  }

  private showCount(shown: number): void {
    const status = this.querySelector<HTMLElement>("[data-filter-status]");
    if (status) {
      const { singular = "", plural = "" } = status.dataset;
      const text = shown === 0 ? `Aucun ${singular}` : `${shown} ${shown > 1 ? plural : singular}`;
      if (status.textContent !== text) status.textContent = text;
    }
    const empty = this.querySelector<HTMLElement>("[data-filter-empty]");
    if (empty) empty.hidden = shown > 0;
  }
}

customElements.define("filter-list", FilterList);
