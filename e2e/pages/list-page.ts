/** A list with its filters: défis, articles or glossary. */
import type { Locator, Page } from "@playwright/test";

export class ListPage {
  readonly filters: Locator;
  readonly words: Locator;
  readonly status: Locator;
  readonly entries: Locator;
  readonly clear: Locator;
  readonly submit: Locator;

  constructor(page: Page) {
    const main = page.getByRole("main");
    this.filters = main.getByRole("form", { name: "Filtres" });
    this.words = this.filters.getByRole("searchbox");
    this.status = main.getByRole("status");
    this.entries = main.getByRole("listitem").getByRole("heading", { level: 3 });
    this.clear = this.filters.getByRole("link", { name: "Tout effacer" });
    this.submit = this.filters.getByRole("button", { name: "Filtrer" });
  }

  choice(label: string): Locator {
    return this.filters.getByRole("combobox", { name: label });
  }
}
