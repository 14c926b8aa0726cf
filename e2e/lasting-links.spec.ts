import { expect, test, type Page } from "@playwright/test";
import { ArticlePage } from "./pages/article-page.ts";

const moved = [
  [
    "the former address of an article",
    "/articles/parler-a-la-dsi",
    "/articles/travailler-avec-la-dsi",
  ],
  [
    "the former address of an article, with its query",
    "/articles/parler-a-la-dsi?de=mentor",
    "/articles/travailler-avec-la-dsi?de=mentor",
  ],
  [
    "the former address of a withdrawn article",
    "/articles/deposer-ses-pages-sur-l-intranet",
    "/articles/publier-sur-l-intranet",
  ],
  ["the former address of a défi", "/defis/sos-passerelles", "/defis/registre-des-ponts"],
  ["the former address of a parcours", "/parcours/premier-mois", "/parcours/premier-mois-complet"],
  ["the short link of an article", "/a/h8dsi", "/articles/travailler-avec-la-dsi"],
  ["the short link of a withdrawn article", "/a/w9ret", "/articles/publier-sur-l-intranet"],
] as const;

for (const [what, from, to] of moved) {
  test(`redirects for good from ${what}`, async ({ request }) => {
    const answer = await request.get(from, { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    expect(answer.headers()["location"]).toBe(to);
  });
}

/** The heading that an old link leads to, at the top of the window. */
async function expectToLandOn(page: Page, name: string): Promise<void> {
  const heading = new ArticlePage(page).heading(name);
  await expect(heading).toBeInViewport({ ratio: 1 });
  const top = await heading.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(120);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 1280, height: 400 } });

    test("leads an old page link to the article", async ({ page }) => {
      await page.goto("/articles/parler-a-la-dsi#heberger-son-service");
      await expect(page).toHaveURL("/articles/travailler-avec-la-dsi#heberger-son-service");
      await expect(new ArticlePage(page).heading("Héberger son service")).toBeInViewport();
    });

    for (const [what, address] of [
      ["its former address", "/articles/parler-a-la-dsi"],
      ["its short link", "/a/h8dsi"],
      ["its address", "/articles/travailler-avec-la-dsi"],
    ] as const) {
      test(`lands on the present heading from a former one of an article that moved, by ${what}`, async ({
        page,
      }) => {
        await page.goto(`${address}#hebergement`);
        await expect(page).toHaveURL("/articles/travailler-avec-la-dsi#hebergement");
        await expectToLandOn(page, "Héberger son service");
      });
    }

    test("lands on the heading that an old anchor moved to", async ({ page }) => {
      await page.goto("/articles/ouvrir-son-code-source#licence");
      await expectToLandOn(page, "Choisir une licence");
    });

    test("says that an article was withdrawn, since when, why, and what replaces it", async ({
      page,
    }) => {
      await page.goto("/articles/publier-sur-l-intranet");
      const article = new ArticlePage(page);
      await expect(article.title).toHaveText("Publier son service sur l’intranet");
      const notice = article.part("Cet article a été retiré le 1er juin 2026");
      await expect(notice).toContainText("L’intranet n’accueille plus de services");
      await expect(article.main.getByText("Écrivez à la rédaction")).toHaveCount(0);
      await notice.getByRole("link", { name: "Travailler avec la DSI" }).click();
      await expect(page).toHaveURL("/articles/travailler-avec-la-dsi");
    });
  });
}

const withoutWithdrawn = [
  "/articles",
  "/articles?theme=technique",
  "/plan-du-site",
  "/recherche?q=publier+sur+l+intranet",
];

for (const address of withoutWithdrawn) {
  test(`names no withdrawn article in ${address}`, async ({ page }) => {
    await page.goto(address);
    const links = page.locator('a[href*="publier-sur-l-intranet"]');
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(links).toHaveCount(0);
  });
}

test("keeps a withdrawn article out of search engines and of who points where", async ({
  page,
}) => {
  await page.goto("/articles/publier-sur-l-intranet");
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute("content", /noindex/);
  await page.goto("/articles/travailler-avec-la-dsi");
  await expect(page.getByRole("link", { name: "Publier son service sur l’intranet" })).toHaveCount(
    0,
  );
});
