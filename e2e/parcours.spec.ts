import { expect, test } from "@playwright/test";
import { findAxeViolations } from "./pages/axe.ts";
import { ParcoursPage, parcoursAddress } from "./pages/parcours-page.ts";

const libre = "Qu’est-ce qu’un logiciel libre ?";
const dsi = "Travailler avec la DSI";
const tests = "Comment mettre en place des tests unitaires ?";
const ouvrir = "Ouvrir son code source";

test("leads from the header to a parcours, then to its articles and back", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: "Parcours" }).click();
  await page.getByRole("link", { name: "Premier mois complet" }).click();
  await expect(page).toHaveURL(parcoursAddress);
  await page.getByRole("main").getByRole("link", { name: dsi }).click();

  const place = page.getByRole("region", { name: "Sur votre parcours" });
  await expect(place).toContainText("étape 2 sur 4");
  await expect(place).toContainText(`Ensuite : ${tests}`);
  await place.getByRole("link", { name: "Premier mois complet" }).click();
  await expect(page).toHaveURL(parcoursAddress);
});

test("the tools come late and push nothing down", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.route("**/islands/*", async (route) => {
    // The theme stops the first drawing; all others come once the page was seen without them.
    if (!route.request().url().includes("theme")) await page.waitForTimeout(600);
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ("value" in entry) shifts.push(Number(entry.value));
    }).observe({ type: "layout-shift", buffered: true });
    Object.assign(window, { shifts });
  });
  await page.goto(parcoursAddress, { waitUntil: "commit" });
  await expect(page.getByRole("checkbox").first()).toBeVisible();
  await page.waitForTimeout(300);
  // A tenth is what Core Web Vitals call good: https://web.dev/articles/cls.
  expect(await page.evaluate("shifts.reduce((sum, shift) => sum + shift, 0)")).toBeLessThan(0.1);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("lists the steps with their days, for whom, and whether one may skip them", async ({
    page,
  }) => {
    const parcours = new ParcoursPage(page);
    await parcours.open();
    await expect(parcours.steps).toHaveText([libre, dsi, tests, ouvrir]);
    await expect(page.getByRole("heading", { level: 2 })).toHaveText([
      "Avant l’arrivée",
      "Première semaine",
      "Premier mois",
      "Fin de mission",
      "Faire vivre cette page",
    ]);
    await expect(page.getByText("J-30", { exact: true })).toBeVisible();
    await expect(page.getByText("30 jours avant le départ")).toBeVisible();
    await expect(page.getByText("Facultatif")).toHaveCount(1);
    const dsiStep = page.getByRole("listitem").filter({ hasText: dsi });
    await expect(dsiStep).toContainText("IndispensableDéveloppementMentorat");
    await expect(parcours.tools).toBeHidden();
    await expect(page.getByRole("checkbox")).toHaveCount(0);
  });
});

test("gives each step its real day, and keeps the days on the device", async ({ page }) => {
  const parcours = new ParcoursPage(page);
  await parcours.open();
  await page.getByLabel("Date d’arrivée").fill("2027-01-11");
  await expect(parcours.day(libre)).toHaveText("12 décembre 2026");
  await expect(parcours.day(dsi)).toHaveText("11 janvier 2027");
  await expect(parcours.day(ouvrir)).toBeHidden();
  await page.getByLabel("Date de départ").fill("2027-11-10");
  await expect(parcours.day(ouvrir)).toHaveText("11 octobre 2027");

  await page.reload();
  await expect(page.getByLabel("Date d’arrivée")).toHaveValue("2027-01-11");
  await expect(parcours.day(libre)).toHaveText("12 décembre 2026");
});

test("keeps the steps of one profession, and the choice", async ({ page }) => {
  const parcours = new ParcoursPage(page);
  await parcours.open();
  await page.getByLabel("Métier").selectOption({ label: "Données" });
  await expect(parcours.steps).toHaveText([libre, tests, ouvrir]);
  await expect(page.getByRole("heading", { name: "Première semaine" })).toBeHidden();
  await expect(parcours.count).toHaveText("0 étape faite sur 3, dont 0 indispensable sur 2");
  await page.reload();
  await expect(parcours.steps).toHaveText([libre, tests, ouvrir]);
});

test("ticks and unticks, erases and takes it back", async ({ page }) => {
  const parcours = new ParcoursPage(page);
  await parcours.open();
  await parcours.box(libre).check();
  await parcours.box(tests).check();
  await expect(parcours.count).toHaveText("2 étapes faites sur 4, dont 1 indispensable sur 3");
  await expect(parcours.tools.getByRole("link")).toHaveText(dsi);
  await page.reload();
  await expect(parcours.box(libre)).toBeChecked();
  await parcours.box(libre).uncheck();
  await expect(parcours.count).toHaveText("1 étape faite sur 4, dont 0 indispensable sur 3");

  await parcours.button("Tout effacer").click();
  await expect(parcours.box(tests)).not.toBeChecked();
  await parcours.button("Annuler").click();
  await expect(parcours.box(tests)).toBeChecked();
});

