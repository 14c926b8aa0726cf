/** Offline reading as a reader meets it: what the device keeps, and the page that tells it. */
import { expect, type Locator, type Page } from "@playwright/test";

export class OfflineReading {
  readonly page: Page;
  readonly title: Locator;
  readonly wholeBase: Locator;
  readonly notice: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole("heading", { level: 1 });
    this.wholeBase = page.getByRole("region", { name: "Toute la base" });
    this.notice = page.getByRole("status").filter({ hasText: "nouvelle version" });
  }

  button(name: RegExp | string): Locator {
    return this.page.getByRole("button", { name });
  }

  /** Opens a page and waits until the device keeps it, as a visit of a few seconds gives. */
  async visit(address: string): Promise<void> {
    await this.page.goto(address);
    await expect.poll(() => this.isKept(new URL(this.page.url()).pathname)).toBe(true);
  }

  /** Paths of all that the device keeps. */
  keptPaths(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map(({ url }) => new URL(url).pathname);
    });
  }

  async isKept(path: string): Promise<boolean> {
    // Until the worker has the page, what is kept would not be shown.
    const isControlled = await this.page.evaluate(
      () => navigator.serviceWorker.controller !== null,
    );
    return isControlled && (await this.keptPaths()).includes(path);
  }

  /** Names of the caches, and how many workers are registered. */
  traces(): Promise<{ caches: string[]; workers: number }> {
    return this.page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  }
}
