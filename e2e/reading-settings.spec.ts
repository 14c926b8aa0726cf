import { expect, test, type Page } from "@playwright/test";
import { findAxeViolations } from "./pages/axe.ts";
import { listenToResponses } from "./pages/network.ts";

const article = "/articles/ouvrir-son-code-source";

async function openSettings(page: Page) {
  await page.getByRole("button", { name: "Réglages de lecture" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Réglages de lecture" });
  await expect(dialog).toBeVisible();
  return dialog;
}

const textSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

test("size and spacing show at once, and stay on other pages", async ({ page }) => {
  await page.goto(article);
  const before = await textSize(page);
  const dialog = await openSettings(page);
  await dialog.getByLabel("Très grande").check();
  await dialog.getByLabel("Aéré : lettres, mots et lignes").check();
  expect(await textSize(page)).toBeGreaterThan(before * 1.3);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Réglages de lecture" })).toBeFocused();

  await page.goto("/glossaire");
  expect(await textSize(page)).toBeGreaterThan(before * 1.3);
  const again = await openSettings(page);
  await expect(again.getByLabel("Très grande")).toBeChecked();
  await again.getByRole("button", { name: "Revenir à l’affichage d’origine" }).click();
  await page.reload();
  expect(await textSize(page)).toBe(before);
});

/** Whether the page takes the key for itself; it says so at once, before anything opens. */
const takesSlash = (page: Page) =>
  page.evaluate(() => {
    const press = new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true });
    return !document.body.dispatchEvent(press);
  });

test("the key « / » opens the search until one turns it off", async ({ page }) => {
  await page.goto(article);
  expect(await takesSlash(page)).toBe(true);
  await expect(page.getByRole("dialog", { name: "Rechercher" })).toBeVisible();
  await page.keyboard.press("Escape");

  const dialog = await openSettings(page);
  await dialog.getByLabel("Ne fait rien").check();
  await page.keyboard.press("Escape");
  expect(await takesSlash(page)).toBe(false);
  await page.reload();
  expect(await takesSlash(page)).toBe(false);
});

test("a font is fetched only once it is chosen", async ({ page }) => {
  const responses = listenToResponses(page);
  const fonts = () => responses.filter((response) => response.url().includes("dyslexie")).length;
  await page.goto(article, { waitUntil: "networkidle" });
  expect(fonts()).toBe(0);
  const dialog = await openSettings(page);
  await dialog.getByLabel("OpenDyslexic").check();
  await expect.poll(fonts).toBeGreaterThan(0);
});

test("is set before there is anything to paint", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("lecture", "grand contraste");
  });
  await page.goto(article);
  const inHead = await page
    .locator("head script")
    .first()
    .evaluate((script) => script instanceof HTMLScriptElement && !script.defer && !script.type);
  expect(inHead).toBe(true);
  await expect(page.locator("html")).toHaveAttribute("data-reading", "grand contraste");
});

test("takes nothing of a hostile value", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("lecture", '"><img src=x>');
  });
  await page.goto(article);
  expect(await page.locator("html").getAttribute("data-reading")).toBeNull();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong in ${colorScheme} colours, with all settings`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.addInitScript(() => {
      localStorage.setItem("lecture", "tres-grand aere contraste");
    });
    await page.goto(article);
    expect(await findAxeViolations(page)).toEqual([]);
    await openSettings(page);
    expect(await findAxeViolations(page)).toEqual([]);
  });
}

test("the largest text fits a small screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => {
    localStorage.setItem("lecture", "tres-grand aere dyslexie");
  });
  await page.goto(article);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
