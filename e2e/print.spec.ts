import { expect, test } from "@playwright/test";
import { ArticlePage } from "./pages/article-page.ts";
import { findAxeViolations } from "./pages/axe.ts";
import { parcoursAddress } from "./pages/parcours-page.ts";

test("prints the text without what surrounds it", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("rendre-un-service-accessible");
  await expect(page.getByRole("banner")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("contentinfo")).toBeHidden();
  await expect(article.tableOfContents).toBeHidden();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(article.title).toBeVisible();
  await expect(article.answer).toBeVisible();
});

test("prints folded contents whole", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("mettre-en-place-des-tests-unitaires");
  const python = article.main.getByText("def test_additionne_les_montants():");
  await expect(python).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(python).toBeVisible();

  await article.open("choisir-une-bibliotheque-javascript");
  await expect(article.main.getByText("Prenez la même.")).toBeVisible();
  await expect(article.main.getByText("Prenez la plus répandue")).toBeVisible();
});

test("prints the definitions of the acronyms", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("trouver-le-referent-open-data");
  const definition = article.definition(
    "Personne qui coordonne l’ouverture des données et du code d’un ministère.",
  );
  await expect(definition).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(definition).toBeVisible();
});

test("prints the address of outside links", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("qu-est-ce-qu-un-logiciel-libre");
  await page.emulateMedia({ media: "print" });
  const printed = await article
    .part("Sources")
    .getByRole("link")
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(printed).toContain("https://code.gouv.fr/");
});

test("prints black on white, whatever was chosen for the screen", async ({ page }) => {
  const article = new ArticlePage(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await article.open("mettre-en-place-des-tests-unitaires");
  const ink = () => article.title.evaluate((title) => getComputedStyle(title).color);
  expect(await ink()).not.toBe("rgb(0, 0, 0)");
  await page.evaluate(() => {
    document.documentElement.dataset["theme"] = "dark";
    document.documentElement.dataset["reading"] = "contraste";
  });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await ink()).toBe("rgb(0, 0, 0)");
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(paper).toBe("rgb(255, 255, 255)");
});

test("prints no word of the interface, and the full address of the page", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("mettre-en-place-des-tests-unitaires");
  await page.emulateMedia({ media: "print" });
  const text = await page.locator("body").innerText();
  for (const word of ["Partager", "Ma sélection", "Copier", "Oui", "Signaler", "Modifier cette"]) {
    expect(text).not.toMatch(new RegExp(`^${word}`, "m"));
  }
  expect(text).not.toContain("Faire vivre cette page");
  expect(text).not.toContain("l’envoyer par courriel");
  expect(text).toMatch(/https?:\/\/[^\s/]+\/a\/\w{5}/);
});

test("prints code and tables whole", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const article = new ArticlePage(page);
  await article.open("mettre-en-place-des-tests-unitaires");
  const cut = () =>
    page
      .locator(".prose :is(pre, .table-scroll)")
      .evaluateAll((all) => all.filter((box) => box.scrollWidth > box.clientWidth + 1).length);
  expect(await cut()).toBeGreaterThan(0);
  await page.emulateMedia({ media: "print" });
  expect(await cut()).toBe(0);
});

/** Level of each heading that the PDF tags; its objects stand in no order of the text. */
function taggedLevels(pdf: string): number[] {
  return [...pdf.matchAll(/\/S \/H([1-6])\b/g)].map(([, level]) => Number(level));
}

test("makes a PDF that says its language, title, headings, lists and links", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("rendre-un-service-accessible");
  // The tags stand outside the compressed streams.
  const pdf = (await page.pdf({ tagged: true, outline: true })).toString("latin1");
  expect(pdf).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
  expect(pdf).toMatch(/\/Lang \(fr\)/);
  expect(pdf).toMatch(/\/Title [(<]/);
  expect(pdf).toContain("/Outlines");
  await page.emulateMedia({ media: "print" });
  const shown = await page
    .getByRole("heading")
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
  expect(taggedLevels(pdf).sort()).toEqual(shown.sort());
  for (const tag of ["L", "LI", "Link", "P"]) expect(pdf).toMatch(new RegExp(`/S /${tag}\\b`));
});

test("prints a whole parcours as one document, its articles in order", async ({ page }) => {
  await page.goto(parcoursAddress);
  await page.getByRole("link", { name: "Lire et imprimer les 4 articles" }).click();
  await expect(page).toHaveTitle(/Premier mois complet.*tout en un document/);
  const chapters = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(chapters).toHaveText([
    "Dans ce document",
    /^1\. .*logiciel libre/,
    /^2\. Travailler avec la DSI/,
    /^3\. .*tests unitaires/,
    /^4\. Ouvrir son code source/,
  ]);
  await page.getByRole("link", { name: "Travailler avec la DSI" }).first().click();
  await expect(page).toHaveURL(/#travailler-avec-la-dsi$/);
  const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const anchors = await page
    .locator("main a[href^='#']")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")?.slice(1)));
  expect(anchors.filter((anchor) => anchor === undefined || !ids.includes(anchor))).toEqual([]);
  expect(await findAxeViolations(page)).toEqual([]);

  const python = page.getByText("def test_additionne_les_montants():");
  await expect(python).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(python).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByText("Contenus sous Licence Ouverte 2.0")).toBeVisible();
  const breaks = await page
    .getByRole("region", { name: /Travailler avec la DSI/ })
    .evaluate((chapter) => getComputedStyle(chapter).breakBefore);
  expect(breaks).toBe("page");
});
