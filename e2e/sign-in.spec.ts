import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { findAxeViolations } from "./pages/axe.ts";
import { listenToViolations } from "./pages/network.ts";
import { chooseAccount, signInAsCurator, signOut, type Account } from "./pages/sign-in.ts";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const signedIn = (page: Page) => page.getByText("Session ouverte : Camille Curatrice");

async function cookieOf(context: BrowserContext, name: string) {
  return (await context.cookies()).find((cookie) => cookie.name === name);
}

test("a curator signs in, comes back to the page they wanted, and signs out", async ({ page }) => {
  const violations = await listenToViolations(page);
  await page.goto("/curation?page=2");
  await expect(page).toHaveURL(/\/connexion\?retour=%2Fcuration%3Fpage%3D2$/);
  expect(await findAxeViolations(page)).toEqual([]);
  await chooseAccount(page, "Camille Curatrice");
  await expect(page).toHaveURL(/\/curation\?page=2$/);
  await expect(signedIn(page)).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);

  await signOut(page);
  await expect(heading(page)).toHaveText("Votre session est fermée");
  expect(await findAxeViolations(page)).toEqual([]);
  await page.goBack();
  await expect(signedIn(page)).toHaveCount(0);
  await page.goto("/curation");
  await expect(heading(page)).toHaveText("Se connecter");
  await chooseAccount(page, "Camille Curatrice");
  await expect(signedIn(page)).toBeVisible();
  expect(violations).toEqual([]);
});

test("sign-in needs no script", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signInAsCurator(page);
  await expect(signedIn(page)).toBeVisible();
  await signOut(page);
  await expect(heading(page)).toHaveText("Votre session est fermée");
});

test("who is not in the list is told so by their address, and may take another account", async ({
  page,
}) => {
  await page.goto("/curation");
  await chooseAccount(page, "Noé Nouveau");
  await expect(heading(page)).toHaveText("Vous n’êtes pas dans la liste");
  await expect(page.getByText("noe.nouveau@exemple.fr")).toBeVisible();
  await expect(page.getByText("CURATORS")).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole("link", { name: "Changer de compte" }).click();
  await page.getByRole("button", { name: "Fermer la session" }).click();
  await page.getByRole("link", { name: "Se connecter de nouveau" }).click();
  await chooseAccount(page, "Camille Curatrice");
  await expect(signedIn(page)).toBeVisible();
});

const refusals: readonly { account: Account; title: string }[] = [
  { account: "Identité falsifiée", title: "La connexion a été refusée" },
  { account: "Jeton falsifié", title: "La connexion a été refusée" },
  { account: "Adresse non vérifiée", title: "Votre adresse de courriel manque" },
  { account: "Renoncer", title: "La connexion a été interrompue" },
];

for (const { account, title } of refusals) {
  test(`« ${account} » opens nothing: ${title}`, async ({ page, context }) => {
    await page.goto("/curation");
    await chooseAccount(page, account);
    await expect(heading(page)).toHaveText(title);
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await context.cookies(new URL(page.url()).origin)).toEqual([]);
    await page.getByRole("link", { name: "Recommencer" }).click();
    await expect(page).toHaveURL(/\/connexion\?retour=%2Fcuration$/);
  });
}

test("cookies are for the site alone, out of reach of scripts, and readers get none", async ({
  page,
  context,
}) => {
  await page.goto("/articles");
  await page.goto("/questions/poser");
  expect(await context.cookies()).toEqual([]);
  await signInAsCurator(page);
  const session = await cookieOf(context, "eig-session");
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect((session?.expires ?? 0) - Date.now() / 1000).toBeLessThan(12 * 3600 + 60);
  expect((session?.value ?? "").length).toBeLessThan(3_500);
  expect(await cookieOf(context, "eig-connexion")).toBeUndefined();
});

test("a session that ended leads to sign-in and back", async ({ page, context }) => {
  await signInAsCurator(page);
  // What the browser does at the end of its time; the server's side is in lib/session/session.node.test.ts.
  await context.clearCookies({ name: "eig-session" });
  await page.goto("/curation?page=3");
  await expect(heading(page)).toHaveText("Se connecter");
  await page.getByRole("main").getByRole("link", { name: "Se connecter", exact: true }).click();
  await expect(page).toHaveURL(/\/curation\?page=3$/);
});

