import { expect, test } from "@playwright/test";
import { ArticlePage } from "./pages/article-page.ts";
import { ListPage } from "./pages/list-page.ts";
import { newcomersQuestions, withoutSection } from "./pages/newcomers-questions.ts";
import { SearchPage } from "./pages/search-page.ts";

test.use({ javaScriptEnabled: false });

test("leads from the first page to results and to the article", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("searchbox", { name: "Votre question" })
    .fill("comment trouver un référent open data ?");
  await page.getByRole("button", { name: "Chercher" }).click();

  const search = new SearchPage(page);
  await expect(page).toHaveURL(SearchPage.address("comment trouver un référent open data ?"));
  await expect(search.field).toHaveValue("comment trouver un référent open data ?");
  await search.results.first().click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Comment trouver le référent open data de mon administration ?",
  );
});

for (const { question, address } of newcomersQuestions) {
  test(`gives its article first for « ${question} »`, async ({ page }) => {
    const search = new SearchPage(page);
    await search.open(question);
    const [first] = await search.addresses();
    expect(withoutSection(first)).toBe(address);
  });
}

test("leads from the header of an article to the search", async ({ page }) => {
  await page.goto("/articles/ouvrir-son-code-source");
  await page.getByRole("banner").getByRole("link", { name: "Rechercher" }).click();
  await expect(page).toHaveURL("/recherche");
  await expect(new SearchPage(page).field).toBeVisible();
});

test("answers a sample question", async ({ page }) => {
  await page.goto("/");
  const samples = page.getByRole("list", { name: "Par exemple :" }).getByRole("link");
  await samples.first().click();
  await expect(new SearchPage(page).results.first()).toBeVisible();
});

test("filters the défis by a form", async ({ page }) => {
  const list = new ListPage(page);
  await page.goto("/defis");
  await expect(list.entries).toHaveCount(12);

  await list.choice("Thème").selectOption("Santé");
  await list.words.fill("vaccins");
  await list.submit.click();

  await expect(page).toHaveURL(/theme=Sant%C3%A9/);
  await expect(list.status).toHaveText("1 défi");
  await expect(list.entries).toHaveText(["Carnet de santé animale"]);
  await expect(list.choice("Thème")).toHaveValue("Santé");
  await list.clear.click();
  await expect(page).toHaveURL("/defis");
  await expect(list.entries).toHaveCount(12);
});

test("filters the articles by a form", async ({ page }) => {
  const list = new ListPage(page);
  await page.goto("/articles");
  await list.choice("Thème").selectOption({ label: "Logiciels libres et licences" });
  await list.choice("Moment").selectOption({ label: "Fin de mission" });
  await list.submit.click();
  await expect(list.status).toHaveText("1 article");
  await expect(list.entries).toHaveText(["Ouvrir son code source"]);
});

test("filters the glossary by a form, old names included", async ({ page }) => {
  const list = new ListPage(page);
  await page.goto("/glossaire");
  await list.words.fill("dinsic");
  await list.submit.click();
  await expect(page).toHaveURL("/glossaire?texte=dinsic");
  await expect(list.status).toHaveText("1 terme");
  await expect(list.entries).toHaveText(["DINUM : Direction interministérielle du numérique"]);
});

test("says what to do when no défi is left", async ({ page }) => {
  await page.goto("/defis?texte=zeppelin");
  const list = new ListPage(page);
  await expect(list.status).toHaveText("Aucun défi");
  await page.getByRole("link", { name: "lancez une recherche" }).click();
  await expect(page).toHaveURL("/recherche?q=zeppelin");
});

test("unfolds tabs", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("mettre-en-place-des-tests-unitaires");
  const python = article.main.getByText("def test_additionne_les_montants():");
  await expect(article.main.getByText("additionne les montants")).toBeVisible();
  await expect(python).toBeHidden();
  await article.fold("Python").click();
  await expect(python).toBeVisible();
});

test("follows a decision tree to its end", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("choisir-une-bibliotheque-javascript");
  await article.fold("Oui, souvent").click();
  await article.fold("Oui").click();
  await expect(article.main.getByText("Prenez la même.")).toBeVisible();
});

test("opens the definition of an acronym", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("proteger-les-donnees-personnelles");
  const definition = article.definition(
    "Autorité qui veille à la protection des données personnelles.",
  );
  await expect(definition).toBeHidden();
  await article.acronym("CNIL").first().click();
  await expect(definition).toBeVisible();
  await page.getByRole("link", { name: "Voir « CNIL » dans le glossaire" }).click();
  await expect(page).toHaveURL("/glossaire#cnil");
});

test("reaches a section by the table of contents, and the short link by the end", async ({
  page,
}) => {
  const article = new ArticlePage(page);
  await article.open("rendre-un-service-accessible");
  await article.tableOfContents.getByRole("link", { name: "Tester au clavier" }).click();
  await expect(article.heading("Tester au clavier")).toBeInViewport();
  await article.part("À propos de cet article").getByRole("link", { name: "/a/f6acc" }).click();
  await expect(page).toHaveURL("/articles/rendre-un-service-accessible");
});
