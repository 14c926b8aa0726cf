import { expect, test, type Locator, type Page } from "@playwright/test";
import { findAxeViolations } from "./pages/axe.ts";

const libre = "Qu’est-ce qu’un logiciel libre ?";
const ouvrir = "Ouvrir son code source";
const atlas = "Atlas des forêts";

function titles(page: Page): Locator {
  return page.getByRole("main").getByRole("list").getByRole("heading", { level: 3 });
}

/** Three pages chosen from their own pages. */
async function compose(page: Page): Promise<void> {
  for (const address of [
    "/articles/qu-est-ce-qu-un-logiciel-libre",
    "/articles/ouvrir-son-code-source",
    "/defis/atlas-des-forets",
  ]) {
    await page.goto(address);
    await page.getByRole("button", { name: "Ajouter à ma sélection" }).click();
    await expect(page.getByRole("button", { name: "Retirer de ma sélection" })).toBeVisible();
  }
  await page.getByRole("link", { name: "Voir ma sélection (3)" }).click();
  await expect(titles(page)).toHaveText([libre, ouvrir, atlas]);
}

test("explains itself when it is empty, and takes a page by its title", async ({ page }) => {
  await page.goto("/selection");
  await expect(page.getByRole("heading", { name: "Votre sélection est vide" })).toBeVisible();
  const field = page.getByLabel("Ajouter un article ou un défi");
  await field.fill("n’importe quoi");
  await field.press("Enter");
  await expect(page.getByRole("status")).toHaveText("Choisissez un titre dans la liste proposée.");
  await field.fill(ouvrir);
  await field.press("Enter");
  await expect(titles(page)).toHaveText([ouvrir]);
});

test("is composed from pages, ordered and undone by keyboard", async ({ page }) => {
  await compose(page);
  const up = page.getByRole("button", { name: `Monter : ${atlas}` });
  await up.focus();
  await page.keyboard.press("Enter");
  await expect(titles(page)).toHaveText([libre, atlas, ouvrir]);
  await expect(page.getByRole("status")).toHaveText(`« ${atlas} » est en position 2 sur 3.`);
  await expect(up).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(up).toHaveAttribute("aria-disabled", "true");
  await expect(up).toBeFocused();

  await page.getByRole("button", { name: `Retirer : ${libre}` }).press("Enter");
  await expect(titles(page)).toHaveText([atlas, ouvrir]);
  await expect(page.getByRole("button", { name: `Retirer : ${ouvrir}` })).toBeFocused();
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(titles(page)).toHaveText([atlas, libre, ouvrir]);
  await page.reload();
  await expect(titles(page)).toHaveText([atlas, libre, ouvrir]);
});

test("is ordered by dragging too", async ({ page }) => {
  await compose(page);
  const items = page.getByRole("main").getByRole("listitem");
  await items.filter({ hasText: atlas }).dragTo(items.filter({ hasText: libre }));
  await expect(titles(page)).toHaveText([atlas, libre, ouvrir]);
});

test.describe("sent by its link", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("is read by somebody else, who may keep it", async ({ page, browser, baseURL }) => {
    await compose(page);
    await page.getByLabel("Un mot pour qui lira (facultatif)").fill("Bonjour !\n<b>À lundi</b>");
    await page.getByRole("button", { name: "Copier le lien" }).click();
    await expect(page.getByRole("status")).toHaveText(
      "Lien copié : il contient toute la sélection.",
    );
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toContain(
      `${baseURL}/selection#selection=1&pages=a1lib.e5ouv.d-atlas-des-forets&mot=Bonjour`,
    );

    const other = await browser.newContext();
    const reader = await other.newPage();
    await reader.goto(address);
    await expect(
      reader.getByRole("heading", { name: "On vous a préparé 3 lectures" }),
    ).toBeVisible();
    await expect(reader.getByRole("blockquote")).toHaveText("Bonjour !\n<b>À lundi</b>");
    await expect(titles(reader)).toHaveText([libre, ouvrir, atlas]);
    await expect(reader.getByRole("link", { name: ouvrir })).toHaveAttribute("href", "/a/e5ouv");
    await reader.getByRole("button", { name: "Garder dans ma sélection" }).click();
    await expect(reader).toHaveURL("/selection");
    await expect(reader.getByRole("button", { name: `Retirer : ${libre}` })).toBeVisible();
    await other.close();
  });
});

test("adds its articles to a parcours, where they are ticked and taken out", async ({ page }) => {
  await page.goto("/selection#selection=1&pages=a1lib.d4ref.f6acc.d-atlas-des-forets");
  await page.getByLabel("Ajouter ces articles à mon parcours").selectOption("Premier mois complet");
  await page.getByRole("button", { name: "Ajouter", exact: true }).click();
  await expect(page.getByRole("status")).toHaveText(
    "3 articles ajoutés à votre parcours « Premier mois complet ».",
  );
  await page.getByRole("link", { name: "Ouvrir ce parcours" }).click();

  const added = page.getByRole("region", { name: "Ajouté à votre parcours" });
  const own = page.getByRole("checkbox", { name: `Fait : ${libre}` });
  await expect(own).toHaveCount(1);
  // The first is a step of this parcours already: it stands there once.
  await expect(added.getByRole("listitem")).toHaveCount(2);
  const box = added.getByRole("checkbox").first();
  await box.check();
  await expect(box).toBeFocused();
  await page.reload();
  await expect(added.getByRole("checkbox").first()).toBeChecked();
  await added
    .getByRole("button", { name: /^Retirer/ })
    .first()
    .click();
  await expect(added.getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(added.getByRole("listitem")).toHaveCount(2);
  expect(await findAxeViolations(page)).toEqual([]);
});

test("refuses a damaged link, and names a page that the base lost", async ({ page }) => {
  await page.goto("/selection#selection=1&pages=<img src=x onerror=alert(1)>");
  await expect(page.getByRole("status")).toHaveText(
    "Ce lien de sélection est incomplet ou abîmé. Demandez-le à nouveau.",
  );
  await page.goto("/selection#selection=1&pages=zzzzz.e5ouv");
  await expect(titles(page)).toHaveText(["Page introuvable", ouvrir]);
});

test("takes pages from a list", async ({ page }) => {
  await page.goto("/articles");
  await page.getByRole("button", { name: "Composer une sélection à envoyer" }).press("Enter");
  await expect(page.getByRole("button", { name: /^Ajouter à ma sélection/ }).first()).toBeFocused();
  await page.getByRole("button", { name: `Ajouter à ma sélection : ${ouvrir}` }).click();
  await expect(
    page.getByRole("button", { name: `Retirer de ma sélection : ${ouvrir}` }),
  ).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/selection");
    expect(await findAxeViolations(page)).toEqual([]);
    await compose(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.goto("/selection#selection=1&pages=e5ouv&mot=Bonjour");
    await expect(titles(page)).toHaveText([ouvrir]);
    expect(await findAxeViolations(page)).toEqual([]);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("says why it needs it", async ({ page }) => {
    await page.goto("/selection");
    // Playwright finds no text in <noscript>, even where it is shown.
    const notice = page.locator("noscript p");
    await expect(notice).toBeVisible();
    await expect(notice).toContainText("Cette page a besoin de JavaScript");
    await page.goto("/articles/ouvrir-son-code-source");
    await expect(page.getByText("Ajouter à ma sélection")).toBeHidden();
  });
});
