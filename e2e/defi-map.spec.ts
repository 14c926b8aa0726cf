import { expect, test } from "@playwright/test";

test("shows the défis by town in a picture and in a table that says the same", async ({ page }) => {
  await page.goto("/defis");
  await page.getByRole("link", { name: "Voir les défis sur la carte" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Les défis sur la carte");
  await expect(page.getByRole("img", { name: /^Carte de France des défis/ })).toBeVisible();

  const paris = page
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: "Paris", exact: true }) });
  const count = Number(await paris.getByRole("cell").first().textContent());
  expect(await paris.getByRole("link").count()).toBe(count);
  await paris.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/defis\/[a-z-]+$/);
});
