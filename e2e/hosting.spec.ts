import { expect, test } from "@playwright/test";

test("the host is told that the process lives, and that readers may come", async ({ request }) => {
  const live = await request.get("/api/health/live");
  expect(live.status()).toBe(200);
  expect(await live.json()).toEqual({ status: "ok" });

  const ready = await request.get("/api/health/ready");
  expect(ready.status()).toBe(200);
  expect(ready.headers()["cache-control"]).toBe("no-store");
  expect(await ready.json()).toEqual({
    status: "ok",
    checks: { content: "ok", search: "ok", store: "ok" },
  });
});

test("pages, style and scripts come in brotli to a browser", async ({ page }) => {
  const encodings = new Map<string, string | undefined>();
  page.on("response", async (response) => {
    const { pathname } = new URL(response.url());
    encodings.set(pathname, (await response.allHeaders())["content-encoding"]);
  });
  await page.goto("/articles", { waitUntil: "networkidle" });
  // Fonts are compressed already; the script of the theme is shorter than the header that would tell of it.
  const compressed = [...encodings].filter(([path]) => !/\.woff2$|\/theme\./.test(path));
  expect(compressed.length).toBeGreaterThan(3);
  for (const [path, encoding] of compressed) expect(encoding, path).toBe("br");
  for (const [path, encoding] of encodings) {
    if (path.endsWith(".woff2")) expect(encoding, path).toBeUndefined();
  }
});
