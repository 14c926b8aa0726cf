import { expect, test } from "@playwright/test";
import {
  compressedSize,
  countTransferred,
  listenToResponses,
  listenToViolations,
} from "./pages/network.ts";
import { SearchBox, searchDialog } from "./pages/search-box.ts";

/** The budgets of an article over a cold cache: the bodies of all that it asks for. */
const bodyBudgets = { brotli: 50_000, gzip: 60_000 } as const;

/** The same as the site itself sends it to its first reader: brotli at quick quality, and the headers. */
const wireBudget = 55_000;

/** The budget of the article after it, once fonts, stylesheet and islands are there. */
const nextArticleBudget = 15_000;

/** The longest article of the fixture base has the most components. */
const article = "/articles/mettre-en-place-des-tests-unitaires";

test("asks for the page, one stylesheet, two fonts and islands", async ({ page }) => {
  const responses = listenToResponses(page);
  await page.goto(article, { waitUntil: "networkidle" });
  const byType = (type: string) =>
    responses
      .filter((response) => response.request().resourceType() === type)
      .map((response) => new URL(response.url()).pathname);

  expect(byType("document")).toEqual([article]);
  expect(byType("stylesheet")).toHaveLength(1);
  expect(byType("font").length).toBeLessThanOrEqual(2);
  expect(byType("script").filter((path) => !path.startsWith("/islands/"))).toEqual([]);
  const known = new Set(["document", "stylesheet", "font", "script"]);
  const others = responses.filter((response) => !known.has(response.request().resourceType()));
  // The icon of the tab is the only other thing; the browser may ask for it later.
  expect(
    new Set(["/icone.svg", ...others.map((response) => new URL(response.url()).pathname)]),
  ).toEqual(new Set(["/icone.svg"]));
});

test("weighs less than the budgets", async ({ page }) => {
  const transferred = await countTransferred(page);
  const responses = listenToResponses(page);
  await page.goto(article, { waitUntil: "networkidle" });

  expect(transferred()).toBeGreaterThan(0);
  expect(transferred()).toBeLessThanOrEqual(wireBudget);
  for (const compression of ["brotli", "gzip"] as const) {
    const sizes = await Promise.all(
      responses.map((response) => compressedSize(response, compression)),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total, compression).toBeLessThanOrEqual(bodyBudgets[compression]);
  }
});

test("weighs little more for the next article", async ({ page }) => {
  await page.goto(article, { waitUntil: "networkidle" });
  const transferred = await countTransferred(page);
  await page.goto("/articles/rendre-un-service-accessible", { waitUntil: "networkidle" });
  expect(transferred()).toBeGreaterThan(0);
  expect(transferred()).toBeLessThanOrEqual(nextArticleBudget);
});

test("has no inline script, and no script of Next, React or mdx-bundler", async ({ page }) => {
  const responses = listenToResponses(page);
  await page.goto(article, { waitUntil: "networkidle" });
  const sources = await page.locator("script").evaluateAll((scripts) =>
    scripts
      // Data of the page for search engines, which no browser runs.
      .filter((script) => script.getAttribute("type") !== "application/ld+json")
      .map((script) => script.getAttribute("src")),
  );
  expect(sources.filter((source) => !source?.startsWith("/islands/"))).toEqual([]);

  const scripts = responses.filter((response) => response.request().resourceType() === "script");
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) {
    expect(await script.text()).not.toMatch(/__next|turbopack|react\.|react-dom|jsx-runtime|mdx/i);
  }
});

test("lets only its own scripts run", async ({ page }) => {
  const answer = await page.goto(article);
  const policy = answer?.headers()["content-security-policy"] ?? "";
  const directives = policy.split(";").map((directive) => directive.trim());
  expect(directives).toContain("script-src 'self'");
  expect(directives).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe-");
});

test("asks nothing of another origin and breaks no rule of its policy, worker included", async ({
  page,
  baseURL,
}) => {
  const violations = await listenToViolations(page);
  const origins = new Set<string>();
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:") origins.add(origin);
  });

  await page.goto(article, { waitUntil: "networkidle" });
  await page.keyboard.press("Control+k");
  const search = new SearchBox(searchDialog(page));
  await search.type("choisir une licence");
  expect((await search.addresses()).length).toBeGreaterThan(0);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#choisir-une-licence$/);

  expect(page.workers()).toEqual([]);
  expect(violations).toEqual([]);
  expect([...origins]).toEqual([baseURL]);
});

test("asks for the search only when it is used", async ({ page }) => {
  const responses = listenToResponses(page);
  await page.goto(article, { waitUntil: "networkidle" });
  const searchFiles = () =>
    responses.filter((response) => new URL(response.url()).pathname.startsWith("/search/")).length;
  expect(searchFiles()).toBe(0);
  expect(page.workers()).toHaveLength(0);

  await page.keyboard.press("Control+k");
  await new SearchBox(searchDialog(page)).type("licence");
  expect(searchFiles()).toBeGreaterThan(0);
  expect(page.workers()).toHaveLength(1);
});
