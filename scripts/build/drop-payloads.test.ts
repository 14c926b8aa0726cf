import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { dropPayloads } from "./drop-payloads.ts";

test("a page keeps its HTML and an empty payload; segments and the router's headers go", async () => {
  const root = await mkdtemp(path.join(tmpdir(), "payloads-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(path.join(root, "articles/a.segments/articles"), { recursive: true });
  const meta = {
    headers: { "x-nextjs-prerender": "1", "x-next-cache-tags": "a" },
    segmentPaths: ["/_tree"],
    routeCache: { key: "k" },
  };
  await writeFile(path.join(root, "articles/a.html"), "<p>a</p>");
  await writeFile(path.join(root, "articles/a.rsc"), "0:payload");
  await writeFile(path.join(root, "articles/a.meta"), JSON.stringify(meta));
  await writeFile(path.join(root, "articles/a.segments/articles/_tree.segment.rsc"), "0:tree");

  await dropPayloads(root);
  expect((await readdir(path.join(root, "articles"))).sort()).toEqual([
    "a.html",
    "a.meta",
    "a.rsc",
  ]);
  const read = (name: string) => readFile(path.join(root, "articles", name), "utf8");
  expect(await read("a.html")).toBe("<p>a</p>");
  expect(await read("a.rsc")).toBe("");
  expect(JSON.parse(await read("a.meta"))).toEqual({
    headers: { "x-next-cache-tags": "a" },
    routeCache: { key: "k" },
  });
});
