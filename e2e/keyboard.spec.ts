import { expect, test } from "@playwright/test";
import { SearchBox, searchDialog } from "./pages/search-box.ts";

const article = "/articles/rendre-un-service-accessible";

test("skips to the content", async ({ page }) => {
  await page.goto(article);
  const skip = page.getByRole("link", { name: "Aller au contenu" });
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(
    page.getByRole("navigation", { name: "Fil d’Ariane" }).getByRole("link").first(),
  ).toBeFocused();
});

test("skips to the navigation", async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller à la navigation" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("banner").getByRole("link", { name: "Questions" })).toBeFocused();
});

test("skips to the search", async ({ page }) => {
  await page.goto(article);
  for (let stop = 1; stop <= 3; stop += 1) await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller à la recherche" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(new SearchBox(searchDialog(page)).field).toBeFocused();
});

test("shows where the focus is on each stop of a page", async ({ page }) => {
  await page.goto("/defis");
  for (let stop = 1; stop <= 20; stop += 1) {
    await page.keyboard.press("Tab");
    const outline = await page
      .locator(":focus")
      .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe("solid");
  }
});
