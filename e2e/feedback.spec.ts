import {
  expect,
  test,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from "@playwright/test";
import { findAxeViolations } from "./pages/axe.ts";

const article = "/articles/ouvrir-son-code-source";
const section = "Choisir une licence";
const anchor = "choisir-une-licence";
const asked = "Cet article répond-il à votre question ?";

/** Each test sends from an address of its own, so that none meets another's limit. */
async function reader(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const extraHTTPHeaders = { "X-Forwarded-For": address };
  return (await browser.newContext({ ...options, extraHTTPHeaders })).newPage();
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, extraHTTPHeaders: { "X-Forwarded-For": "198.18.1.1" } });

  test("a no has its reason, and leads to thanks and back", async ({ page }) => {
    await page.goto(article);
    const form = page.getByRole("region", { name: asked });
    await form.getByText("Non", { exact: true }).click();
    await form.getByRole("radio", { name: "Il manque quelque chose" }).check();
    await form.getByRole("textbox", { name: "En quelques mots (facultatif)" }).fill("Un exemple.");
    await form
      .getByRole("textbox", { name: "Le passage en cause, collé ici (facultatif)" })
      .fill("Le code source est un document administratif.");
    await form.getByRole("button", { name: "Envoyer" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Merci, votre avis est noté");
    await page.getByRole("link", { name: "Ouvrir son code source" }).click();
    await expect(page).toHaveURL(article);
  });
});

