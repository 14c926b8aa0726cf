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
  const answers = new Map<string, Record<string, string>>();
  page.on("response", async (response) => {
    answers.set(new URL(response.url()).pathname, await response.allHeaders());
  });
  await page.goto("/articles", { waitUntil: "networkidle" });
  const encodingOf = (headers: Record<string, string>) => headers["content-encoding"];
  const files = [...answers].filter(([path]) => !path.endsWith(".woff2"));
  // What is shorter than this gains less than the header that would tell of it.
  const long = files.filter(([, headers]) => Number(headers["content-length"] ?? 512) >= 512);
  expect(long.length).toBeGreaterThan(3);
  for (const [path, headers] of long) expect(encodingOf(headers), path).toBe("br");
  // Fonts are compressed already.
  for (const [path, headers] of answers) {
    if (path.endsWith(".woff2")) expect(encodingOf(headers), path).toBeUndefined();
  }
});
