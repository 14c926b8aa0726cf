import { expect, test, type APIResponse, type Page } from "@playwright/test";
import { observatoryScore, observe } from "./pages/observatory.ts";
import { listenToViolations } from "./pages/network.ts";
import { pageKinds } from "./pages/page-kinds.ts";
import { SearchBox, searchDialog } from "./pages/search-box.ts";

/** The site of the tests has no HTTPS, so that this header is absent; next.config.mjs adds it to those that have. */
const transport = { "strict-transport-security": "max-age=63072000" };
/** 100, and all that is added for the policy, the resource policy, the referrer and framing. */
const fullMarks = 130;

function expectDocumentHeaders(answer: APIResponse, about: string): void {
  const headers = answer.headers();
  const tests = observe({ headers: { ...headers, ...transport }, scripts: [] });
  expect(observatoryScore(tests), `${about} : ${JSON.stringify(tests)}`).toBe(fullMarks);
  expect(headers["content-security-policy"], about).toContain("base-uri 'none'");
  expect(headers["content-security-policy"], about).toContain("require-trusted-types-for 'script'");
  expect(headers["cross-origin-opener-policy"], about).toBe("same-origin");
  expect(headers["permissions-policy"], about).toContain("camera=()");
  expect(headers["strict-transport-security"], about).toBeUndefined();
  expect(headers["x-powered-by"], about).toBeUndefined();
}

/** What the browser asks of other origins while `act` runs. */
async function foreignRequests(page: Page, own: string, act: () => Promise<void>) {
  const foreign: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && origin !== own) foreign.push(request.url());
  });
  await act();
  return foreign;
}

for (const { name, address } of pageKinds) {
  test(`${name} has full marks, asks nothing of others and breaks no rule of its policy`, async ({
    page,
    baseURL,
  }) => {
    const violations = await listenToViolations(page);
    const foreign = await foreignRequests(page, baseURL ?? "", async () => {
      const answer = await page.goto(address, { waitUntil: "networkidle" });
      const scripts = await page
        .locator("script[src]")
        .evaluateAll((all) => all.map((script) => script.getAttribute("src") ?? ""));
      const headers = { ...answer?.headers(), ...transport };
      expect(observatoryScore(observe({ headers, scripts }))).toBe(fullMarks);
    });
    expect(foreign).toEqual([]);
    expect(violations).toEqual([]);
  });
}

test("answers that are no page have the headers of one", async ({ request }) => {
  const addresses = [
    "/a/b2tes",
    "/icone.svg",
    "/robots.txt",
    "/sitemap.xml",
    "/flux.xml",
    "/llms.txt",
    "/etat.json",
    "/selection/pages.json",
    "/hors-ligne.js",
    "/hors-ligne-arret.js",
    "/hors-ligne.json",
    "/.well-known/security.txt",
    "/articles/qu-est-ce-qu-un-logiciel-libre.md",
    "/articles/inconnu.md",
  ];
  for (const address of addresses) {
    expectDocumentHeaders(await request.get(address, { maxRedirects: 0 }), address);
  }
  for (const address of ["/questions/poser", "/avis", "/api/search-gaps"]) {
    expectDocumentHeaders(await request.post(address, { form: { question: "" } }), address);
  }
});

test("files of the page carry only what browsers heed there, and are kept", async ({ page }) => {
  const files: { path: string; headers: Record<string, string> }[] = [];
  page.on("response", (response) => {
    const path = new URL(response.url()).pathname;
    if (/\.(js|css|woff2)$/.test(path)) files.push({ path, headers: response.headers() });
  });
  await page.goto("/articles", { waitUntil: "networkidle" });
  expect(new Set(files.map(({ path }) => path.split("/")[1]))).toEqual(
    new Set(["_next", "islands", "fonts"]),
  );
  for (const { path, headers } of files) {
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["cross-origin-resource-policy"], path).toBe("same-origin");
    expect(headers["cache-control"], path).toContain("immutable");
    expect(headers["content-security-policy"], path).toBeUndefined();
  }
});

test("the worker of the search has a policy of its own, and starts under that of the page", async ({
  page,
  request,
}) => {
  const violations = await listenToViolations(page);
  await page.goto("/articles");
  await page.keyboard.press("Control+k");
  const search = new SearchBox(searchDialog(page));
  await search.type("choisir une licence");
  expect((await search.addresses()).length).toBeGreaterThan(0);
  const worker = page.workers()[0]?.url() ?? "";
  expectDocumentHeaders(await request.get(worker), worker);
  expect(violations).toEqual([]);
});

test("text cannot become HTML, nor an address a script", async ({ page }) => {
  await page.goto("/");
  const refused = await page.evaluate(() => {
    const isRefused = (act: () => void) => {
      try {
        act();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    };
    return [
      isRefused(() => (document.createElement("div").innerHTML = "<b>a</b>")),
      isRefused(() => new Worker("/islands/x.js")),
      isRefused(() => (document.createElement("script").src = "/islands/x.js")),
    ];
  });
  expect(refused).toEqual([true, true, true]);
});

test("a missing file is plain text that nothing keeps", async ({ request }) => {
  for (const folder of ["fonts", "islands", "search", "apercus", "_next/static"]) {
    const answer = await request.get(`/${folder}/inconnu.js`);
    expect(answer.status(), folder).toBe(404);
    expect(answer.headers()["content-type"], folder).toBe("text/plain; charset=utf-8");
    expect(answer.headers()["x-content-type-options"], folder).toBe("nosniff");
    expect(answer.headers()["vary"]?.split(/,\s*/), folder).toContain("*");
  }
});

test("the page of a question is kept by no cache or index, and tells its address to nobody", async ({
  request,
}) => {
  const answer = await request.get("/questions/suivi/inconnu");
  expectDocumentHeaders(answer, "suivi");
  expect(answer.headers()).toMatchObject({
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex",
  });
});
