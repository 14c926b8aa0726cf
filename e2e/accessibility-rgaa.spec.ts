/** Criteria of RGAA 4.1 that a program can judge and axe does not: docs/accessibilite.md names the ones that stand here. */
import { expect, test } from "@playwright/test";
import { findCutText, findStructureMistakes } from "./pages/document-structure.ts";
import { findOverflow } from "./pages/layout.ts";
import { pageKinds } from "./pages/page-kinds.ts";
import { ParcoursPage } from "./pages/parcours-page.ts";
import { SearchBox, searchDialog } from "./pages/search-box.ts";
import { SearchPage } from "./pages/search-page.ts";

/** Several pages a test: a browser window for each would take longer than the looks themselves. */
const pagesPerTest = 9;

for (let from = 0; from < pageKinds.length; from += pagesPerTest) {
  const kinds = pageKinds.slice(from, from + pagesPerTest);
  test(`from ${kinds[0]?.name} on, pages have a sound structure, and room for spread text`, async ({
    page,
  }) => {
    const mistakes: Record<string, string[]> = {};
    for (const { name, address } of kinds) {
      await page.goto(address);
      const found = [
        ...(await findStructureMistakes(page)),
        ...(await findCutText(page)),
        ...(await findOverflow(page)),
      ];
      if (found.length > 0) mistakes[name] = found;
    }
    expect(mistakes).toEqual({});
  });
}

test("English words are said in English: in the glossary and in results", async ({ page }) => {
  const english = page.getByRole("main").locator("[lang=en]");
  await page.goto("/glossaire");
  await expect(english.first()).toHaveText("open source");
  await page.goto(SearchPage.address("open data"));
  await expect(page.getByRole("heading", { level: 3 }).locator("[lang=en]").first()).toHaveText(
    "open data",
  );
});

test("every stop of an article and of a form shows the focus", async ({ page }) => {
  for (const address of ["/articles/mettre-en-place-des-tests-unitaires", "/questions/poser"]) {
    await page.goto(address);
    const hidden = [];
    for (let stop = 1; stop <= 150; stop += 1) {
      await page.keyboard.press("Tab");
      const state = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return "end";
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { bottom, top } = element.getBoundingClientRect();
        const isShown = outlineStyle === "solid" && parseFloat(outlineWidth) >= 2;
        return isShown && bottom > 0 && top < innerHeight ? "shown" : element.outerHTML;
      });
      if (state === "end") break;
      if (state !== "shown") hidden.push(state);
    }
    expect(hidden).toEqual([]);
  }
});

test("the field of the search dialog shows its focus with forced colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/defis");
  const trigger = page.getByRole("banner").getByRole("link", { name: "Rechercher" });
  await expect(trigger).toHaveAttribute("aria-haspopup", "dialog");
  await trigger.press("Enter");
  const { field } = new SearchBox(searchDialog(page));
  await expect(field).toBeFocused();
  // The role of a combobox is not allowed on a search field.
  await expect(field).toHaveAttribute("type", "text");
  const outline = await field.evaluate((input) => {
    const bar = input.closest("form");
    return bar && getComputedStyle(bar).outlineStyle;
  });
  expect(outline).toBe("solid");
});

test("a departure before the arrival is said beside its field", async ({ page }) => {
  const parcours = new ParcoursPage(page);
  await parcours.open();
  const departure = page.getByLabel("Date de départ");
  await page.getByLabel("Date d’arrivée").fill("2027-03-01");
  await departure.fill("2027-02-01");
  await expect(departure).toHaveAttribute("aria-invalid", "true");
  await expect(departure).toHaveAccessibleDescription(/^Le départ tombe avant l’arrivée/);
  await departure.fill("2027-12-01");
  await expect(departure).not.toHaveAttribute("aria-invalid");
});

test("a title that the selection does not know is said beside its field", async ({ page }) => {
  await page.goto("/selection");
  const field = page.getByLabel("Ajouter un article ou un défi");
  await field.fill("n’importe quoi");
  await field.press("Enter");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription("Choisissez un titre dans la liste proposée.");
  await field.fill("Ouvrir son code source");
  await field.press("Enter");
  await expect(field).not.toHaveAttribute("aria-invalid");
});

test("the button of a video names its video", async ({ page }) => {
  await page.goto("/defis/atlas-des-forets");
  const link = page.getByRole("link", { name: /^Voir la vidéo/ }).first();
  const title = (await link.textContent())?.trim() ?? "";
  await expect(page.getByRole("button", { name: `Lire la vidéo ici : ${title}` })).toBeVisible();
});

test("what is read without style sheets is in the order of the page, from the ways in to the foot", async ({
  page,
}) => {
  await page.goto("/articles/mettre-en-place-des-tests-unitaires");
  const order = await page.evaluate(() => {
    for (const sheet of document.querySelectorAll("link[rel=stylesheet]")) sheet.remove();
    const parts = [
      ".skip-links",
      "header .brand",
      "#_navigation",
      "h1",
      ".answer",
      ".prose",
      "footer",
    ];
    return parts.map((part) => document.querySelector(part)?.getBoundingClientRect().top ?? -1);
  });
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
