import { expect, test } from "@playwright/test";
import { findAxeViolations } from "./pages/axe.ts";
import { SharePanel } from "./pages/share-panel.ts";

const article = "/articles/ouvrir-son-code-source";
const answer =
  "Choisissez une licence de la liste officielle, retirez les secrets, publiez sur une forge, puis annoncez-le.";

test.describe("with the clipboard allowed", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("copies the short link by keyboard and says so", async ({ page, baseURL }) => {
    await page.goto(article);
    const share = new SharePanel(page);
    await share.button.focus();
    await page.keyboard.press("Enter");
    await expect(share.action("Copier le lien")).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(share.part).toBeFocused();
    await share.action("Copier le lien").press("Enter");
    await expect(share.status).toHaveText("Lien copié.");
    expect(await share.clipboard("text/plain")).toBe(`${baseURL}/a/e5ouv`);

    await page.keyboard.press("Escape");
    await expect(share.dialog).toBeHidden();
    await expect(share.button).toBeFocused();
  });

  test("copies the message of a section, plain and rich", async ({ page, baseURL }) => {
    await page.goto(article);
    const share = new SharePanel(page);
    await share.button.click();
    await share.part.selectOption("Section : Publier");
    const address = `${baseURL}/a/e5ouv#publier`;
    await expect(share.message).toContainText("Ouvrir son code source – Publier");
    await share.action("Copier le message").click();
    await expect(share.status).toHaveText("Message copié : collez-le où vous voulez.");

    const lines = (await share.clipboard("text/plain")).split("\n");
    expect(lines[0]).toBe("Ouvrir son code source – Publier");
    expect(lines[1]).toBe(answer);
    expect(lines[2]).toMatch(/^(À revoir|Vérifié|Relecture)/);
    expect(lines[3]).toBe(address);
    expect(await share.clipboard("text/html")).toContain(`<a href="${address}">`);

    await share.action("Copier en Markdown").click();
    await expect(share.status).toHaveText("Message copié en Markdown.");
    expect(await share.clipboard("text/plain")).toContain(
      `**[Ouvrir son code source – Publier](${address})**`,
    );
    await page.goto(address);
    await expect(page).toHaveURL(`${article}#publier`);
  });
});

test("selects the message when the browser refuses the clipboard", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new Error("refused"));
    Object.defineProperty(navigator, "clipboard", {
      value: { write: refuse, writeText: refuse },
    });
  });
  await page.goto(article);
  const share = new SharePanel(page);
  await share.button.click();
  await share.action("Copier le message").click();
  await expect(share.status).toContainText("copiez-le avec Ctrl + C");
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(answer);
});

test("draws a code, and writes a mail", async ({ page, baseURL }) => {
  await page.goto(article);
  const share = new SharePanel(page);
  await share.button.click();
  await share.action("Code QR").click();
  await expect(
    share.dialog.getByRole("img", { name: `Code QR de ${baseURL}/a/e5ouv` }),
  ).toBeVisible();
  await expect(share.action("Code QR")).toHaveAttribute("aria-expanded", "true");
  await expect(share.mail).toHaveAttribute("href", /^mailto:\?subject=Ouvrir%20son.*%2Fa%2Fe5ouv$/);
  expect(await findAxeViolations(page)).toEqual([]);
});

test("uses the phone’s own list of applications when there is one", async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "share", {
      value: (data: ShareData) => {
        document.title = data.url ?? "";
        return Promise.resolve();
      },
    });
  });
  await page.goto(article);
  const share = new SharePanel(page);
  await share.button.click();
  await share.action("Autre application…").click();
  await expect(page).toHaveTitle(`${baseURL}/a/e5ouv`);
});

test("shares a défi by its address", async ({ page, baseURL }) => {
  await page.goto("/defis/atlas-des-forets");
  const share = new SharePanel(page);
  await share.button.click();
  await expect(share.message).toContainText(`${baseURL}/defis/atlas-des-forets`);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("shows the message, its short link and a mail", async ({ page }) => {
    await page.goto(article);
    const share = new SharePanel(page);
    await share.button.click();
    await expect(share.message).toContainText(answer);
    await expect(share.message.getByRole("link")).toHaveAttribute("href", "/a/e5ouv");
    await expect(share.mail).toBeVisible();
    await expect(share.action("Copier le lien")).toBeHidden();

    const about = page.getByRole("region", { name: "À propos de cet article" });
    await expect(about.getByRole("link", { name: "/a/e5ouv" })).toBeVisible();
    await expect(about.getByRole("link", { name: "l’envoyer par courriel" })).toBeVisible();
  });
});
