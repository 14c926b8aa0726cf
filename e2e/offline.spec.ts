import { expect, test, type Response } from "@playwright/test";
import { findAxeViolations } from "./pages/axe.ts";
import { Deployment } from "./pages/deployment.ts";
import { findOverflow } from "./pages/layout.ts";
import { compressedSize } from "./pages/network.ts";
import { OfflineReading } from "./pages/offline-reading.ts";
import { ParcoursPage, parcoursAddress } from "./pages/parcours-page.ts";
import { SearchBox, searchDialog } from "./pages/search-box.ts";

test.use({ serviceWorkers: "allow" });

const article = "/articles/mettre-en-place-des-tests-unitaires";
const articleTitle = "Comment mettre en place des tests unitaires ?";
const unread = "/articles/ouvrir-son-code-source";
const unreadTitle = "Ouvrir son code source";
const dsi = "Travailler avec la DSI";

/** For what takes the browser a while, on a machine that does much else. */
const patient = { timeout: 20_000 };

/** What the worker fetches by itself after the first article, on a line that is not to be spared. */
const shellBudget = 90_000;

test("after one visit and without a line, the article, the parcours and the search go on", async ({
  page,
  context,
}) => {
  // Not listenToViolations: its session tells the page that it is online.
  const violations: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) violations.push(message.text());
  });
  const offline = new OfflineReading(page);
  const parcours = new ParcoursPage(page);
  await offline.visit(article);
  await offline.visit(parcoursAddress);
  await parcours.box(dsi).check();

  await context.setOffline(true);
  await page.reload();
  await expect(parcours.box(dsi)).toBeChecked();
  await page.getByRole("main").getByRole("link", { name: articleTitle }).click();
  await expect(offline.title).toHaveText(articleTitle);
  await expect(
    page.getByText("Hors connexion : vous lisez ce que garde cet appareil."),
  ).toBeVisible();

  await page.keyboard.press("Control+k");
  const search = new SearchBox(searchDialog(page));
  await search.type("tester mon code");
  expect(await search.addresses()).toContain(article);
  expect(violations).toEqual([]);
});

test("the fonts, the style and the scripts of a kept page are kept with it", async ({
  page,
  context,
}) => {
  const offline = new OfflineReading(page);
  await offline.visit(article);
  const asked: string[] = [];
  await context.setOffline(true);
  page.on("requestfailed", (request) => {
    // What the reload itself cuts short has not been missed; the icon of the tab has no hash, and nobody misses it.
    const isMissed = request.failure()?.errorText !== "net::ERR_ABORTED";
    if (isMissed && !request.url().endsWith("/icone.svg")) asked.push(request.url());
  });
  await page.reload({ waitUntil: "load" });
  await expect(page.getByRole("button", { name: "Copier" }).first()).toBeVisible();
  const font = await page.evaluate(async () => (await document.fonts.ready).check("16px Texte"));
  expect(font).toBe(true);
  expect(asked).toEqual([]);
});

test("a page that was not read says so, and shows what can be read and searched", async ({
  page,
  context,
}) => {
  const offline = new OfflineReading(page);
  await offline.visit(article);
  await context.setOffline(true);
  await page.goto(unread);
  await expect(offline.title).toHaveText("Cette page n’est pas sur cet appareil");
  await expect(page).toHaveURL(unread);
  await expect(page.getByRole("main").getByRole("link", { name: articleTitle })).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await findOverflow(page)).toEqual([]);

  await page.goto("/recherche?q=tests");
  await expect(offline.title).toHaveText("Chercher hors ligne");
  const search = new SearchBox(page.getByRole("main"));
  await expect(search.options.first()).toHaveAttribute("href", new RegExp(`^${article}`));

  await page.goto(unread);
  await context.setOffline(false);
  await offline.button("Réessayer").click();
  await expect(offline.title).toHaveText(unreadTitle);
});

test("takes the whole base on demand, its size said before, and gives it back", async ({
  page,
  context,
}) => {
  const offline = new OfflineReading(page);
  await offline.visit("/hors-ligne");
  await expect(offline.wholeBase).toContainText(
    /\d+ pages et toute la recherche.* : [\d,]+\s[km]o/i,
  );
  expect(await offline.keptPaths()).not.toContain(unread);
  await offline.button(/^Télécharger toute la base \([\d,]+\s[km]o\)$/i).click();
  await expect(offline.wholeBase).toContainText("Toute la base est sur cet appareil.", patient);
  await expect(offline.wholeBase).toContainText("Elle est à jour.");

  await context.setOffline(true);
  await page.goto(unread);
  await expect(offline.title).toHaveText(unreadTitle);
  await page.keyboard.press("Control+k");
  await new SearchBox(searchDialog(page)).type("bibliotheque javscript");
  await expect(searchDialog(page).getByRole("option").first()).toHaveAttribute(
    "href",
    /^\/articles\/choisir-une-bibliotheque-javascript/,
  );
  await expect(searchDialog(page).getByText("Hors connexion")).toHaveCount(0);
  await page.goto("/defis");
  await expect(
    page.getByRole("main").getByRole("link", { name: "Atlas des forêts" }),
  ).toBeVisible();

  await context.setOffline(false);
  await page.goto("/hors-ligne");
  await offline.button("Retirer la base").click();
  await expect(offline.wholeBase).toContainText("La base est retirée de cet appareil.");
  expect(await offline.keptPaths()).not.toContain("/articles/travailler-avec-la-dsi");
});

