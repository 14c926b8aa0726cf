import { expect, test } from "@playwright/test";
import { ListPage } from "./pages/list-page.ts";

test("narrows the articles by theme and moment, without empty groups", async ({ page }) => {
  const list = new ListPage(page);
  await page.goto("/articles");
  await list.choice("Moment").selectOption({ label: "Fin de mission" });
  await expect(list.status).toHaveText("1 article");
  await expect(page.getByRole("region")).toHaveCount(1);
  await expect(page.getByRole("region", { name: "Logiciels libres et licences" })).toBeVisible();
  await expect(page).toHaveURL("/articles?moment=fin-de-mission");
});

test("narrows the glossary by an old name", async ({ page }) => {
  const list = new ListPage(page);
  await page.goto("/glossaire");
  await list.words.pressSequentially("etalab");
  await expect(list.status).toHaveText("1 terme");
  await expect(list.entries).toHaveText(["DINUM : Direction interministérielle du numérique"]);
});

test("leads from a contact to the article that tells how to ask", async ({ page }) => {
  await page.goto("/contacts#dsi");
  await page.getByRole("link", { name: "Travailler avec la DSI" }).click();
  await expect(page).toHaveURL("/articles/travailler-avec-la-dsi");
});

test("on a small screen the list comes first, its filters behind one press", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const list = new ListPage(page);
  await page.goto("/articles");
  await expect(list.choice("Moment")).toBeHidden();
  await page.getByText("Filtrer par thème, moment, métier").click();
  await list.choice("Moment").selectOption({ label: "Fin de mission" });
  await expect(list.status).toHaveText("1 article");
  await page.goto("/articles?moment=fin-de-mission");
  await expect(list.choice("Moment")).toBeVisible();
});
