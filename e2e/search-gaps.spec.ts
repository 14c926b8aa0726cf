import { expect, test, type Page } from "@playwright/test";
import { SearchPage } from "./pages/search-page.ts";

/** The next count that the page sends. */
function nextCount(page: Page) {
  return page.waitForResponse(
    (response) => new URL(response.url()).pathname === "/api/search-gaps",
  );
}

test("a search that finds nothing is counted once its reader rests on it", async ({ page }) => {
  const counted = nextCount(page);
  await new SearchPage(page).open("zzqxv monocycle");
  const response = await counted;
  expect(response.status()).toBe(204);
  expect(response.request().postData()).toBe("q=zzqxv+monocycle");
});

test("a reader who refuses tracking is not counted", async ({ browser }) => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    Object.defineProperty(navigator, "globalPrivacyControl", { value: true });
  });
  const page = await context.newPage();
  const sent: string[] = [];
  page.on("request", (request) => sent.push(new URL(request.url()).pathname));
  await new SearchPage(page).open("zzqxv tandem");
  await page.waitForTimeout(3_500);
  expect(sent).not.toContain("/api/search-gaps");
});

test("a count from another site, or too long, is refused", async ({ request }) => {
  const post = (q: string, site: string) =>
    request.post("/api/search-gaps", { form: { q }, headers: { "Sec-Fetch-Site": site } });
  expect((await post("zzqxv", "cross-site")).status()).toBe(403);
  expect((await post("z".repeat(401), "same-origin")).status()).toBe(422);
  expect((await post("z".repeat(40_000), "same-origin")).status()).toBe(413);
  const headers = { "Sec-Fetch-Site": "same-origin" };
  const json = await request.post("/api/search-gaps", { data: { q: "zzqxv" }, headers });
  expect(json.status()).toBe(415);
  expect((await post("zzqxv", "same-origin")).status()).toBe(204);
});
