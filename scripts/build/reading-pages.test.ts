import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { lightenReadingPages } from "./reading-pages.ts";

const runtime = '<script src="/_next/static/chunks/a.js" async=""></script>';

/** A built site with one page, as Next lays it out; `clientModule` is a file that its route would load. */
async function createBuild(html: string, clientModule: string): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), "reading-pages-"));
  const app = path.join(root, "server/app");
  await mkdir(path.join(app, "page"), { recursive: true });
  await mkdir(path.join(root, "server/pages"));
  await writeFile(path.join(app, "index.html"), html);
  await writeFile(path.join(app, "erreur.html"), `<p>Erreur</p>${runtime}`);
  await writeFile(path.join(app, "_not-found.html"), "<p>Introuvable</p>");
  await writeFile(path.join(app, "_global-error.html"), '<p style="color:red">Error</p>');
  await writeFile(
    path.join(app, "page_client-reference-manifest.js"),
    `globalThis.__RSC_MANIFEST["/page"] = ${JSON.stringify({ clientModules: { [clientModule]: {} } })};`,
  );
  return root;
}

test("pages lose the framework's scripts in place, and Next's error pages become ours", async () => {
  const root = await createBuild(`<p>a</p>${runtime}`, "[project]/node_modules/next/dist/x.js");
  expect(await lightenReadingPages(root, new Set())).toEqual({ pages: 3, fingerprints: {} });
  expect(await readFile(path.join(root, "server/app/index.html"), "utf8")).toBe("<p>a</p>");
  const read = (file: string) => readFile(path.join(root, "server", file), "utf8");
  expect(await read("pages/500.html")).toBe("<p>Erreur</p>");
  expect(await read("app/_global-error.html")).toBe("<p>Erreur</p>");
  expect(await read("pages/404.html")).toBe("<p>Introuvable</p>");
  await rm(root, { recursive: true });
});

test("a fingerprint is taken off the page and told with its address", async () => {
  const html = '<article class="reading" data-page-fingerprint="0af1">a</article>';
  const root = await createBuild(html, "[project]/node_modules/next/dist/x.js");
  const { fingerprints } = await lightenReadingPages(root, new Set());
  expect(fingerprints).toEqual({ "/": "0af1" });
  const page = await readFile(path.join(root, "server/app/index.html"), "utf8");
  expect(page).toBe('<article class="reading">a</article>');
  await rm(root, { recursive: true });
});

test("a client component in a reading page stops the build and names the route", async () => {
  const root = await createBuild("<p>a</p>", "[project]/components/counter.tsx");
  await expect(lightenReadingPages(root, new Set())).rejects.toThrow(
    "/ : client component [project]/components/counter.tsx",
  );
  await rm(root, { recursive: true });
});

test("an unknown script stops the build and names the page", async () => {
  const root = await createBuild('<script src="/tracker.js"></script>', "node_modules/next/a.js");
  await expect(lightenReadingPages(root, new Set(["/islands/a.js"]))).rejects.toThrow(
    "index.html : unknown script /tracker.js",
  );
  await rm(root, { recursive: true });
});
