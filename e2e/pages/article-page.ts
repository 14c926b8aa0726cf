/** The page of an article. */
import type { Locator, Page } from "@playwright/test";

export class ArticlePage {
  readonly main: Locator;
  readonly title: Locator;
  readonly answer: Locator;
  readonly tableOfContents: Locator;
  readonly markedEntries: Locator;
  readonly status: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole("main");
    this.title = this.main.getByRole("heading", { level: 1 });
    this.answer = this.main.getByRole("region", { name: "La réponse en bref" });
    this.tableOfContents = page.getByRole("navigation", { name: "Sur cette page" });
    this.markedEntries = this.tableOfContents.locator("[aria-current]");
    // Several parts of the page have one: filter it by what it says.
    this.status = this.main.getByRole("status");
  }

  async open(slug: string): Promise<void> {
    await this.page.goto(`/articles/${slug}`);
  }

  /** A part after the text, such as « À lire ensuite ». */
  part(title: string): Locator {
    return this.main.getByRole("region", { name: title });
  }

  heading(name: string): Locator {
    return this.main.getByRole("heading", { name, exact: true });
  }

  async scrollTo(heading: string): Promise<void> {
    await this.heading(heading).evaluate((element) => {
      element.scrollIntoView({ behavior: "instant", block: "start" });
    });
  }

  copyLink(heading: string): Locator {
    return this.main.getByRole("link", { name: `Lien vers la section ${heading}` });
  }

  acronym(name: string): Locator {
    return this.main.getByRole("button", { name, exact: true });
  }

  /** What an acronym opens, found by the words that define it. */
  definition(words: string): Locator {
    return this.main
      .getByRole("complementary", { name: "Sigles de cette page" })
      .getByText(words, { exact: true });
  }

  /** Title of a folded content. */
  fold(title: string): Locator {
    return this.main.locator("summary").getByText(title, { exact: true });
  }
}
