/** « Partager »: the message of a page and the ways to send it. */
import type { Locator, Page } from "@playwright/test";

export class SharePanel {
  readonly button: Locator;
  readonly dialog: Locator;
  readonly message: Locator;
  readonly part: Locator;
  readonly status: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.button = page.getByRole("button", { name: "Partager" });
    this.dialog = page.getByRole("dialog", { name: /^Envoyer / });
    this.message = this.dialog.getByRole("group", { name: "Message" });
    this.part = this.dialog.getByLabel("Ce qui est envoyé");
    this.status = this.dialog.getByRole("status");
  }

  action(name: string): Locator {
    return this.dialog.getByRole("button", { name });
  }

  get mail(): Locator {
    return this.dialog.getByRole("link", { name: "Envoyer par courriel" });
  }

  /** What the clipboard holds, in one form. */
  async clipboard(type: "text/plain" | "text/html"): Promise<string> {
    return this.page.evaluate(async (asked) => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType(asked);
      return (await blob?.text()) ?? "";
    }, type);
  }
}
