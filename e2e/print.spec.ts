import { expect, test } from "@playwright/test";
import { ArticlePage } from "./pages/article-page.ts";

test("prints the text without what surrounds it", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("rendre-un-service-accessible");
  await expect(page.getByRole("banner")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("contentinfo")).toBeHidden();
  await expect(article.tableOfContents).toBeHidden();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(article.title).toBeVisible();
  await expect(article.answer).toBeVisible();
});

test("prints folded contents whole", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("mettre-en-place-des-tests-unitaires");
  const python = article.main.getByText("def test_additionne_les_montants():");
  await expect(python).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(python).toBeVisible();

  await article.open("choisir-une-bibliotheque-javascript");
  await expect(article.main.getByText("Prenez la même.")).toBeVisible();
  await expect(article.main.getByText("Prenez la plus répandue")).toBeVisible();
});

test("prints the definitions of the acronyms", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("trouver-le-referent-open-data");
  const definition = article.definition(
    "Personne qui coordonne l’ouverture des données et du code d’un ministère.",
  );
  await expect(definition).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(definition).toBeVisible();
});

test("prints the address of outside links", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("qu-est-ce-qu-un-logiciel-libre");
  await page.emulateMedia({ media: "print" });
  const printed = await article
    .part("Sources")
    .getByRole("link")
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(printed).toContain("https://code.gouv.fr/");
});