test("pauses the base, goes on from there, or leaves nothing of it", async ({ page, baseURL }) => {
  const site = await Deployment.start(baseURL ?? "");
  try {
    const offline = new OfflineReading(page);
    await offline.visit(`${site.url}/hors-ligne`);
    site.delayMs = 400;
    await offline.button(/^Télécharger toute la base/).click();
    await expect(page.getByRole("progressbar")).toBeVisible();
    await expect
      .poll(() => site.asked.filter((path) => path.startsWith("/defis/")).length, {
        timeout: 15_000,
      })
      .toBeGreaterThan(0);
    await offline.button("Faire une pause").click();
    await expect(offline.wholeBase).toContainText("En pause. Ce qui est déjà là reste.");
    const before = site.asked.filter((path) => path.startsWith("/search/")).length;
    expect(before).toBeGreaterThan(0);

    await offline.button(/^Reprendre/).click();
    await offline.button("Annuler").click();
    await expect(offline.wholeBase).toContainText("Téléchargement annulé, rien n’en reste.");
    await expect(offline.button(/^Télécharger toute la base/)).toBeVisible();
    // What was there was not asked for again.
    expect(site.asked.filter((path) => path.startsWith("/search/"))).toHaveLength(before);

    site.delayMs = 0;
    await offline.button(/^Télécharger toute la base/).click();
    await expect(offline.wholeBase).toContainText("Toute la base est sur cet appareil.", patient);
  } finally {
    site.stop();
  }
});

test("a new version is announced and never forced, and typed text is not lost", async ({
  page,
  baseURL,
}) => {
  const site = await Deployment.start(baseURL ?? "");
  try {
    const offline = new OfflineReading(page);
    await offline.visit(`${site.url}${article}`);
    await page.goto(`${site.url}/questions/poser`);
    const field = page.getByRole("textbox").first();
    await field.fill("Comment prévenir la DSI ?");
    await site.publish();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(offline.notice).toContainText("Une nouvelle version est prête.");
    expect(await findAxeViolations(page)).toEqual([]);
    await expect(field).toHaveValue("Comment prévenir la DSI ?");

    await offline.button("Recharger").click();
    const warning = page.getByText("Le texte que vous avez saisi sur cette page serait perdu.");
    await expect(warning).toBeVisible();
    await expect(field).toHaveValue("Comment prévenir la DSI ?");
    const loaded = page.waitForEvent("load");
    await offline.button("Recharger quand même").click();
    await loaded;
    await expect(page.locator('head script[type="module"]')).toHaveAttribute("src", /NOUVELLE/);
    await expect.poll(async () => (await offline.traces()).caches).toContain("eig-socle-nouvelle");
    await expect
      .poll(async () => (await offline.traces()).caches.filter((name) => name.includes("socle")))
      .toHaveLength(1);
    await expect(offline.notice).toHaveCount(0);
  } finally {
    site.stop();
  }
});

test("a page of the new version says nothing of it", async ({ page, baseURL }) => {
  const site = await Deployment.start(baseURL ?? "");
  try {
    const offline = new OfflineReading(page);
    await offline.visit(`${site.url}${article}`);
    await site.publish();
    await page.goto(`${site.url}${unread}`);
    await expect
      .poll(async () => (await offline.traces()).caches.filter((name) => name.includes("socle")))
      .toEqual(["eig-socle-nouvelle"]);
    await expect(offline.notice).toHaveCount(0);
  } finally {
    site.stop();
  }
});

test("the stop takes the worker and all that it kept from the device", async ({
  page,
  baseURL,
}) => {
  const site = await Deployment.start(baseURL ?? "");
  try {
    const offline = new OfflineReading(page);
    await offline.visit(`${site.url}${article}`);
    site.endOffline();
    await page.goto(`${site.url}${unread}`);
    // The browser looks for a new worker some time after the page is there.
    await expect.poll(async () => (await offline.traces()).workers, patient).toBe(0);
    await expect(offline.title).toHaveText(unreadTitle);

    await page.goto(`${site.url}${article}`);
    await expect(offline.title).toHaveText(articleTitle);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await expect.poll(() => offline.traces(), patient).toEqual({ caches: [], workers: 0 });
  } finally {
    site.stop();
  }
});

test("keeps no form, no follow-up and no data, and nothing at all when told so", async ({
  page,
}) => {
  const offline = new OfflineReading(page);
  await offline.visit(article);
  for (const address of [
    "/questions/poser?q=licence",
    "/questions/suivi/inconnu",
    "/etat.json",
    "/articles?theme=x",
  ]) {
    await page.goto(address);
  }
  await offline.visit("/articles");
  const kept = await offline.keptPaths();
  expect(kept.filter((path) => /questions|avis|api|etat/.test(path))).toEqual([]);

  await page.goto("/hors-ligne");
  await offline.button("Ne plus rien garder").click();
  await expect(page.getByText("rien n’est plus gardé, et tout est effacé")).toBeVisible();
  await page.goto(unread);
  await page.waitForLoadState("networkidle");
  expect((await offline.traces()).workers).toBe(0);
  expect(await offline.keptPaths()).not.toContain(unread);
});

test("what the worker fetches by itself stays light", async ({ page, context }) => {
  const own: Response[] = [];
  context.on("response", (response) => {
    if (response.request().serviceWorker() !== null) own.push(response);
  });
  await new OfflineReading(page).visit(article);
  const sizes = await Promise.all(own.map((response) => compressedSize(response, "brotli")));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(own.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(shellBudget);
});
