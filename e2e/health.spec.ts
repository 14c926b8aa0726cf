import { expect, test, type Page } from "@playwright/test";
import { z } from "zod";

/** The part of /etat.json that is looked at here. */
const HealthJson = z.object({
  version: z.number(),
  counts: z.object({ articles: z.number() }),
  freshness: z.object({
    counts: z.object({ verified: z.number(), changed: z.number() }),
    changed: z.array(z.object({ href: z.string() })),
  }),
  links: z.object({ dead: z.array(z.object({ url: z.string() })) }),
});

function section(page: Page, name: string) {
  return page.getByRole("main").getByRole("region", { name, exact: true });
}

test("says what to do first, and leads there", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "État de la base" }).click();
  await expect(page).toHaveURL("/etat");
  const todos = section(page, "À faire").getByRole("listitem");
  await expect(todos.first()).toHaveText("2 liens morts à remplacer");
  await todos.first().getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Liens vers l’extérieur" })).toBeInViewport();
});

test("shows the coverage as a picture and as a table that says the same", async ({ page }) => {
  await page.goto("/etat");
  const coverage = section(page, "Couverture");
  await expect(
    coverage.getByRole("img", { name: /^Articles par thème et par moment/ }),
  ).toBeVisible();
  const row = coverage
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: "Accessibilité et langage clair" }) });
  const count = row.getByRole("cell").nth(2).getByRole("link");
  const articles = Number(await count.textContent());
  await count.click();
  await expect(page).toHaveURL("/articles?theme=accessibilite&moment=premier-mois");
  await expect(page.getByRole("main").getByRole("status")).toHaveText(
    `${articles} article${articles > 1 ? "s" : ""}`,
  );
});

test("says which links are dead, since when and where, and which are only uncertain", async ({
  page,
}) => {
  await page.goto("/etat");
  const links = section(page, "Liens vers l’extérieur");
  const entry = (url: string) =>
    links.getByRole("listitem").filter({ has: page.getByRole("link", { name: url, exact: true }) });
  const dead = entry("https://blog.exemple.fr/atlas-des-forets");
  await expect(dead).toContainText("Mort depuis le 4 mai 2026");
  await expect(dead).toContainText("atlas-des-forets.mdx:20");
  await expect(dead.getByRole("link", { name: "copie archivée" })).toBeVisible();
  await expect(entry("https://donnees.exemple.fr/littoral")).toContainText(
    "le site refuse les robots",
  );
  await expect(entry("https://forge.exemple.fr/carnet")).toContainText(
    "Introuvable depuis le 9 novembre 2026, 2 jours d’essai",
  );
  await expect(entry("https://forets.exemple.fr/")).toContainText(
    "Vers https://www.forets.exemple.fr/accueil",
  );
});

test("an article changed since it was verified is to be read again, and no longer counts as up to date", async ({
  page,
  request,
}) => {
  await page.goto("/etat");
  await expect(section(page, "À faire")).toContainText("1 article modifié depuis sa relecture");
  const item = section(page, "Fraîcheur")
    .getByRole("listitem")
    .filter({ hasText: "relu le 2 novembre 2026" });
  await item.getByRole("link", { name: "Quelle bibliothèque JavaScript utiliser ?" }).click();
  await expect(page).toHaveURL("/articles/choisir-une-bibliotheque-javascript");
  await expect(page.getByRole("main")).toContainText("Modifié depuis la vérification");

  const { freshness } = HealthJson.parse(await (await request.get("/etat.json")).json());
  expect(freshness.changed.map(({ href }) => href)).toEqual([
    "/articles/choisir-une-bibliotheque-javascript",
  ]);
  const { changed, verified } = freshness.counts;
  expect({ changed, verified }).toEqual({ changed: 1, verified: 1 });
});

test("lists what is to be read again, and who answers for what", async ({ page }) => {
  await page.goto("/etat");
  const freshness = section(page, "Fraîcheur");
  await expect(
    freshness.getByRole("listitem").filter({ hasText: "depuis le 20 décembre 2024" }),
  ).toHaveCount(1);
  await expect(
    section(page, "Responsables").getByRole("row", { name: /^EIG Link \d+ équipe permanente$/ }),
  ).toBeVisible();
});

test("says the same as JSON, with a version and no person", async ({ page, request }) => {
  const answer = await request.get("/etat.json");
  expect(answer.headers()["content-type"]).toContain("application/json");
  const health = HealthJson.parse(await answer.json());
  expect(health.version).toBe(1);
  expect(health.links.dead.map(({ url }) => url)).toEqual([
    "https://blog.exemple.fr/atlas-des-forets",
    "https://guides.exemple.fr/declaration",
  ]);
  await page.goto("/etat");
  await expect(page.getByRole("main")).toContainText(`${health.counts.articles} articles`);
});

test("says beside a dead link that it is, in the sources and in a défi", async ({ page }) => {
  await page.goto("/articles/rendre-un-service-accessible");
  const source = page.getByRole("listitem").filter({ hasText: "Modèle de déclaration" });
  await expect(source).toContainText("(lien mort depuis le 7 septembre 2026)");

  await page.goto("/defis/atlas-des-forets");
  const link = page.getByRole("listitem").filter({ hasText: "lien mort depuis le 4 mai 2026" });
  await expect(link.getByRole("link", { name: "copie archivée" })).toHaveAttribute(
    "href",
    "https://web.archive.org/web/2025/https://blog.exemple.fr/atlas-des-forets",
  );
});
