import { expect, test } from "@playwright/test";
import { AskPage, newcomer } from "./pages/ask-page.ts";
import { findAxeViolations } from "./pages/axe.ts";
import { SearchPage } from "./pages/search-page.ts";

test("a search that finds nothing becomes a question that its asker can follow, without script", async ({
  browser,
}) => {
  const page = await newcomer(browser, "198.18.0.1", false);
  await new SearchPage(page).open("zzqxv trottinette");
  await page.getByRole("link", { name: "posez la question à EIG Link" }).click();

  const ask = new AskPage(page);
  await expect(ask.question).toHaveValue("zzqxv trottinette");
  await ask.question.fill("Où garer ma trottinette au ministère ?");
  await ask.details.fill("Le badge ne suffit pas.");
  await ask.next.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Relisez votre question");
  await ask.readAndSend();

  await expect(page).toHaveURL(/\/questions\/suivi\/[\w-]{22}$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Où garer ma trottinette au ministère ?",
  );
  await expect(page.getByText("Elle attend sa réponse.")).toBeVisible();
  await expect(page.getByText("Le badge ne suffit pas.")).toBeVisible();
  await page.getByRole("link", { name: "Voir toutes les questions posées" }).click();
  const listed = page.getByRole("listitem").filter({ hasText: "Où garer ma trottinette" });
  await expect(listed).toHaveCount(1);
  await expect(page.getByText("Le badge ne suffit pas.")).toHaveCount(0);
});

