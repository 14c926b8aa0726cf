import { expect, test } from "@playwright/test";
import { ArticlePage } from "./pages/article-page.ts";
import { findAxeViolations } from "./pages/axe.ts";
import { pageKinds } from "./pages/page-kinds.ts";
import { SearchBox, searchDialog } from "./pages/search-box.ts";

const colorSchemes = ["light", "dark"] as const;

for (const colorScheme of colorSchemes) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const { name, address } of pageKinds) {
      test(`axe finds nothing wrong in ${name}`, async ({ page }) => {
        await page.goto(address);
        expect(await findAxeViolations(page)).toEqual([]);
      });
    }

    test("axe finds nothing wrong in the search dialog", async ({ page }) => {
      await page.goto("/articles/ouvrir-son-code-source");
      await page.keyboard.press("Control+k");
      const search = new SearchBox(searchDialog(page));
      await expect(search.field).toBeFocused();
      expect(await findAxeViolations(page)).toEqual([]);

      await search.type("donnees ouvertes");
      await page.keyboard.press("ArrowDown");
      await expect(search.chosen).toHaveCount(1);
      expect(await findAxeViolations(page)).toEqual([]);
    });

    test("axe finds nothing wrong in the suggestions of the first page", async ({ page }) => {
      await page.goto("/");
      await page.keyboard.press("/");
      await new SearchBox(page.getByRole("main")).type("bibliotheque javscript");
      expect(await findAxeViolations(page)).toEqual([]);
    });

    test("axe finds nothing wrong in unfolded contents and an open acronym", async ({ page }) => {
      const article = new ArticlePage(page);
      await article.open("choisir-une-bibliotheque-javascript");
      await article.fold("Oui, souvent").click();
      await article.fold("Oui").click();
      await article.acronym("DSI").click();
      await expect(
        article.definition("Direction informatique d’un ministère ou d’un établissement."),
      ).toBeVisible();
      expect(await findAxeViolations(page)).toEqual([]);
      await article.open("mettre-en-place-des-tests-unitaires");
      await article.fold("Python").click();
      expect(await findAxeViolations(page)).toEqual([]);
    });
  });
}
