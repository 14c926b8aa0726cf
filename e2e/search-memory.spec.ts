import { expect, test } from "@playwright/test";
import { SearchBox, searchDialog } from "./pages/search-box.ts";
import { SearchPage } from "./pages/search-page.ts";

const article = "/articles/rendre-un-service-accessible";

test("keeps recent searches on the device, offers them again, and forgets them on demand", async ({
  page,
}) => {
  await page.goto(article);
  await page.keyboard.press("Control+k");
  const dialog = searchDialog(page);
  const search = new SearchBox(dialog);
  await search.type("bibliothèque javascript");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(article);
  await page.waitForLoadState();

  await page.keyboard.press("Control+k");
  const recent = dialog.getByRole("listbox", { name: "Recherches récentes" });
  await expect(recent.getByRole("option")).toHaveText(["bibliothèque javascript"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(search.field).toHaveValue("bibliothèque javascript");
  await expect(search.allResults).toBeVisible();

  await search.field.fill("");
  await dialog.getByRole("button", { name: "Effacer ces recherches" }).click();
  await expect(recent).toBeHidden();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await expect(search.field).toBeFocused();
  await expect(recent).toBeHidden();
});

test("marks the words that led to the article where they stand in it", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("/");
  const search = new SearchBox(page.getByRole("main"));
  await search.type("tester au clavier");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#tester-au-clavier$/);

  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get("recherche") ?? [])].map((range) =>
      range instanceof Range ? range.toString().toLowerCase() : "",
    ),
  );
  expect(marked).toContain("clavier");

  await page.reload();
  expect(await page.evaluate(() => CSS.highlights.has("recherche"))).toBe(false);
});

test("keeps one kind of results at will, in the address", async ({ page }) => {
  await page.goto("/recherche");
  await page.getByRole("main").getByRole("searchbox").fill("dinum");
  const { results } = new SearchPage(page);
  await expect(results.first()).toHaveAttribute("href", "/glossaire#dinum");

  await page.getByRole("radio", { name: "Défis" }).check();
  await expect(page).toHaveURL("/recherche?q=dinum&type=defi");
  await expect(page.getByRole("heading", { name: "Glossaire" })).toBeHidden();

  await page.reload();
  await expect(page.getByRole("radio", { name: "Défis" })).toBeChecked();
  await expect(page.getByRole("main").locator('a[href^="/glossaire"]')).toHaveCount(0);
});

test("answers what was typed before the code of the page was there", async ({ page }) => {
  let release: () => void = () => undefined;
  const typed = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/islands/chunk-*.js", async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto("/recherche", { waitUntil: "commit" });
  await page.getByRole("main").getByRole("searchbox").fill("dinum");
  release();
  const { results } = new SearchPage(page);
  await expect(results.first()).toHaveAttribute("href", "/glossaire#dinum");
});
