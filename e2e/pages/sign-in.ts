/** Signs in at the provider of identity of the tests (scripts/identity). */
import type { Page } from "@playwright/test";

/** Who may be chosen there; only the first is in the list of curators. */
export type Account =
  | "Camille Curatrice"
  | "Noé Nouveau"
  | "Identité falsifiée"
  | "Jeton falsifié"
  | "Adresse non vérifiée"
  | "Renoncer";

/** From the page « Se connecter » to the answer of the site. */
export async function chooseAccount(page: Page, account: Account): Promise<void> {
  await page.getByRole("main").getByRole("link", { name: "Se connecter", exact: true }).click();
  await page.getByRole("button", { name: account, exact: true }).click();
}

/** Opens a page of the desk as a curator; `address` is that page. */
export async function signInAsCurator(page: Page, address = "/curation"): Promise<void> {
  await page.goto(address);
  await chooseAccount(page, "Camille Curatrice");
  await page.waitForURL((url) => url.pathname.startsWith("/curation"));
}

/** Ends the session, here and at the provider. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await page.getByRole("button", { name: "Fermer la session" }).click();
  await page.waitForURL(/\/connexion\/terminee/);
}