test.describe("with script", () => {
  for (const [reader, opinions] of [
    ["who never gave an opinion", []],
    ["who gave one", ["e5ouv"]],
  ] as const) {
    test(`its code comes late and moves nothing under the finger of one ${reader}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.addInitScript((ids) => {
        localStorage.setItem("avis-donnes", JSON.stringify(ids));
      }, opinions);
      await page.goto(article, { waitUntil: "networkidle" });
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route("**/islands/*", async (route) => {
        await held;
        await route.continue();
      });
      const link = page.getByRole("link", { name: "Atlas des forêts" }).last();
      await link.scrollIntoViewIfNeeded();
      const before = await link.boundingBox();
      release();
      await page.waitForFunction(() => customElements.get("article-feedback") !== undefined);
      const form = page.getByRole("region", { name: asked });
      await expect(form.getByRole("button", { name: "Signaler le passage" })).toBeVisible();
      expect(await link.boundingBox()).toEqual(before);
    });
  }

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
    await expect(form.getByRole("status")).toHaveText("Vous avez déjà donné votre avis.");
    await expect(form.getByRole("button", { name: "Oui" })).toBeHidden();
  });

  test("the reasons break no rule of axe", async ({ page }) => {
    await page.goto(article);
    await page.getByRole("region", { name: asked }).getByText("Non", { exact: true }).click();
    expect(await findAxeViolations(page)).toEqual([]);
  });
});

/** Selects the first sentence of a section as a mouse or a finger leaves it. */
async function selectUnder(page: Page, heading: string): Promise<string> {
  return page
    .getByRole("main")
    .getByRole("heading", { name: heading })
    .evaluate((element) => {
      const paragraph = element.closest(".heading")?.nextElementSibling ?? element;
      getSelection()?.selectAllChildren(paragraph);
      return getSelection()?.toString().replace(/\s+/g, " ").trim() ?? "";
    });
}

test.describe("a passage", () => {
  test("that is selected is reported from beside it, once", async ({ browser }) => {
    const page = await reader(browser, "198.18.1.5");
    await page.goto(article);
    const words = await selectUnder(page, section);
    const sent = page.waitForRequest((request) => request.method() === "POST");
    await page.getByRole("button", { name: "Signaler ce passage" }).click();
    const dialog = page.getByRole("dialog", { name: "Signaler ce passage" });
    await expect(dialog.getByRole("blockquote")).toHaveText(words);
    expect(await findAxeViolations(page)).toEqual([]);
    await dialog.getByRole("radio", { name: "C’est faux ou dépassé" }).check();
    await dialog.getByRole("textbox", { name: "En quelques mots" }).fill("La loi a changé.");
    await dialog.getByRole("button", { name: "Envoyer" }).click();
    await expect(dialog.getByRole("status")).toHaveText(
      "Merci, ce passage est signalé à EIG Link.",
    );
    const fields = new URLSearchParams((await sent).postData() ?? "");
    expect(Object.fromEntries(fields)).toEqual({
      ...{ article: "e5ouv", site: "", utile: "non", raison: "outdated" },
      ...{ precisions: "La loi a changé.", passage: words, ancre: anchor },
    });
    await expect(dialog.getByRole("button", { name: "Fermer" })).toBeFocused();
    await page.keyboard.press("Escape");
    await page.reload();
    await selectUnder(page, section);
    await page.getByRole("button", { name: "Signaler ce passage" }).click();
    await expect(dialog.getByRole("status")).toContainText("Vous avez déjà signalé ce passage.");
    await expect(dialog.getByRole("textbox")).toHaveCount(0);
  });

  test("is reported by keyboard, and what is typed outlives a change of mind", async ({
    browser,
  }) => {
    const page = await reader(browser, "198.18.1.6");
    await page.goto(article);
    await selectUnder(page, section);
    const near = page.getByRole("button", { name: "Signaler ce passage" });
    await near.waitFor();
    const last = page.getByRole("button", { name: "Signaler le passage sélectionné" });
    await last.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    const comment = dialog.getByRole("textbox", { name: "En quelques mots" });
    await comment.fill("Que veut dire « libre » ?");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(last).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(comment).toHaveValue("Que veut dire « libre » ?");
  });

  test("stays in its dialog when it cannot leave", async ({ browser }) => {
    const page = await reader(browser, "198.18.1.7");
    await page.goto(article);
    await page.route("**/avis", (route) => route.fulfill({ status: 503 }));
    await selectUnder(page, section);
    await page.getByRole("button", { name: "Signaler ce passage" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "En quelques mots" }).fill("Daté.");
    await dialog.getByRole("button", { name: "Envoyer" }).click();
    await expect(dialog.getByRole("status")).toContainText("Votre message n’a pas pu partir.");
    await expect(dialog.getByRole("textbox", { name: "En quelques mots" })).toHaveValue("Daté.");
  });

  test("is reported by touch, from a button that the fingers do not cover", async ({ browser }) => {
    const page = await reader(browser, "198.18.1.8", { isMobile: true, hasTouch: true });
    await page.goto(article);
    // More than a report holds: cut, and said so.
    await page.locator(".prose").evaluate((prose) => getSelection()?.selectAllChildren(prose));
    const near = page.getByRole("button", { name: "Signaler ce passage" });
    await expect(near).toBeInViewport();
    await near.tap();
    await expect(page.getByRole("dialog").getByRole("blockquote")).toHaveText(/^.{299}…$/);
  });

  test("is asked for when nothing is selected", async ({ browser }) => {
    const page = await reader(browser, "198.18.1.9");
    await page.goto(article);
    await page.getByRole("region", { name: asked }).scrollIntoViewIfNeeded();
    await page.getByRole("button", { name: "Signaler le passage sélectionné" }).click();
    await expect(page.getByRole("region", { name: asked }).getByRole("status")).toHaveText(
      "Sélectionnez d’abord un passage de l’article.",
    );
  });
});

test("an opinion from another site, on no article, or from a program is refused", async ({
  request,
}) => {
  const headers = { "X-Forwarded-For": "198.18.1.3", "Sec-Fetch-Site": "same-origin" };
  const yes = { article: "e5ouv", utile: "oui" };
  const post = (form: Record<string, string>, more: Record<string, string> = {}) =>
    request.post("/avis", { form, headers: { ...headers, ...more }, maxRedirects: 0 });
  expect((await post(yes, { "Sec-Fetch-Site": "cross-site" })).status()).toBe(403);
  expect((await post({ ...yes, article: "zzzzz" })).status()).toBe(422);
  expect((await post({ ...yes, site: "x" })).status()).toBe(422);
  expect((await post({ ...yes, precisions: "x".repeat(40_000) })).status()).toBe(413);
  const json = await request.post("/avis", { data: yes, headers, maxRedirects: 0 });
  expect(json.status()).toBe(415);
  const unstated = { "X-Forwarded-For": "198.18.1.3" };
  const bare = await request.post("/avis", { form: yes, headers: unstated, maxRedirects: 0 });
  expect(bare.status()).toBe(403);
  // Sent twice, the same thanks.
  for (const press of [1, 2]) {
    const again = await post({ ...yes, utile: "non", passage: "Une phrase." });
    expect([press, again.status()]).toEqual([press, 303]);
  }
});
