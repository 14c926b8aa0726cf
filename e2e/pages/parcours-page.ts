/** A parcours with its tools. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";

export const parcoursAddress = "/parcours/premier-mois-complet";

export class ParcoursPage {
  readonly page: Page;
  readonly tools: Locator;
  readonly shared: Locator;
  readonly steps: Locator;
  readonly count: Locator;
  readonly message: Locator;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole("main");
    this.tools = main.getByRole("region", { name: "Ma progression" });
    this.shared = main.getByRole("region", { name: "Progression partagée" });
    this.steps = main.getByRole("heading", { level: 3 });
    this.count = this.tools.getByRole("status");
    this.message = main.getByRole("status").last();
  }

  async open(fragment = ""): Promise<void> {
    await this.page.goto(`${parcoursAddress}${fragment}`);
  }

  box(title: string): Locator {
    return this.page.getByRole("checkbox", { name: `Fait : ${title}` });
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** The day that a step got, as readers see it. */
  day(title: string): Locator {
    return this.page.getByRole("listitem").filter({ hasText: title }).getByRole("time");
  }

  /** Presses `name` and returns the text and the name of the file it gives. */
  async download(name: string): Promise<{ name: string; text: string }> {
    const waiting = this.page.waitForEvent("download");
    await this.button(name).click();
    const download = await waiting;
    return {
      name: download.suggestedFilename(),
      text: await readFile(await download.path(), "utf8"),
    };
  }

  async importText(text: string): Promise<void> {
    const choosing = this.page.waitForEvent("filechooser");
    await this.button("Importer").click();
    const buffer = Buffer.from(text);
    await (await choosing).setFiles({ name: "un.json", mimeType: "application/json", buffer });
  }
}
