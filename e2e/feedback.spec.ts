import { expect, test } from "@playwright/test";
import { findAxeViolations } from "./pages/axe.ts";

const article = "/articles/ouvrir-son-code-source";
const asked = "Cet article répond-il à votre question ?";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, extraHTTPHeaders: { "X-Forwarded-For": "198.18.1.1" } });

  test("a no has its reason, and leads to thanks and back", async ({ page }) => {
    await page.goto(article);
    const form = page.getByRole("region", { name: asked });
    await form.getByText("Non", { exact: true }).click();
    await form.getByRole("radio", { name: "Il manque quelque chose" }).check();
    await form.getByRole("textbox", { name: "En quelques mots (facultatif)" }).fill("Un exemple.");
    await form.getByRole("button", { name: "Envoyer" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Merci, votre avis est noté");
    await page.getByRole("link", { name: "Ouvrir son code source" }).click();
    await expect(page).toHaveURL(article);
  });
});

test.describe("with script", () => {
  test.use({ extraHTTPHeaders: { "X-Forwarded-For": "198.18.1.2" } });

  test("thanks are announced in place, by keyboard, and nothing is asked twice", async ({
    page,
  }) => {
    await page.goto(article);
    const form = page.getByRole("region", { name: asked });
    await form.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => customElements.get("article-feedback") !== undefined);
    await form.getByRole("button", { name: "Oui" }).focus();
    await page.keyboard.press("Enter");
    await expect(form.getByRole("status")).toContainText("Merci, votre avis est noté");
    await expect(form.getByRole("status")).toBeFocused();
    await expect(page).toHaveURL(article);
    await page.reload();
    await form.scrollIntoViewIfNeeded();
    await expect(form.getByRole("status")).toHaveText(
      "Vous avez donné votre avis sur cet article. Merci.",
    );
    await expect(form.getByRole("button", { name: "Oui" })).toBeHidden();
  });

  test("the reasons break no rule of axe", async ({ page }) => {
    await page.goto(article);
    await page.getByRole("region", { name: asked }).getByText("Non", { exact: true }).click();
    expect(await findAxeViolations(page)).toEqual([]);
  });
});

test("an opinion from another site, on no article, or from a program is refused", async ({
  request,
}) => {
  const headers = { "X-Forwarded-For": "198.18.1.3", "Sec-Fetch-Site": "same-origin" };
  const yes = { article: "b2src", utile: "oui" };
  const post = (form: Record<string, string>, more: Record<string, string> = {}) =>
    request.post("/avis", { form, headers: { ...headers, ...more }, maxRedirects: 0 });
  expect((await post(yes, { "Sec-Fetch-Site": "cross-site" })).status()).toBe(403);
  expect((await post({ ...yes, article: "zzzzz" })).status()).toBe(422);
  expect((await post({ ...yes, site: "x" })).status()).toBe(422);
});