test("articles and questions that are near come before the form", async ({ browser }) => {
  const page = await newcomer(browser, "198.18.0.2");
  const ask = new AskPage(page);
  await ask.open();
  await ask.question.fill("Quelle licence pour ouvrir son code source ?");
  await ask.next.click();
  const near = page.getByRole("region", { name: "Ces articles répondent peut-être" });
  await expect(near.getByRole("link").first()).toBeVisible();
  await ask.readAndSend();
  await expect(page).toHaveURL(/\/questions\/suivi\//);

  const other = await newcomer(browser, "198.18.0.3");
  await new AskPage(other).open("quelle licence, code source");
  const asked = other.getByRole("region", { name: "Quelqu’un l’a peut-être déjà demandé" });
  await asked.getByRole("button", { name: "Moi aussi : Quelle licence pour ouvrir" }).click();
  const listed = other.getByRole("listitem").filter({ hasText: "Quelle licence pour ouvrir" });
  await expect(listed.getByText("Merci, votre voix compte")).toBeVisible();
  await expect(listed.getByText("Une autre personne se la pose")).toBeVisible();
});

test("a second « moi aussi » of the same day counts for nothing", async ({ browser }) => {
  const page = await newcomer(browser, "198.18.0.4");
  const ask = new AskPage(page);
  await ask.open();
  await ask.question.fill("Comment réserver la salle du canoë ?");
  await ask.next.click();
  await ask.readAndSend();
  await expect(page).toHaveURL(/\/questions\/suivi\//);
  for (let press = 0; press < 2; press += 1) {
    await page.goto("/questions");
    await page
      .getByRole("button", { name: "Moi aussi : Comment réserver la salle du canoë" })
      .click();
    const listed = page.getByRole("listitem").filter({ hasText: "la salle du canoë" });
    await expect(listed.getByText("Une autre personne se la pose")).toBeVisible();
  }
});

test("personal data is masked, and said, before anything is sent", async ({ browser }) => {
  const page = await newcomer(browser, "198.18.0.5");
  const ask = new AskPage(page);
  await ask.open();
  await ask.question.fill("Pourquoi M. Dupont ne répond-il pas au 06 12 34 56 78 ?");
  await ask.next.click();
  await expect(ask.alert).toContainText("Nous avons masqué un numéro de téléphone, un nom");
  await expect(ask.question).toHaveValue("Pourquoi M. [nom] ne répond-il pas au [téléphone] ?");
});

test("what must be mended is said beside its field, and nothing typed is lost", async ({
  browser,
}) => {
  const page = await newcomer(browser, "198.18.0.6", false);
  const ask = new AskPage(page);
  await ask.open();
  await ask.question.fill("Quoi ?");
  await ask.details.fill("Tout.");
  await ask.next.click();
  await expect(ask.question).toHaveAttribute("aria-invalid", "true");
  await expect(ask.question).toHaveAccessibleDescription(/de 10 caractères au moins/);
  await expect(ask.question).toHaveValue("Quoi ?");
  await expect(ask.details).toHaveValue("Tout.");
});

test("a draft stays on the device until the question is sent", async ({ browser }) => {
  const page = await newcomer(browser, "198.18.0.7");
  const ask = new AskPage(page);
  await ask.open();
  await ask.question.fill("Comment commander un hamac ?");
  await ask.open();
  await expect(ask.question).toHaveValue("Comment commander un hamac ?");
  await expect(page.getByText("Votre brouillon, gardé sur cet appareil.")).toBeVisible();
  await ask.next.click();
  await ask.readAndSend();
  await expect(page).toHaveURL(/\/questions\/suivi\//);
  await ask.open();
  await expect(ask.question).toHaveValue("");
});

test("an asker leaves an address to be told, is told when it is wrong, and takes it back", async ({
  browser,
}) => {
  const page = await newcomer(browser, "198.18.0.20");
  const ask = new AskPage(page);
  await ask.open();
  await ask.question.fill("Comment emprunter la yourte de réunion ?");
  await ask.contact.fill("jeanne@exemple");
  await ask.next.click();
  await expect(ask.contact).toHaveAccessibleDescription(/Cette adresse n’est pas complète/);
  await expect(ask.question).toHaveValue("Comment emprunter la yourte de réunion ?");
  await ask.contact.fill("jeanne@exemple.fr");
  await ask.next.click();
  await expect(ask.contact).toHaveValue("jeanne@exemple.fr");
  await ask.readAndSend();
  await expect(page).toHaveURL(/\/questions\/suivi\//);
  await expect(page.getByText("Vous recevrez un message")).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.locator("summary").getByText("Effacer mon adresse de courriel").click();
  await page.getByRole("button", { name: "Confirmer l’effacement" }).click();
  await expect(page.getByRole("status")).toContainText("Votre adresse de courriel est effacée");
  await expect(page.getByText("Effacer mon adresse")).toHaveCount(0);
});

test("a form sent too fast is shown again, and sent twice it asks once", async ({ browser }) => {
  const page = await newcomer(browser, "198.18.0.8");
  const ask = new AskPage(page);
  await ask.open();
  await ask.question.fill("Où ranger le kayak de service ?");
  await ask.next.click();
  await ask.send.click();
  await expect(ask.alert).toHaveText(/n’est pas encore envoyée/);
  await ask.readThen(() => ask.send.dblclick());
  await expect(page).toHaveURL(/\/questions\/suivi\//);
  await page.goto("/questions");
  await expect(page.getByText("Où ranger le kayak de service ?")).toHaveCount(1);
});

test("a client that asks a lot is told when to come back, and keeps its text", async ({
  browser,
}) => {
  test.slow();
  const page = await newcomer(browser, "198.18.0.9");
  const ask = new AskPage(page);
  for (let asked = 0; asked < 6; asked += 1) {
    await ask.open();
    await ask.question.fill(`Une question du même poste, numéro ${asked} ?`);
    await ask.next.click();
    await ask.readAndSend();
  }
  await expect(ask.alert).toContainText("dans une heure");
  await expect(ask.question).toHaveValue("Une question du même poste, numéro 5 ?");
});

const origin = { "X-Forwarded-For": "198.18.0.10", "Sec-Fetch-Site": "same-origin" };

test("writes refuse other sites, other types and what is too long", async ({ request }) => {
  const form = { question: "Une question forgée ailleurs ?", etape: "envoyer" };
  const post = (headers: Record<string, string>, more: object = { form }) =>
    request.post("/questions/poser", { headers, maxRedirects: 0, ...more });
  expect((await post({ ...origin, "Sec-Fetch-Site": "cross-site" })).status()).toBe(403);
  expect((await post({ Origin: "https://ailleurs.example" })).status()).toBe(403);
  expect((await post(origin, { data: { question: "x" } })).status()).toBe(415);
  expect((await post(origin, { form: { question: "x".repeat(40_000) } })).status()).toBe(413);
  expect((await post(origin)).status()).toBe(422);
  expect((await post(origin, { form: { ...form, site: "x" } })).status()).toBe(422);
  const vote = await request.post("/questions/qzzzzzz/moi-aussi", { maxRedirects: 0 });
  expect(vote.status()).toBe(403);
  const token = "/questions/suivi/AAAAAAAAAAAAAAAAAAAAAA";
  expect((await request.post(token, { maxRedirects: 0 })).status()).toBe(403);
});

test("a question is text and nothing else", async ({ browser }) => {
  const page = await newcomer(browser, "198.18.0.11");
  const ask = new AskPage(page);
  await ask.open();
  await ask.question.fill("<img src=x onerror=alert(1)> est-il {refusé} ?");
  await ask.next.click();
  await ask.readAndSend();
  await page.goto("/questions");
  await expect(page.getByText("<img src=x onerror=alert(1)> est-il {refusé} ?")).toBeVisible();
});

test("nobody else's question is found by guessing", async ({ page }) => {
  const answer = await page.goto("/questions/suivi/AAAAAAAAAAAAAAAAAAAAAA");
  expect(answer?.status()).toBe(404);
});

test("the pages of a question break no rule of axe", async ({ browser }) => {
  const page = await newcomer(browser, "198.18.0.12");
  const ask = new AskPage(page);
  await ask.open("licence libre");
  expect(await findAxeViolations(page)).toEqual([]);
  await ask.question.fill("Écrire à jeanne@exemple.fr, et ensuite ?");
  await ask.next.click();
  expect(await findAxeViolations(page)).toEqual([]);
  await ask.readAndSend();
  await expect(page).toHaveURL(/\/questions\/suivi\//);
  expect(await findAxeViolations(page)).toEqual([]);
  await page.goto("/questions");
  expect(await findAxeViolations(page)).toEqual([]);
});
