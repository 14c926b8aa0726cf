import { expect, test } from "@playwright/test";

test("proposes the nearest page for a typo in an address", async ({ page }) => {
  const answer = await page.goto("/articles/ouvrir-son-code-sourc");
  expect(answer?.status()).toBe(404);
  const nearest = page.getByRole("region", { name: "Vous cherchiez peut-être" }).getByRole("link");
  await expect(nearest.first()).toHaveText("Ouvrir son code source");
  await nearest.first().click();
  await expect(page).toHaveURL("/articles/ouvrir-son-code-source");
});

test("proposes the nearest défi", async ({ page }) => {
  await page.goto("/defis/atlas-des-foret");
  const nearest = page.getByRole("region", { name: "Vous cherchiez peut-être" }).getByRole("link");
  await expect(nearest.first()).toHaveText("Défi Atlas des forêts");
});

test("answers 404 to a short link that nobody gave", async ({ page }) => {
  const answer = await page.goto("/a/zzzzz");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cette page n’existe pas");
});

test("answers 404 to an address that is like nothing, and lets one search", async ({ page }) => {
  const answer = await page.goto("/zzqxv/%F0%9F%90%99");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("region", { name: "Vous cherchiez peut-être" })).toBeHidden();
  await page.getByLabel("Chercher dans toute la base").fill("licence");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/recherche?q=licence");
});

test("keeps unknown pages out of search engines", async ({ page }) => {
  await page.goto("/nulle-part");
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute("content", "noindex");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("proposes the nearest page and fills the search with the words of the address", async ({
    page,
  }) => {
    const answer = await page.goto("/articles/choisir-une-biblioteque-javascript");
    expect(answer?.status()).toBe(404);
    const nearest = page.getByRole("region", { name: "Vous cherchiez peut-être" });
    await expect(nearest.getByRole("link").first()).toHaveText(
      "Quelle bibliothèque JavaScript utiliser ?",
    );
    await expect(page.getByLabel("Chercher dans toute la base")).toHaveValue(
      "choisir une biblioteque javascript",
    );
    await page.getByRole("button", { name: "Chercher" }).click();
    await expect(page.getByRole("heading", { level: 3 }).first()).toHaveText(
      "Quelle bibliothèque JavaScript utiliser ?",
    );
  });
});
