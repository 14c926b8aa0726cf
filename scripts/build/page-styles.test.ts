import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { checkPageStyles, findUnstyled, styledClasses } from "./page-styles.ts";

const sheets = new Map([
  ["a.css", styledClasses(".wrap{margin:0 .5rem}.list>li+.item:hover{color:red}")],
  ["b.css", styledClasses("@media print{.news time{display:block}}")],
]);

function page(link: string, classes: string): string {
  return `<html><head>${link}</head><body class="${classes}"></body></html>`;
}

const linkToA =
  '<link rel="stylesheet" href="/_next/static/chunks/a.css?dpl=1" data-precedence="next"/>';

test("a class whose rules stand in a sheet that the page does not load is told", () => {
  expect(findUnstyled(page(linkToA, "wrap news"), sheets)).toEqual(["news"]);
});

test("classes with their rules, and those without rules anywhere, are fine", () => {
  expect(findUnstyled(page(linkToA, "wrap item hook"), sheets)).toEqual([]);
});

test("the build stops and names the class and the page", async () => {
  const dist = await mkdtemp(path.join(tmpdir(), "page-styles-"));
  await mkdir(path.join(dist, "static/chunks"), { recursive: true });
  await mkdir(path.join(dist, "server/app"), { recursive: true });
  await writeFile(path.join(dist, "static/chunks/a.css"), ".wrap{margin:0}");
  await writeFile(path.join(dist, "static/chunks/b.css"), ".news{margin:0}");
  await writeFile(path.join(dist, "server/app/nouveau.html"), page(linkToA, "news"));
  await expect(checkPageStyles(dist)).rejects.toThrow(".news dans nouveau.html");
  await writeFile(path.join(dist, "server/app/nouveau.html"), page(linkToA, "wrap"));
  await expect(checkPageStyles(dist)).resolves.toBeUndefined();
  await rm(dist, { recursive: true });
});
