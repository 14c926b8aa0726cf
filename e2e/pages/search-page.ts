/** The page of results, `/recherche`. */
import type { Locator, Page } from "@playwright/test";

export class SearchPage {
  readonly field: Locator;
  readonly status: Locator;
  readonly results: Locator;
  readonly emptyState: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole("main");
    this.field = main.getByRole("searchbox", { name: "Votre question" });
    this.status = main.getByRole("status");
    this.results = main.getByRole("heading", { level: 3 }).getByRole("link");
    this.emptyState = main.getByRole("heading", { name: "Rien ne correspond à ces mots" });
  }

  static address(words: string): string {
    return `/recherche?${new URLSearchParams({ q: words }).toString()}`;
  }

  async open(words: string): Promise<void> {
    await this.page.goto(SearchPage.address(words));
  }

  async addresses(): Promise<(string | null)[]> {
    return this.results.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  }
}
