import { expect, test } from "@playwright/test";
import { ArticlePage } from "./pages/article-page.ts";
import { findOverflow } from "./pages/layout.ts";
import { pageKinds } from "./pages/page-kinds.ts";
import { SearchBox, searchDialog } from "./pages/search-box.ts";

test.describe("on a screen of 320 px", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const { name, address } of pageKinds) {
    test(`${name} needs no horizontal scroll`, async ({ page }) => {
      await page.goto(address);
      expect(await findOverflow(page)).toEqual([]);
    });
  }

  test("the search dialog needs no horizontal scroll", async ({ page }) => {
    await page.goto("/defis");
    await page.keyboard.press("Control+k");
    await new SearchBox(searchDialog(page)).type("donnees ouvertes");
    expect(await findOverflow(page)).toEqual([]);
  });

  test("an open acronym stays in the window", async ({ page }) => {
    const article = new ArticlePage(page);
    await article.open("trouver-le-referent-open-data");
    await article.acronym("AMDAC").first().click();
    const definition = article.definition(
      "Personne qui coordonne l’ouverture des données et du code d’un ministère.",
    );
    await expect(definition).toBeInViewport({ ratio: 1 });
    expect(await findOverflow(page)).toEqual([]);
  });
});

test.describe("with text twice as large on a screen of 1280 px", () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  for (const { name, address } of pageKinds) {
    test(`${name} needs no horizontal scroll`, async ({ page }) => {
      await page.goto(address);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      expect(await findOverflow(page)).toEqual([]);
    });
  }
});
