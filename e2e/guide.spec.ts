import { expect, test } from "@playwright/test";

test("shows each component beside its source", async ({ page }) => {
  await page.goto("/guide");
  await page
    .getByRole("navigation", { name: "Composants" })
    .getByRole("link", { name: "Choix" })
    .click();
  await expect(page).toHaveURL("/guide#choix");
  const example = page.getByRole("region", { name: "Choix" });
  await expect(example.getByRole("code").filter({ hasText: "<Choix titre=" })).toBeVisible();
  await example.getByText("Oui", { exact: true }).click();
  await expect(example.getByRole("paragraph").getByText("Gardez sa licence.")).toBeVisible();
});

test("an example that names what this base lacks names something that it has", async ({ page }) => {
  await page.goto("/guide");
  const example = page.getByRole("region", { name: "Fiche d’un défi" });
  const slug = /slug="([^"]+)"/.exec((await example.getByRole("code").last().textContent()) ?? "");
  await expect(example.getByRole("link").last()).toHaveAttribute(
    "href",
    `/defis/${slug?.[1] ?? ""}`,
  );
});

test("leads to the whole guide on the forge and to the styles", async ({ page }) => {
  await page.goto("/guide");
  await expect(page.getByRole("link", { name: "le guide complet" })).toHaveAttribute(
    "href",
    "https://forge.exemple.fr/eig/base/-/blob/main/knowledge/README.md",
  );
  await page.getByRole("link", { name: "les styles" }).click();
  await expect(page).toHaveURL("/guide/styles");
  const table = page.getByRole("region", { name: "Contrastes mesurés" }).getByRole("table");
  await expect(table.getByRole("row", { name: /Liens --accent sur --paper/ })).toContainText(
    /\d,\d\s: 1/,
  );
});
