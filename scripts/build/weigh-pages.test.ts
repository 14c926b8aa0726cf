import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { weighPages } from "./weigh-pages.ts";

const script = 'import{a}from"./chunk-1.js";import("./chunk-2.js");console.log(a)';
const chunk = "export const a=1";
const style = "p{color:red}";
const html =
  '<link rel="stylesheet" href="/_next/static/a.css"/><link rel="canonical" href="/b"/>' +
  '<script src="/_next/static/page.js"></script><p>Bonjour</p>';

function brotli(text: string, quality: number): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

test("a page weighs its HTML, its style, its scripts and what they import at once", async () => {
  const root = await mkdtemp(path.join(tmpdir(), "weigh-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(path.join(root, "server/app/articles"), { recursive: true });
  await mkdir(path.join(root, "static"));
  await writeFile(path.join(root, "server/app/articles/a.html"), html);
  await writeFile(path.join(root, "server/app/_not-found.html"), html);
  await writeFile(path.join(root, "static/a.css"), style);
  await writeFile(path.join(root, "static/page.js"), script);
  await writeFile(path.join(root, "static/chunk-1.js"), chunk);

  const shared = [style, script, chunk].reduce((sum, text) => sum + brotli(text, 11), 0);
  expect(await weighPages(root, () => false)).toEqual([
    { route: "/articles/a", bytes: brotli(html, 6) + shared },
  ]);
  expect(await weighPages(root, ({ bytes }) => bytes > shared)).toEqual([
    { route: "/articles/a", bytes: brotli(html, 11) + shared },
  ]);
});
