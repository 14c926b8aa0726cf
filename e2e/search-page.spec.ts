import { expect, test } from "@playwright/test";
import { SearchBox } from "./pages/search-box.ts";
import { SearchPage } from "./pages/search-page.ts";

/** Two ways to write one thing, and the page that both find first. */
const sameThings = [
  ["défi", "défis", "/glossaire#defi"],
  ["entrepreneuse", "entrepreneur·e·s", "/glossaire#eig"],
  ["données ouvertes", "donnees ouvertes", "/glossaire#open-data"],
] as const;

for (const [one, other, first] of sameThings) {
  test(`finds the same for « ${one} » and « ${other} »`, async ({ page }) => {
    const search = new SearchPage(page);
    await search.open(one);
    const found = await search.addresses();
    await search.open(other);
    expect(await search.addresses()).toEqual(found);
    expect(found[0]).toBe(first);
  });

  test(`suggests the same for « ${one} » and « ${other} »`, async ({ page }) => {
    await page.goto("/");
    const search = new SearchBox(page.getByRole("main"));
    await search.field.focus();
    await search.type(one);
    const found = await search.addresses();
    await search.field.clear();
    await search.type(other);
    expect(await search.addresses()).toEqual(found);
    expect(found[0]).toBe(first);
  });
}

test("mends a typo, says so and offers the way back to the words as typed", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open("bibliotheque javscript");
  await expect(search.status).toContainText("pour « bibliotheque javascript »");
  await expect(search.results.first()).toHaveText("Quelle bibliothèque JavaScript utiliser ?");

  await page.getByRole("link", { name: "Chercher plutôt « bibliotheque javscript »" }).click();
  await expect(search.status).toContainText("1 résultat pour « bibliotheque javscript »");
  await expect(page.getByRole("link", { name: /Chercher plutôt/ })).toBeHidden();
});

test("mends a typo while one types", async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto("/recherche");
  await search.field.pressSequentially("acessibilité");
  await expect(search.status).toContainText("pour « accessibilité »");
  await expect(page.getByRole("link", { name: "Chercher plutôt « acessibilité »" })).toBeVisible();
});

test("says in the suggestions which words were searched after a typo", async ({ page }) => {
  await page.goto("/");
  const search = new SearchBox(page.getByRole("main"));
  await search.field.focus();
  await search.type("acessibilité");
  await expect(page.getByRole("main").getByText("pour « accessibilité »").first()).toBeVisible();
});

test("says what to do when nothing is found", async ({ page }) => {
  const search = new SearchPage(page);
  await search.open("zzqxv");
  await expect(search.status).toHaveText("Aucun résultat pour « zzqxv »");
  await expect(search.emptyState).toBeVisible();
  await expect(page.getByRole("link", { name: "posez la question à EIG Link" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "toutes les questions" }).click();
  await expect(page).toHaveURL("/articles");
});

test("follows the field: results, address and title", async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto("/recherche");
  await expect(search.field).toBeFocused();

  await page.keyboard.type("choisir une licence");
  await expect(page).toHaveURL(SearchPage.address("choisir une licence"));
  await expect(page).toHaveTitle("Recherche : choisir une licence – EIG Link");
  await expect(search.results.first()).toHaveText("Ouvrir son code source");
  await expect(search.status).toContainText("pour « choisir une licence »");

  await search.field.fill("");
  await expect(page).toHaveURL("/recherche");
  await expect(search.results).toHaveCount(0);
});

test("keeps question and results over a reload, drawn alike by browser and server", async ({
  page,
}) => {
  const search = new SearchPage(page);
  await page.goto("/recherche");
  await search.field.pressSequentially("donnees ouvertes");
  await expect(page).toHaveURL(SearchPage.address("donnees ouvertes"));
  const drawnByBrowser = await page.getByRole("main").ariaSnapshot();

  await page.reload();
  await expect(search.field).toHaveValue("donnees ouvertes");
  await expect(search.results.first()).toBeVisible();
  expect(await page.getByRole("main").ariaSnapshot()).toBe(drawnByBrowser);
});

test("comes back to the question when one returns from an article", async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto("/recherche");
  await search.field.pressSequentially("tester au clavier");
  await expect(page).toHaveURL(SearchPage.address("tester au clavier"));
  await search.results.first().click();
  await expect(page).toHaveURL("/articles/rendre-un-service-accessible#tester-au-clavier");

  await page.goBack();
  await expect(search.field).toHaveValue("tester au clavier");
  await expect(search.results.first()).toHaveText("Rendre un service accessible");
});
