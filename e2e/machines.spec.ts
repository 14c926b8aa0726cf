import { expect, test, type Page } from "@playwright/test";

const article = "/articles/qu-est-ce-qu-un-logiciel-libre";
const site = "http://localhost:3000";

/** Names of the elements of an XML document; the browser itself says whether it is well formed. */
async function parseXml(page: Page, address: string): Promise<{ root: string; links: string[] }> {
  const text = await (await page.request.get(address)).text();
  await page.goto("about:blank"); // Pages of the site let no text become a document (Trusted Types).
  return page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, "application/xml");
    if (document.querySelector("parsererror")) throw new Error("not XML");
    const links = [...document.querySelectorAll("loc, entry > id")];
    return {
      root: document.documentElement.localName,
      links: links.map((link) => link.textContent ?? ""),
    };
  }, text);
}

test("the site map names every page that can be found, and no other", async ({ page }) => {
  const { root, links } = await parseXml(page, "/sitemap.xml");
  expect(root).toBe("urlset");
  expect(links).toContain(site + article);
  expect(links.filter((link) => link.includes("intranet"))).toEqual([]);
  for (const link of links) {
    const answer = await page.request.get(link.slice(site.length), { maxRedirects: 0 });
    expect(answer.status(), link).toBe(200);
  }
});

test("robots are led to the site map", async ({ request }) => {
  const answer = await request.get("/robots.txt");
  expect(await answer.text()).toContain(`Sitemap: ${site}/sitemap.xml`);
});

test("the feed is Atom and names articles by their permanent address", async ({ page }) => {
  const { root, links } = await parseXml(page, "/flux.xml");
  expect(root).toBe("feed");
  expect(links[0]).toBe(`${site}/a/b2tes`);
  const answer = await page.request.get("/flux.xml");
  expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
});

test("the map for language models leads to the Markdown of each article", async ({ request }) => {
  const text = await (await request.get("/llms.txt")).text();
  expect(text).toMatch(/^# EIG Link\n/);
  const links = [...text.matchAll(/\((http[^)]+\.md)\)/g)].map((match) => match[1] ?? "");
  expect(links).toHaveLength(8);
  for (const link of links) {
    const answer = await request.get(link.slice(site.length));
    expect(answer.headers()["content-type"]).toBe("text/markdown; charset=utf-8");
    expect(await answer.text()).not.toMatch(/<[A-Z]/);
  }
});

test("a page gives its canonical address, its picture and its data", async ({ page, request }) => {
  await page.goto(article);
  const attribute = (selector: string, name: string) => page.locator(selector).getAttribute(name);
  expect(await attribute('link[rel="canonical"]', "href")).toBe(site + article);
  expect(await attribute('meta[property="og:title"]', "content")).toBe(
    "Qu’est-ce qu’un logiciel libre ?",
  );

  const picture = (await attribute('meta[property="og:image"]', "content")) ?? "";
  const answer = await request.get(picture.slice(site.length));
  expect(answer.headers()["content-type"]).toBe("image/png");
  expect(answer.headers()["cache-control"]).toContain("immutable");
  expect((await answer.body()).length).toBeLessThan(100_000);

  const data: unknown = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? "",
  );
  expect(data).toMatchObject({
    "@graph": [{ "@type": "Article" }, { "@type": "FAQPage" }, { "@type": "BreadcrumbList" }],
  });
});

test("the glossary is a set of defined terms", async ({ page }) => {
  await page.goto("/glossaire");
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const data: unknown = JSON.parse(text ?? "");
  expect(data).toMatchObject({ "@graph": [{ "@type": "DefinedTermSet" }, {}] });
});

test("the Markdown of an unknown or withdrawn article says so", async ({ request }) => {
  expect((await request.get("/articles/inconnu.md")).status()).toBe(404);
  const withdrawn = await request.get("/articles/publier-sur-l-intranet.md");
  expect(await withdrawn.text()).toContain("Cet article a été retiré");
});
