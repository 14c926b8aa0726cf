import { expect, test } from "@playwright/test";
import { ArticlePage } from "./pages/article-page.ts";

test("gives the answer in short before everything else", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("ouvrir-son-code-source");
  await expect(article.main.getByRole("heading").nth(0)).toHaveText("Ouvrir son code source");
  await expect(article.main.getByRole("heading").nth(1)).toHaveText("La réponse en bref");
  await expect(article.answer).toContainText(
    "Choisissez une licence de la liste officielle, retirez les secrets, publiez sur une forge, puis annoncez-le.",
  );
});

test("marks the place read in the table of contents", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("mettre-en-place-des-tests-unitaires");
  await expect(article.markedEntries).toHaveCount(0);
  for (const name of ["Choisir quoi tester", "Lancer les tests à chaque envoi"]) {
    await article.scrollTo(name);
    await expect(article.markedEntries).toHaveText([name]);
  }
});

test("keeps the marked entry of a long table of contents in sight", async ({ page }) => {
  const article = new ArticlePage(page);
  await page.setViewportSize({ width: 1280, height: 400 });
  await article.open("rendre-un-service-accessible");
  await article.scrollTo("Tenir dans la durée");
  await expect(article.markedEntries).toHaveText(["Tenir dans la durée"]);
  await expect(article.markedEntries).toBeInViewport({ ratio: 1 });
});

test("copies the permanent address of a section and says so", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const article = new ArticlePage(page);
  await article.open("ouvrir-son-code-source");
  await article.copyLink("Choisir une licence").focus();
  await page.keyboard.press("Enter");

  await expect(article.status.filter({ hasText: "Lien de la section copié" })).toHaveCount(1);
  await expect(page).toHaveURL("/articles/ouvrir-son-code-source#choisir-une-licence");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL}/a/e5ouv#choisir-une-licence`);
  await page.goto("/");
  await page.goto(copied);
  await expect(page).toHaveURL("/articles/ouvrir-son-code-source#choisir-une-licence");
});

test("explains an acronym once a section", async ({ page }) => {
  const article = new ArticlePage(page);
  // The introduction and « Comprendre l’obligation » name it; the latter twice.
  await article.open("rendre-un-service-accessible");
  await expect(article.acronym("RGAA")).toHaveCount(2);
  await article.open("qu-est-ce-qu-un-logiciel-libre");
  await expect(article.acronym("DINUM")).toHaveCount(1);
});

test("opens an acronym by keyboard and closes it with Escape", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("trouver-le-referent-open-data");
  const acronym = article.acronym("AMDAC").first();
  const definition = article.definition(
    "Personne qui coordonne l’ouverture des données et du code d’un ministère.",
  );
  await expect(definition).toBeHidden();

  await acronym.focus();
  await page.keyboard.press("Enter");
  await expect(definition).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Voir « AMDAC » dans le glossaire" })).toBeFocused();

  await page.keyboard.press("Escape");
  await expect(definition).toBeHidden();
  await expect(acronym).toBeFocused();
});

test("leads to the défis that did it, and these lead back", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("ouvrir-son-code-source");
  const defis = article.part("Des défis à regarder sur ce sujet").getByRole("link");
  await expect(defis).toHaveText(["Atlas des forêts", "Cartes du littoral"]);

  await defis.first().click();
  await expect(page).toHaveURL("/defis/atlas-des-forets");
  const questions = page.getByRole("region", {
    name: "Les questions auxquelles ce défi a répondu",
  });
  await questions.getByRole("link", { name: "Ouvrir son code source" }).click();
  await expect(page).toHaveURL("/articles/ouvrir-son-code-source");
});

test("names what to read next", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("qu-est-ce-qu-un-logiciel-libre");
  const next = article.part("À lire ensuite").getByRole("link");
  await expect(next).toHaveText(["Ouvrir son code source"]);
  await next.click();
  await expect(article.title).toHaveText("Ouvrir son code source");
});

test("names the articles that point here", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("mettre-en-place-des-tests-unitaires");
  const pointing = article.part("Ces articles renvoient ici").getByRole("link");
  await expect(pointing).toHaveText(["Rendre un service accessible"]);
  await pointing.click();
  await article.main.getByRole("link", { name: "les tests unitaires" }).click();
  await expect(page).toHaveURL(
    "/articles/mettre-en-place-des-tests-unitaires#lancer-les-tests-a-chaque-envoi",
  );
});

test("names its sources", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("qu-est-ce-qu-un-logiciel-libre");
  const source = article.part("Sources").getByRole("listitem");
  await expect(source).toHaveText(["Mission logiciels libres (DINUM)"]);
  await expect(source.getByRole("link")).toHaveAttribute("href", "https://code.gouv.fr/");
});

test("says who answers for it, for whom and when", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open("mettre-en-place-des-tests-unitaires");
  const about = article.part("À propos de cet article");
  await expect(about).toContainText(
    "Promotion 7 : Relit les articles techniques pendant son mandat.",
  );
  await expect(about).toContainText("Publié le 15 septembre 2026.");
  await expect(about.getByRole("definition").first()).toHaveText("Développement, Données");
});

const marks = [
  ["mettre-en-place-des-tests-unitaires", "Vérifié le 20 novembre 2026"],
  ["ouvrir-son-code-source", "À revoir depuis le 20 décembre 2024"],
  ["qu-est-ce-qu-un-logiciel-libre", "Relecture par EIG Link à venir"],
] as const;

for (const [slug, mark] of marks) {
  test(`says « ${mark} »`, async ({ page }) => {
    const article = new ArticlePage(page);
    await article.open(slug);
    // The same words stand again in the message to share, closed.
    await expect(article.main.getByText(mark, { exact: true }).first()).toBeVisible();
    await expect(article.part("À propos de cet article")).toContainText(mark);
  });
}

test("has a permanent short link that leads to it", async ({ page, request }) => {
  const article = new ArticlePage(page);
  await article.open("ouvrir-son-code-source");
  const shortLink = article.part("À propos de cet article").getByRole("link", { name: "/a/e5ouv" });
  const answer = await request.get((await shortLink.getAttribute("href")) ?? "", {
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(308);
  expect(answer.headers()["location"]).toBe("/articles/ouvrir-son-code-source");

  await page.goto("/a/e5ouv");
  await expect(article.title).toHaveText("Ouvrir son code source");
});

test("copies a block of code and says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/articles/ouvrir-son-code-source");
  await page.getByRole("button", { name: "Copier ce code" }).first().press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Code copié" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'git log -p | grep -i "password"',
  );
});
