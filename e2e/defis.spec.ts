import { expect, test } from "@playwright/test";
import { ListPage } from "./pages/list-page.ts";

test("narrows the list as one types, and announces the count", async ({ page }) => {
  const list = new ListPage(page);
  await page.goto("/defis");
  await expect(list.status).toHaveText("12 défis");
  await expect(list.submit).toBeHidden();

  await list.words.pressSequentially("SANTE");
  await expect(list.status).toHaveText("2 défis");
  await expect(list.entries).toHaveText(["Carnet de santé animale", "Urgences reliées"]);
  await list.words.pressSequentially(" veterinaire");
  await expect(list.status).toHaveText("1 défi");
});

test("keeps the filters in the address, over a reload and on the way back", async ({ page }) => {
  const list = new ListPage(page);
  await page.goto("/defis");
  await list.choice("Thème").selectOption("Environnement");
  await list.choice("Promotion").selectOption("Promotion 6");
  await expect(page).toHaveURL("/defis?promotion=Promotion+6&theme=Environnement");
  await expect(list.entries).toHaveText(["Registre des ponts"]);

  await page.reload();
  await expect(list.entries).toHaveText(["Registre des ponts"]);
  await expect(list.choice("Promotion")).toHaveValue("Promotion 6");

  await list.entries.getByRole("link").click();
  await expect(page).toHaveURL("/defis/registre-des-ponts");
  await page.goBack();
  await expect(page).toHaveURL("/defis?promotion=Promotion+6&theme=Environnement");
  await expect(list.choice("Thème")).toHaveValue("Environnement");
  await expect(list.entries).toHaveText(["Registre des ponts"]);
});

test("says when no défi is left, and comes back to all of them", async ({ page }) => {
  const list = new ListPage(page);
  const emptyState = page.getByRole("heading", {
    name: "Aucun défi ne répond à tous ces filtres",
  });
  await page.goto("/defis");
  await expect(list.clear).toBeHidden();
  await list.words.fill("zeppelin");
  await expect(list.status).toHaveText("Aucun défi");
  await expect(list.entries).toHaveCount(0);
  await expect(emptyState).toBeVisible();

  await list.clear.click();
  await expect(list.status).toHaveText("12 défis");
  await expect(emptyState).toBeHidden();
  await expect(list.words).toBeFocused();
  await expect(page).toHaveURL("/defis");
});

test("leads from the empty list to a search for the words typed", async ({ page }) => {
  const list = new ListPage(page);
  await page.goto("/defis");
  await list.words.fill("zeppelin");
  await page.getByRole("link", { name: "lancez une recherche" }).click();
  await expect(page).toHaveURL("/recherche?q=zeppelin");
});

test("leads from a fact of a défi to all défis that share it", async ({ page }) => {
  const list = new ListPage(page);
  await page.goto("/defis/carnet-de-sante-animale");
  await page.getByRole("main").getByRole("link", { name: "Agriculture", exact: true }).click();
  await expect(page).toHaveURL("/defis?theme=Agriculture");
  await expect(list.entries).toHaveText(["Carnet de santé animale"]);
});

test("says in the header which entrance one is in", async ({ page }) => {
  await page.goto("/defis/atlas-des-forets");
  const entrance = page.getByRole("banner").getByRole("link", { name: "Défis" });
  await expect(entrance).toHaveAttribute("aria-current", "true");
  await entrance.click();
  await expect(entrance).toHaveAttribute("aria-current", "page");
});
