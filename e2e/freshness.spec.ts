import { expect, test } from "@playwright/test";
import { ArticlePage } from "./pages/article-page.ts";

/** Signed, then one word of it changed: relectures.json holds the fingerprint of another text. */
const changed = "choisir-une-bibliotheque-javascript";
const lostMark = "Modifié depuis la vérification du 2 novembre 2026 : relecture à refaire";

test("an article changed since it was verified says so in its page", async ({ page }) => {
  const article = new ArticlePage(page);
  await article.open(changed);
  // First in the head of the page; the panel to share it says so too.
  await expect(article.main.getByText(lostMark, { exact: true }).first()).toBeVisible();
  await expect(article.part("À propos de cet article")).toContainText(lostMark);
  await expect(article.main.getByText("Vérifié le")).toHaveCount(0);
});

test("and in lists", async ({ page }) => {
  await page.goto("/articles");
  const item = page.getByRole("listitem").filter({
    has: page.getByRole("link", { name: "Quelle bibliothèque JavaScript utiliser ?" }),
  });
  await expect(item.getByText(lostMark, { exact: true })).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("results say what each article is worth today", async ({ page }) => {
      const marks = [
        ["bibliothèque javascript", "modifié depuis la vérification du 2 novembre 2026"],
        ["tests unitaires", "vérifié le 20 novembre 2026"],
        ["ouvrir mon code source", "à revoir depuis le 20 décembre 2024"],
        ["référent open data", "en cours de reprise"],
        ["logiciel libre", "relecture par EIG Link à venir"],
      ] as const;
      for (const [query, mark] of marks) {
        await page.goto(`/recherche?q=${encodeURIComponent(query)}`);
        const articles = page.getByRole("region", { name: "Articles" });
        await expect(articles.getByRole("listitem").first()).toContainText(mark);
      }
    });
  });
}

test("an article whose owner has left says who answered for it, and that it changes hands", async ({
  page,
}) => {
  const article = new ArticlePage(page);
  await article.open("trouver-le-referent-open-data");
  await expect(article.main.getByText("En cours de reprise", { exact: true })).toBeVisible();
  const about = article.part("À propos de cet article");
  await expect(about).toContainText("Promotion 6");
  await expect(about).toContainText(
    "En cours de reprise : ce mandat s’est achevé le 30 juin 2026.",
  );
});