test("a cookie that was copied is worth nothing after the sign-out", async ({ page, context }) => {
  await signInAsCurator(page);
  const copied = await cookieOf(context, "eig-session");
  await signOut(page);
  expect(await cookieOf(context, "eig-session")).toBeUndefined();
  if (copied) await context.addCookies([copied]);
  await page.goto("/curation");
  await expect(heading(page)).toHaveText("Se connecter");
});

test("each sign-in has a new session, and ends the former one", async ({ page, context }) => {
  await signInAsCurator(page);
  const former = await cookieOf(context, "eig-session");
  await page.goto("/connexion/depart");
  await expect(signedIn(page)).toBeVisible();
  const present = await cookieOf(context, "eig-session");
  expect(present?.value).not.toBe(former?.value);
  if (former) await context.addCookies([former]);
  await page.goto("/curation");
  await expect(heading(page)).toHaveText("Se connecter");
});

test("a form opened in a former session is shown again, and a second press sends it", async ({
  page,
  context,
}) => {
  await signInAsCurator(page);
  const tab = await context.newPage();
  await tab.goto("/connexion/depart");
  await expect(signedIn(tab)).toBeVisible();
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await expect(heading(page)).toHaveText("Relisez, puis envoyez de nouveau");
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Envoyer de nouveau" }).click();
  await page.getByRole("button", { name: "Fermer la session" }).click();
  await expect(heading(page)).toHaveText("Votre session est fermée");
});

test("an answer of the provider serves once, in the browser that asked", async ({
  page,
  context,
  browser,
}) => {
  let answer = "";
  page.on("request", (request) => {
    if (request.url().includes("/connexion/reponse?")) answer = request.url();
  });
  await page.goto("/curation");
  await page.getByRole("main").getByRole("link", { name: "Se connecter", exact: true }).click();
  const flow = await cookieOf(context, "eig-connexion");
  await page.getByRole("button", { name: "Camille Curatrice" }).click();
  await expect(signedIn(page)).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  expect((await other.goto(answer))?.status()).toBe(400);
  await expect(heading(other)).toHaveText("Cette connexion n’a pas abouti");
  // Back by the history, with the session that it opened: no harm, and nothing new.
  const session = await cookieOf(context, "eig-session");
  await page.goto(answer);
  await expect(page).toHaveURL(/\/curation$/);
  expect((await cookieOf(context, "eig-session"))?.value).toBe(session?.value);
  // Copied cookies and all, it opens no second session.
  await context.clearCookies({ name: "eig-session" });
  if (flow) await context.addCookies([flow]);
  expect((await page.goto(answer))?.status()).toBe(400);
  await expect(heading(page)).toHaveText("Cette connexion n’a pas abouti");
});

test("the answer to another sign-in of the same browser is refused", async ({ page, context }) => {
  const states: string[] = [];
  page.on("request", (request) => {
    const state = new URL(request.url()).searchParams.get("state");
    if (state) states.push(state);
  });
  await page.goto("/connexion/depart");
  const answer = await context.request.get(`/connexion/reponse?code=abc&state=${"x".repeat(43)}`, {
    maxRedirects: 0,
  });
  expect(states).toHaveLength(1);
  expect(answer.status()).toBe(403);
  expect(answer.headers()["set-cookie"]).toContain("eig-connexion=; ");
});

test("the way back leads to no other site and to no other page", async ({ page }) => {
  for (const address of ["https://ailleurs.example/", "//ailleurs.example/", "/avis"]) {
    await page.goto(`/connexion?retour=${encodeURIComponent(address)}`);
    const link = page.getByRole("main").getByRole("link", { name: "Se connecter", exact: true });
    await expect(link).toHaveAttribute("href", "/connexion/depart?retour=%2Fcuration");
  }
  await page.goto("/connexion/depart?retour=%2F%5Cailleurs.example");
  await page.getByRole("button", { name: "Camille Curatrice" }).click();
  await expect(page).toHaveURL(/\/curation$/);
});
