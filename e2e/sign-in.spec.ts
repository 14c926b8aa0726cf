import { expect, test, type Page } from "@playwright/test";
import { findAxeViolations } from "./pages/axe.ts";
import { listenToViolations } from "./pages/network.ts";
import { chooseAccount, signInAsCurator, signOut } from "./pages/sign-in.ts";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("a curator signs in, comes back to the page they wanted, and signs out", async ({ page }) => {
  const violations = await listenToViolations(page);
  await page.goto("/curation?page=2");
  await expect(page).toHaveURL(/\/connexion\?retour=%2Fcuration%3Fpage%3D2$/);
  expect(await findAxeViolations(page)).toEqual([]);
  await chooseAccount(page, "Camille Curatrice");
  await expect(page).toHaveURL(/\/curation\?page=2$/);
  await expect(page.getByText("Session ouverte : Camille Curatrice")).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);

  await signOut(page);
  await expect(heading(page)).toHaveText("Vous êtes déconnecté de ce site");
  expect(await findAxeViolations(page)).toEqual([]);
  await page.goBack();
  await expect(page.getByText("Session ouverte")).toHaveCount(0);
  await page.goto("/curation");
  await expect(heading(page)).toHaveText("Se connecter");
  await chooseAccount(page, "Camille Curatrice");
  await expect(page.getByText("Session ouverte : Camille Curatrice")).toBeVisible();
  expect(violations).toEqual([]);
});
