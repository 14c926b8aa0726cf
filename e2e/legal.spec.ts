import { expect, test } from "@playwright/test";

test("every page says how far the site is accessible, and leads to the statement", async ({
  page,
}) => {
  for (const address of ["/", "/articles/ouvrir-son-code-source", "/erreur"]) {
    await page.goto(address);
    const link = page.getByRole("contentinfo").getByRole("link", { name: /^Accessibilité/ });
    await expect(link).toHaveText("Accessibilité : non conforme", { useInnerText: true });
    await expect(link).toHaveAttribute("href", "/accessibilite");
  }
});

test("the statement claims nothing without an audit, and tells where to turn", async ({ page }) => {
  await page.goto("/accessibilite");
  const main = page.getByRole("main");
  await expect(main.getByRole("region", { name: "État de conformité" })).toContainText(
    "Le site n’a encore pas été audité.",
  );
  await expect(main.getByText("Cette déclaration a été établie le à compléter.")).toBeVisible();
  await expect(main.getByRole("link", { name: "accessibilite@exemple.fr" })).toHaveAttribute(
    "href",
    "mailto:accessibilite@exemple.fr",
  );
  await expect(main.getByRole("region", { name: "Voies de recours" })).toContainText(
    "Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07",
  );
});

test("the legal notice shows what is known, and blanks as blanks", async ({ page }) => {
  await page.goto("/mentions-legales");
  const main = page.getByRole("main");
  await expect(main).toContainText(/est édité par\s: Direction de l’Exemple/);
  await expect(main).toContainText("Directeur ou directrice de la publication");
  await expect(
    main.getByRole("region", { name: "Hébergement" }).getByText("à compléter"),
  ).toHaveCount(3);
});

test("the page on personal data has what State audits look for", async ({ page }) => {
  await page.goto("/donnees-personnelles");
  const main = page.getByRole("main");
  await expect(main.getByRole("columnheader", { name: "Finalité" })).toBeVisible();
  await expect(main.getByRole("columnheader", { name: "Durée de conservation" })).toBeVisible();
  await expect(main.getByRole("heading", { name: "Sous-traitants" })).toBeVisible();
  await expect(main.getByRole("link", { name: "dpo@exemple.fr" })).toBeVisible();
});

test("security.txt says where to report a vulnerability, and until when", async ({ request }) => {
  const response = await request.get("/.well-known/security.txt");
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  const text = await response.text();
  expect(text).toContain("Contact: mailto:securite@exemple.fr\n");
  expect(text).toContain("Expires: 2099-12-31T23:59:59Z\n");
});
