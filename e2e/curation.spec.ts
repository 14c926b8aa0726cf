import { expect, test, type Page } from "@playwright/test";
import { findAxeViolations } from "./pages/axe.ts";
import { askQuestion, newcomer } from "./pages/ask-page.ts";
import { listenToViolations } from "./pages/network.ts";
import { signInAsCurator } from "./pages/sign-in.ts";

/** Opens a question on the desk, from the list. */
async function openOnDesk(page: Page, text: string): Promise<void> {
  await page.goto("/curation/questions");
  await page.getByRole("link", { name: text, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text);
}

test("a curator takes a question, declines it, and takes it back; the asker sees each step", async ({
  page,
  browser,
}) => {
  const violations = await listenToViolations(page);
  const asker = await newcomer(browser, "198.18.7.1");
  const text = "Où ranger mon monocycle au ministère ?";
  const followUp = await askQuestion(asker, text);

  await signInAsCurator(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("À faire aujourd’hui");
  expect(await findAxeViolations(page)).toEqual([]);
  await openOnDesk(page, text);
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Prendre cette question" }).click();
  await expect(page.getByRole("status")).toHaveText(
    "La question est à vous. La personne qui a demandé le voit.",
  );
  await expect(page.getByText("en cours d’écriture par Camille Curatrice")).toBeVisible();
  await asker.goto(followUp);
  await expect(asker.getByText("Sa réponse est en cours d’écriture.")).toBeVisible();

  await page.getByLabel("Pourquoi").fill("Demandez au secrétariat de votre service.");
  await page.getByRole("button", { name: "Décliner" }).click();
  await asker.reload();
  await expect(asker.getByText("Demandez au secrétariat de votre service.")).toBeVisible();

  await page.getByRole("button", { name: "Rouvrir la question" }).click();
  await asker.reload();
  await expect(asker.getByText("Elle attend sa réponse.")).toBeVisible();

  await page.getByRole("navigation", { name: "Bureau de curation" }).getByText("Journal").click();
  const entries = page.getByRole("listitem").filter({ hasText: text });
  await expect(entries).toHaveCount(3);
  await expect(entries.first()).toContainText("Camille Curatrice a rouvert la question");
  expect(violations).toEqual([]);
});

test("merges a question into the one it repeats, proposed first", async ({ page, browser }) => {
  const asker = await newcomer(browser, "198.18.7.2");
  await askQuestion(asker, "Comment réserver la salle du dirigeable ?");
  const followUp = await askQuestion(asker, "La salle du dirigeable, ça se réserve comment ?");
  await signInAsCurator(page);
  await openOnDesk(page, "La salle du dirigeable, ça se réserve comment ?");
  await expect(page.getByRole("radio", { name: /salle du dirigeable/ })).toBeChecked();
  await page.getByRole("button", { name: "Fusionner" }).click();
  await expect(page.getByRole("status")).toHaveText("Les deux questions n’en font plus qu’une.");
  await asker.goto(followUp);
  await expect(asker.getByText("Quelqu’un avait posé la même")).toBeVisible();
});

test("what another curator decided meanwhile is not undone unseen, and a second press does nothing twice", async ({
  page,
  browser,
}) => {
  const asker = await newcomer(browser, "198.18.7.3");
  const text = "Qui arrose les plantes du cinquième étage ?";
  await askQuestion(asker, text);
  await signInAsCurator(page);
  await openOnDesk(page, text);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByLabel("Pourquoi").fill("Le service des espaces verts.");
  await other.getByRole("button", { name: "Décliner" }).click();
  await expect(other.getByRole("status")).toBeVisible();

  await page.getByRole("button", { name: "Prendre cette question" }).click();
  await expect(page.getByRole("alert")).toContainText("a changé depuis que vous avez ouvert");
  await expect(page.getByText("Le service des espaces verts.").first()).toBeVisible();

  const form = new URLSearchParams(
    await other.getByRole("button", { name: "Rouvrir la question" }).evaluate((button) => {
      const fields = [...new FormData(button.closest("form") ?? undefined)];
      return fields.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
    }),
  ).toString();
  const options = {
    data: form,
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      Origin: new URL(page.url()).origin,
    },
    maxRedirects: 0,
  };
  const address = new URL(page.url()).pathname;
  expect((await page.request.post(address, options)).status()).toBe(303);
  expect((await page.request.post(address, options)).status()).toBe(303);
  await page.goto(address);
  await expect(page.getByText("a rouvert la question")).toHaveCount(1);
});

test("refuses a reason that says nothing, and keeps the form", async ({ page, browser }) => {
  const asker = await newcomer(browser, "198.18.7.4");
  const text = "Faut-il une cravate pour la visioconférence du lundi ?";
  await askQuestion(asker, text);
  await signInAsCurator(page);
  await openOnDesk(page, text);
  // As a browser without the rules of the form would send it.
  await page.getByLabel("Pourquoi").evaluate((field) => field.removeAttribute("required"));
  await page.getByRole("button", { name: "Décliner" }).click();
  await expect(page.getByRole("alert")).toContainText("Dites pourquoi");
  await expect(page.getByLabel("Pourquoi")).toHaveAttribute("aria-invalid", "true");
});

test("gives a draft of the article and everything as files, to curators alone", async ({
  page,
  browser,
}) => {
  const asker = await newcomer(browser, "198.18.7.5");
  const text = "Comment débloquer la fontaine à eau du sous-sol ?";
  await askQuestion(asker, text);
  expect(
    (await asker.request.get("/curation/export?format=json", { maxRedirects: 0 })).status(),
  ).toBe(303);
  await signInAsCurator(page);
  await openOnDesk(page, text);
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const draft = await page.request.get(`/curation/questions/${id}/brouillon`);
  expect(draft.headers()["content-disposition"]).toContain("comment-debloquer-la-fontaine");
  expect(await draft.text()).toContain(`answers: [${id}]`);

  const csv = await page.request.get("/curation/export?format=csv&table=questions");
  expect(csv.headers()["content-type"]).toContain("text/csv");
  expect(await csv.text()).toContain(text);
  const json = await page.request.get("/curation/export?format=json");
  expect(await json.text()).not.toContain("tokenHash");
  expect(json.headers()["cache-control"]).toBe("no-store");
});

test.describe("without JavaScript, by keyboard", () => {
  test.use({ javaScriptEnabled: false });

  test("a question is taken with Tab and Enter alone", async ({ page, browser }) => {
    const asker = await newcomer(browser, "198.18.7.6");
    const text = "Peut-on venir avec son perroquet le vendredi ?";
    await askQuestion(asker, text);
    await signInAsCurator(page);
    await openOnDesk(page, text);
    await page.getByRole("button", { name: "Prendre cette question" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status")).toContainText("La question est à vous.");
  });
});

test("a decision that no form of ours makes does nothing, and says so", async ({
  page,
  browser,
}) => {
  const asker = await newcomer(browser, "198.18.7.7");
  const text = "Le tapis roulant du hall va-t-il plus vite le lundi ?";
  const followUp = await askQuestion(asker, text);
  await signInAsCurator(page);
  await openOnDesk(page, text);
  const address = new URL(page.url()).pathname;
  const jeton = await page.locator('input[name="jeton"]').first().inputValue();
  const send = (form: Readonly<Record<string, string>>) =>
    page.request.post(address, {
      form: { jeton, ...form },
      headers: { "Sec-Fetch-Site": "same-origin" },
      maxRedirects: 0,
    });
  const etat = await page.locator('input[name="etat"]').first().inputValue();
  expect((await send({ action: "erase", etat })).status()).toBe(422);
  expect((await send({ action: "decline", etat, raison: "x".repeat(501) })).status()).toBe(422);
  expect((await send({ action: "decline", etat, raison: "Non.", inconnu: "1" })).status()).toBe(
    422,
  );
  expect((await send({ action: "merge", etat, autre: "qzzzzzz" })).status()).toBe(422);
  expect((await send({ action: "decline", etat: "taken x", raison: "Non." })).status()).toBe(409);
  await asker.goto(followUp);
  await expect(asker.getByText("Elle attend sa réponse.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Ce qui a été fait" })).toHaveCount(0);
});

test("the lists of the desk break no rule of axe, in both themes", async ({ page }) => {
  await signInAsCurator(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of ["", "/questions", "/recherches", "/avis", "/journal"]) {
      await page.goto(`/curation${path}`);
      expect(await findAxeViolations(page), `${path} ${colorScheme}`).toEqual([]);
    }
  }
});
