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
  await writeFile(path.join(app, "erreur.html"), "<p>Erreur</p>");
  await writeFile(
    path.join(app, "page_client-reference-manifest.js"),
    `globalThis.__RSC_MANIFEST["/page"] = ${JSON.stringify({ clientModules: { [clientModule]: {} } })};`,
  );
  return root;
}

test("pages lose the framework's scripts in place, and Next's error pages become ours", async () => {
  const root = await createBuild(`<p>a</p>${runtime}`, "[project]/node_modules/next/dist/x.js");
  expect(await lightenReadingPages(root, new Set())).toBe(3);
  expect(await readFile(path.join(root, "server/app/index.html"), "utf8")).toBe("<p>a</p>");
  expect(await readFile(path.join(root, "server/pages/500.html"), "utf8")).toBe("<p>Erreur</p>");
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