test("gives a file that another device takes, and refuses a wrong one without loss", async ({
  page,
  browser,
}) => {
  const parcours = new ParcoursPage(page);
  await parcours.open();
  await page.getByLabel("Date d’arrivée").fill("2027-01-11");
  await parcours.box(libre).check();
  const { name, text } = await parcours.download("Exporter");
  expect(name).toBe("parcours-premier-mois-complet.json");

  await parcours.importText("bonjour");
  await expect(parcours.message).toContainText("Ce fichier n’est pas une progression exportée.");
  await expect(parcours.message).toContainText("Votre progression n’a pas changé.");
  await expect(parcours.box(libre)).toBeChecked();

  const context = await browser.newContext({ locale: "fr-FR" });
  const other = new ParcoursPage(await context.newPage());
  await other.page.goto(page.url());
  await other.box(dsi).check();
  await other.importText(text);
  await expect(other.message).toContainText("Progression importée");
  await expect(other.box(libre)).toBeChecked();
  await expect(other.box(dsi)).toBeChecked();
  await expect(other.page.getByLabel("Date d’arrivée")).toHaveValue("2027-01-11");
  await context.close();
});

test("gives a calendar of whole days", async ({ page }) => {
  const parcours = new ParcoursPage(page);
  await parcours.open();
  await parcours.button("Télécharger l’agenda (.ics)").click();
  await expect(parcours.message).toContainText("Indiquez d’abord une date");
  await page.getByLabel("Date d’arrivée").fill("2027-01-11");
  const { name, text } = await parcours.download("Télécharger l’agenda (.ics)");
  expect(name).toBe("parcours-premier-mois-complet.ics");
  expect(text.match(/BEGIN:VEVENT\r\n/g)).toHaveLength(3);
  expect(text).toContain("DTSTART;VALUE=DATE:20261212\r\n");
  await expect(parcours.message).toContainText("3 étapes datées");
});

test("shows a mentor the progress of a link, read only, until it is copied", async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const parcours = new ParcoursPage(page);
  await parcours.open();
  await page.getByLabel("Date d’arrivée").fill("2027-01-11");
  await parcours.box(libre).check();
  await parcours.button("Copier un lien à partager").click();
  await expect(parcours.message).toContainText("Lien copié.");
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const mentors = await browser.newContext({ locale: "fr-FR" });
  const mentor = new ParcoursPage(await mentors.newPage());
  const asked: string[] = [];
  mentor.page.on("request", (request) => asked.push(request.url()));
  await mentor.page.goto(link);
  await expect(mentor.shared).toContainText("1 étape faite sur 4");
  await expect(mentor.tools).toBeHidden();
  await expect(mentor.box(libre)).toBeChecked();
  await expect(mentor.box(libre)).toBeDisabled();
  await expect(mentor.day(dsi)).toHaveText("11 janvier 2027");
  expect(asked.filter((address) => /[?&](debut|fait)=/.test(address.split("#")[0] ?? ""))).toEqual(
    [],
  );

  await mentor.button("Revenir à ma progression").click();
  await expect(mentor.box(libre)).not.toBeChecked();
  await mentor.page.goto(link);
  await mentor.button("Copier sur cet appareil").click();
  await expect(mentor.page).toHaveURL(parcoursAddress);
  await expect(mentor.box(libre)).toBeChecked();
  await expect(mentor.box(libre)).toBeEnabled();
  await mentors.close();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong in a shared progress, in ${colorScheme} colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const parcours = new ParcoursPage(page);
    await parcours.open("#partage=1&debut=2027-01-11&fait=");
    await expect(parcours.shared).toBeVisible();
    expect(await findAxeViolations(page)).toEqual([]);
  });
}

test("says that a shared link is broken", async ({ page }) => {
  const parcours = new ParcoursPage(page);
  await parcours.open("#partage=1&fait=????");
  await expect(parcours.message).toContainText("Ce lien de partage est incomplet ou abîmé.");
  await expect(parcours.tools).toBeVisible();
});

test("prints the steps without the buttons", async ({ page }) => {
  const parcours = new ParcoursPage(page);
  await parcours.open();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(parcours.steps).toHaveCount(4);
  await expect(parcours.box(libre)).toBeVisible();
});

test("proposes the parcours for a near address", async ({ page }) => {
  await page.goto("/parcours/premier-mois-complt");
  const near = page.getByRole("link", { name: /Premier mois complet/ });
  await near.click();
  await expect(page).toHaveURL(parcoursAddress);
});
