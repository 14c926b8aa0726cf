import { expect, test } from "@playwright/test";
import { newcomersQuestions, withoutSection } from "./pages/newcomers-questions.ts";
import { SearchBox, searchDialog } from "./pages/search-box.ts";

const article = "/articles/rendre-un-service-accessible";

test("leads by keyboard from the first page to the section that answers", async ({ page }) => {
  await page.goto("/");
  const search = new SearchBox(page.getByRole("main"));

  await page.keyboard.press("/");
  await search.type("comment tester au clavier ?");
  await page.keyboard.press("ArrowDown");
  await expect(search.chosen).toContainText("Rendre un service accessible › Tester au clavier");
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(`${article}#tester-au-clavier`);
  await expect(page.getByRole("heading", { name: "Tester au clavier" })).toBeInViewport();
});

test("reaches the field of the first page by Tab alone", async ({ page }) => {
  await page.goto("/");
  const { field } = new SearchBox(page.getByRole("main"));
  const stops = [
    "Aller au contenu",
    "Aller à la navigation",
    "Aller à la recherche",
    "EIG Link",
    "Questions",
    "Parcours",
    "Défis",
    "Glossaire",
    "Contacts",
    "Rechercher Ctrl K",
  ];
  for (const name of stops) {
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveAccessibleName(name);
  }
  await page.keyboard.press("Tab");
  await expect(field).toBeFocused();
});

test("leads to all results when Enter is pressed with no suggestion chosen", async ({ page }) => {
  await page.goto("/");
  const search = new SearchBox(page.getByRole("main"));
  await page.keyboard.press("/");
  await search.type("licence");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/recherche?q=licence");
  await expect(page.getByRole("status")).toContainText("pour « licence »");
});

test("opens the dialog with Ctrl K, closes it with Escape and gives the focus back", async ({
  page,
}) => {
  await page.goto(article);
  const link = page.getByRole("link", { name: "Accessibilité et langage clair" });
  await link.focus();

  await page.keyboard.press("Control+k");
  await expect(new SearchBox(searchDialog(page)).field).toBeFocused();
  await page.keyboard.press("Escape");

  await expect(searchDialog(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test("closes the dialog with one Escape, suggestions or not, as its keys say", async ({ page }) => {
  await page.goto("/defis/atlas-des-forets");
  await page.keyboard.press("Control+k");
  const dialog = searchDialog(page);
  await expect(dialog.getByText("Échap fermer")).toBeVisible();
  await new SearchBox(dialog).type("licence");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("leads from the dialog to a result with arrows and Enter", async ({ page }) => {
  await page.goto("/glossaire");
  await page.keyboard.press("Control+k");
  const search = new SearchBox(searchDialog(page));

  await search.type("choisir une licence");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await expect(search.chosen).toContainText("Ouvrir son code source › Choisir une licence");
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL("/articles/ouvrir-son-code-source#choisir-une-licence");
});

test("opens the dialog from the header, with a pointer", async ({ page }) => {
  await page.goto("/contacts");
  await page.getByRole("banner").getByRole("link", { name: "Rechercher" }).click();
  const dialog = searchDialog(page);
  await expect(new SearchBox(dialog).field).toBeFocused();
  await dialog.getByRole("button", { name: "Fermer" }).click();
  await expect(dialog).toBeHidden();
});

test("leaves « / » to the field where one types", async ({ page }) => {
  await page.goto("/defis");
  const field = page.getByRole("searchbox", { name: "Nom, sujet ou ville" });
  await field.focus();
  await page.keyboard.press("/");
  await expect(field).toHaveValue("/");
  await expect(searchDialog(page)).toBeHidden();
});

for (const { question, address } of newcomersQuestions) {
  test(`suggests its article first for « ${question} »`, async ({ page }) => {
    await page.goto("/");
    const search = new SearchBox(page.getByRole("main"));
    await page.keyboard.press("/");
    await search.type(question);
    const [first] = await search.addresses();
    expect(withoutSection(first)).toBe(address);
  });
}

test("says to assistive technology what is open, chosen and found", async ({ page }) => {
  await page.goto("/");
  const search = new SearchBox(page.getByRole("main"));
  await page.keyboard.press("/");
  await expect(search.field).toHaveRole("combobox");
  await expect(search.field).toHaveAttribute("aria-expanded", "false");

  await search.type("choisir une licence");
  await expect(search.field).toHaveAttribute("aria-expanded", "true");
  await expect(search.field).toHaveAttribute(
    "aria-controls",
    (await search.list.getAttribute("id")) ?? "no list",
  );
  await expect(search.field).not.toHaveAttribute("aria-activedescendant");
  await expect(search.chosen).toHaveCount(0);
  const count = (await search.addresses()).length;
  await expect(search.status).toHaveText(`${count} résultats pour « choisir une licence »`);

  await page.keyboard.press("ArrowDown");
  await expect(search.chosen).toHaveCount(1);
  await expect(search.field).toHaveAttribute(
    "aria-activedescendant",
    (await search.chosen.getAttribute("id")) ?? "no option",
  );

  await page.keyboard.press("ArrowUp");
  await expect(search.chosen).toHaveCount(0);
  await page.keyboard.press("ArrowUp");
  await expect(search.chosen).toHaveText("Voir tous les résultats");

  await page.keyboard.press("Escape");
  await expect(search.field).toHaveAttribute("aria-expanded", "false");
  await expect(search.list).toBeHidden();
  await expect(search.field).toBeFocused();
});

test("folds the suggestions when the focus leaves the field", async ({ page }) => {
  await page.goto("/");
  const search = new SearchBox(page.getByRole("main"));
  await page.keyboard.press("/");
  await search.type("licence");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(search.list).toBeHidden();
});

test("still leads to the results when the instant search cannot load", async ({ page }) => {
  await page.route("**/search/**", (route) => route.abort());
  await page.goto("/");
  await page.keyboard.press("/");
  await page.keyboard.type("licence");
  await expect(page.getByText("La recherche instantanée n’a pas pu se charger.")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/recherche?q=licence");
  await expect(page.getByRole("status")).toContainText("pour « licence »");
});

test("leads from nothing found to the question, by the keyboard", async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("xylophone quantique");
  const ask = searchDialog(page).getByRole("option", { name: "Poser cette question à EIG Link" });
  await expect(ask).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/questions/poser?q=xylophone+quantique");
  await expect(page.getByLabel("Votre question, en une phrase")).toHaveValue("xylophone quantique");
});

test("shows the definition of a term alone, then the articles about it", async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("open data");
  const groups = searchDialog(page).getByRole("group");
  await expect(groups.first()).toHaveAccessibleName("Définition");
  await expect(groups.first().getByRole("option")).toHaveCount(1);
  await expect(groups.nth(1)).toHaveAccessibleName("Articles");
  await expect(groups.last()).toHaveAccessibleName("Glossaire");
});
