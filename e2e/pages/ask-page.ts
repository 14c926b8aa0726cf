/** The form of a question, and the page that follows it. */
import type { Locator, Page } from "@playwright/test";

/** A form sent faster than a person reads is refused: see lib/questions/secrets.node.ts. */
const readingTimeMs = 2_100;

export class AskPage {
  readonly question: Locator;
  readonly details: Locator;
  readonly contact: Locator;
  readonly next: Locator;
  readonly send: Locator;
  readonly alert: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole("main");
    this.question = main.getByRole("textbox", { name: "Votre question, en une phrase" });
    this.details = main.getByRole("textbox", { name: "Ce qui l’explique (facultatif)" });
    this.contact = main.getByRole("textbox", { name: "Votre adresse de courriel (facultatif)" });
    this.next = main.getByRole("button", { name: "Continuer" });
    this.send = main.getByRole("button", { name: "Envoyer ma question" });
    this.alert = main.getByRole("alert");
  }

  async open(words = ""): Promise<void> {
    const query = words ? `?${new URLSearchParams({ q: words }).toString()}` : "";
    await this.page.goto(`/questions/poser${query}`);
  }

  /** Sends the question that is on the page, as somebody who reads it first. */
  readAndSend(): Promise<void> {
    return this.readThen(() => this.send.click());
  }

  async readThen(act: () => Promise<void>): Promise<void> {
    await this.page.waitForTimeout(readingTimeMs);
    await act();
  }
}
