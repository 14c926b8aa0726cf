/** The form of a question, and the page that follows it. */
import { expect, type Browser, type Locator, type Page } from "@playwright/test";

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

/** Each test asks from an address of its own (RFC 5737 and 2544), so that none meets another's limit. */
export async function newcomer(
  browser: Browser,
  address: string,
  javaScriptEnabled = true,
): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled,
    extraHTTPHeaders: { "X-Forwarded-For": address },
  });
  return context.newPage();
}

/** Asks `text` and gives the address that follows it. */
export async function askQuestion(page: Page, text: string): Promise<string> {
  const ask = new AskPage(page);
  await ask.open();
  await ask.question.fill(text);
  await ask.next.click();
  await ask.readAndSend();
  await expect(page).toHaveURL(/\/questions\/suivi\/[\w-]{22}$/);
  return page.url();
}
