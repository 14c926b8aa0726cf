/** A search field with its suggestions: the one of the first page, or the one of the dialog. */
import { expect, type Locator, type Page } from "@playwright/test";

export class SearchBox {
  readonly field: Locator;
  readonly list: Locator;
  readonly options: Locator;
  readonly chosen: Locator;
  readonly allResults: Locator;
  readonly status: Locator;

  constructor(scope: Locator) {
    this.field = scope.getByLabel("Votre question");
    this.list = scope.getByRole("listbox", { name: "Suggestions" });
    this.options = this.list.getByRole("option");
    this.chosen = this.list.getByRole("option", { selected: true });
    this.allResults = this.list.getByRole("option", { name: "Voir tous les résultats" });
    this.status = scope.getByRole("status");
  }

  /** Types where the focus is, then waits until the suggestions answer all of what was typed. */
  async type(words: string): Promise<void> {
    await expect(this.field).toBeFocused();
    await this.field.page().keyboard.type(words);
    const address = `/recherche?${new URLSearchParams({ q: words }).toString()}`;
    await expect(this.allResults).toHaveAttribute("href", address);
  }

  /** Addresses of the suggestions, in the order shown, without the way to all results. */
  async addresses(): Promise<(string | null)[]> {
    const all = await this.options.evaluateAll((options) =>
      options.map((option) => option.getAttribute("href")),
    );
    return all.slice(0, -1);
  }
}

/** The dialog that Ctrl K opens on a page without a search field of its own. */
export function searchDialog(page: Page): Locator {
  return page.getByRole("dialog", { name: "Rechercher" });
}
