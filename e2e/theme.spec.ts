import { expect, test, type Page } from "@playwright/test";

function choice(page: Page, name: string) {
  return page.getByRole("contentinfo").getByRole("radio", { name });
}

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test.use({ colorScheme: "light" });

test("keeps the chosen colours over a reload and on other pages", async ({ page }) => {
  await page.goto("/");
  await expect(choice(page, "Système")).toBeChecked();
  const light = await background(page);
  await choice(page, "Sombre").check();
  const dark = await background(page);
  expect(dark).not.toBe(light);

  await page.reload();
  await expect(choice(page, "Sombre")).toBeChecked();
  expect(await background(page)).toBe(dark);
  await page.goto("/articles/ouvrir-son-code-source");
  expect(await background(page)).toBe(dark);

  await choice(page, "Système").check();
  await page.reload();
  expect(await background(page)).toBe(light);
});

test("sets the chosen colours before there is anything to paint", async ({ page }) => {
  await page.goto("/");
  await choice(page, "Sombre").check();
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.documentElement.dataset["theme"] === undefined) return;
      observer.disconnect();
      Reflect.set(globalThis, "hadBodyWhenThemeWasSet", document.body !== null);
    });
    observer.observe(document, {
      attributes: true,
      subtree: true,
      attributeFilter: ["data-theme"],
    });
  });
  await page.reload();
  expect(
    await page.evaluate(() => Reflect.get(globalThis, "hadBodyWhenThemeWasSet") as unknown),
  ).toBe(false);
});
