import { expect, test, type APIRequestContext } from "@playwright/test";
import { askQuestion, newcomer } from "./pages/ask-page.ts";
import { findAxeViolations } from "./pages/axe.ts";
import { curatorPages, curatorWrites } from "./pages/curator-addresses.ts";
import { observatoryScore, observe } from "./pages/observatory.ts";
import { signInAsCurator } from "./pages/sign-in.ts";

const ours = { "Sec-Fetch-Site": "same-origin" };
/** What a curator typed, with what HTML would run. */
const note = "Une note assez longue <img src=x>";

function post(request: APIRequestContext, address: string, more: object) {
  return request.post(address, { headers: ours, maxRedirects: 0, ...more });
}

/** What every answer of the desk carries, whoever asks. */
const keptByNobody = {
  "cache-control": "no-store",
  "referrer-policy": "same-origin",
  "x-robots-tag": "noindex",
};

for (const { address } of curatorPages) {
  test(`${address} shows nothing without sign-in`, async ({ request }) => {
    const answer = await request.get(`${address}?a=1`, { maxRedirects: 0 });
    expect(answer.status()).toBe(303);
    const back = encodeURIComponent(`${address}?a=1`);
    expect(answer.headers()["location"]).toBe(`/connexion?retour=${back}`);
    expect(answer.headers()).toMatchObject(keptByNobody);
  });
}

// One sign-in for all of them: those of one client are counted.
test("the pages of the desk are for who signed in, and kept by nobody", async ({ page }) => {
  await signInAsCurator(page);
  for (const { address, status } of curatorPages) {
    const shown = await page.request.get(address, { maxRedirects: 0 });
    expect(shown.status(), address).toBe(status);
    expect(shown.headers(), address).toMatchObject(keptByNobody);
  }
});

for (const { address, withoutSession } of curatorWrites) {
  test(`a form sent to ${address} without session does nothing`, async ({ request }) => {
    const answer = await post(request, address, { form: { note } });
    expect(answer.status()).toBe(withoutSession === undefined ? 401 : 303);
    expect(answer.headers()["location"]).toBe(withoutSession);
    if (withoutSession !== undefined) return;
    const text = await answer.text();
    expect(text).toContain("Votre session est terminée");
    expect(text).toContain("Une note assez longue &lt;img src=x&gt;");
  });

  test(`${address} refuses other sites, other types, what is too long and forms without token`, async ({
    page,
  }) => {
    await signInAsCurator(page);
    const { request } = page;
    const form = { note };
    const cross = { headers: { "Sec-Fetch-Site": "cross-site" }, form };
    expect((await post(request, address, cross)).status()).toBe(403);
    const foreign = { headers: { Origin: "https://ailleurs.example" }, form };
    expect((await post(request, address, foreign)).status()).toBe(403);
    expect((await post(request, address, { data: form })).status()).toBe(415);
    const long = { form: { note: "x".repeat(40_000) } };
    expect((await post(request, address, long)).status()).toBe(413);
    const answer = await post(request, address, { form: { ...form, jeton: "x".repeat(43) } });
    expect(answer.status()).toBe(403);
    const text = await answer.text();
    expect(text).toContain("Une note assez longue &lt;img src=x&gt;");
    expect(text).toContain('name="jeton"');
    // None of them did anything: the session is still there.
    await page.goto("/curation");
    await expect(page.getByText("Session ouverte")).toBeVisible();
  });

  test(`the token of another session opens nothing at ${address}`, async ({ browser, page }) => {
    await signInAsCurator(page);
    const other = await (await browser.newContext()).newPage();
    await signInAsCurator(other);
    const jeton = await other.locator('input[name="jeton"]').first().inputValue();
    const answer = await post(page.request, address, { form: { note, jeton } });
    expect(answer.status()).toBe(403);
  });
}

test("a form of before the sign-out does nothing when it is sent again", async ({ page }) => {
  await signInAsCurator(page);
  const jeton = await page.locator('input[name="jeton"]').first().inputValue();
  const cookies = await page.context().cookies();
  const out = await post(page.request, "/connexion/sortie", { form: { jeton } });
  expect(out.status()).toBe(200);
  expect(out.headers()["refresh"]).toMatch(/^0; url=http:\/\/localhost:\d+\/session\/end\?/);
  expect(out.headers()["refresh"]).toContain("id_token_hint=");
  await page.context().addCookies(cookies);
  const again = await post(page.request, "/connexion/sortie", { form: { jeton } });
  expect(again.status()).toBe(303);
  expect(again.headers()["location"]).toBe("/connexion/terminee");
});

test("the pages of sign-in have full marks, and tell their addresses to nobody", async ({
  request,
}) => {
  const addresses = [
    "/connexion",
    "/connexion/depart",
    "/connexion/reponse",
    "/connexion/terminee",
  ];
  for (const address of [...addresses, "/curation"]) {
    const headers = (await request.get(address, { maxRedirects: 0 })).headers();
    const tests = observe({
      headers: { ...headers, "strict-transport-security": "max-age=63072000" },
      scripts: [],
    });
    expect(observatoryScore(tests), address).toBe(130);
    expect(headers["cache-control"], address).toBe("no-store");
    expect(headers["x-robots-tag"], address).toBe("noindex");
    expect(headers["referrer-policy"], address).toBe(
      address === "/curation" ? "same-origin" : "no-referrer",
    );
  }
  expect((await request.get("/connexion/sortie")).status()).toBe(405);
});

test("asking for sign-in again and again is refused for a while", async ({ request }) => {
  const headers = { "X-Forwarded-For": "198.18.7.1" };
  const statuses = new Set<number>();
  for (let asked = 0; asked < 101; asked += 1) {
    const answer = await request.get("/connexion/depart", { headers, maxRedirects: 0 });
    statuses.add(answer.status());
  }
  expect([...statuses]).toEqual([303, 429]);
});

test("what a curator typed outlives the end of their session", async ({
  page,
  browser,
  context,
}) => {
  const text = "Où poser mon parapluie de cérémonie ?";
  const reason = "Demandez à l’accueil, il y a un porte-parapluies.";
  await askQuestion(await newcomer(browser, "198.18.7.20"), text);
  await signInAsCurator(page, "/curation/questions");
  await page.getByRole("link", { name: text, exact: true }).first().click();
  await page.getByLabel("Pourquoi").fill(reason);
  await context.clearCookies({ name: "eig-session" });
  await page.getByRole("button", { name: "Décliner" }).click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Votre session est terminée");
  await expect(page.getByText(reason)).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);

  const opened = context.waitForEvent("page");
  await page.getByRole("link", { name: "Se connecter dans un nouvel onglet" }).click();
  const tab = await opened;
  await tab.getByRole("main").getByRole("link", { name: "Se connecter", exact: true }).click();
  await tab.waitForURL(/\/curation$/);
  await page.getByRole("button", { name: "Envoyer de nouveau" }).click();
  await expect(heading).toHaveText("Relisez, puis envoyez de nouveau");
  await page.getByRole("button", { name: "Envoyer de nouveau" }).click();
  await expect(heading).toHaveText(text);
  await expect(page.getByRole("status")).toContainText("C’est dit");
  await expect(page.getByText(reason).first()).toBeVisible();
});
