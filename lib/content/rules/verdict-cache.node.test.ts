import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { fingerprint } from "#lib/fingerprint.node.ts";
import { openVerdictCache } from "./verdict-cache.node.ts";

const Verdict = z.object({ found: z.array(z.string()) });

async function cacheFile(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "verdicts-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return path.join(folder, "check", "files.json");
}

/** Judges `texts` with the cache in `file`; gives what had to be judged. */
async function judge(
  file: string,
  texts: readonly string[],
  version = "code 1",
): Promise<string[]> {
  const cache = await openVerdictCache(file, Verdict);
  const judged = texts.filter((text) => {
    const key = fingerprint(version, text);
    const isKnown = cache.get(key)?.found[0] === text;
    if (!isKnown) cache.set(key, { found: [text] });
    return !isKnown;
  });
  await cache.save();
  return judged;
}

test("what did not change is not judged again", async () => {
  const file = await cacheFile();
  expect(await judge(file, ["un", "deux"])).toEqual(["un", "deux"]);
  expect(await judge(file, ["un", "deux"])).toEqual([]);
});

test("one byte more and the verdict is void, that of the others holds", async () => {
  const file = await cacheFile();
  await judge(file, ["un", "deux"]);
  expect(await judge(file, ["un", "deux\n"])).toEqual(["deux\n"]);
});

test("another version of the code makes all verdicts void", async () => {
  const file = await cacheFile();
  await judge(file, ["un", "deux"]);
  expect(await judge(file, ["un", "deux"], "code 2")).toEqual(["un", "deux"]);
});

test("two texts are not the same as one text cut elsewhere", () => {
  expect(fingerprint("ab", "c")).not.toBe(fingerprint("a", "bc"));
  expect(fingerprint("ab")).not.toBe(fingerprint("ab", ""));
});

test("what a run did not ask for is forgotten", async () => {
  const file = await cacheFile();
  await judge(file, ["un", "deux"]);
  await judge(file, ["un"]);
  expect(await judge(file, ["un", "deux"])).toEqual(["deux"]);
});

test.each([
  ["cut short", (source: string) => source.slice(0, source.length / 2)],
  ["empty", () => ""],
  ["no JSON", () => "\0\u0001 ceci n’est pas du JSON"],
  ["a list", () => "[1, 2]"],
  [
    "of another shape",
    (source: string) => source.replaceAll(/"found":\[[^\]]*\]/g, '"found":"rien"'),
  ],
])("a cache that is %s is a cold one, and is mended", async (_what, damage) => {
  const file = await cacheFile();
  await judge(file, ["un", "deux"]);
  await writeFile(file, damage(await readFile(file, "utf8")));
  expect(await judge(file, ["un", "deux"])).toEqual(["un", "deux"]);
  expect(await judge(file, ["un", "deux"])).toEqual([]);
});

test("two processes that save at once leave one whole cache, and no draft", async () => {
  const file = await cacheFile();
  const cacheModule = new URL("./verdict-cache.node.ts", import.meta.url).href;
  const run = (name: string) => {
    const script = `
      import { openVerdictCache } from ${JSON.stringify(cacheModule)};
      import { z } from "zod";
      for (let round = 0; round < 20; round += 1) {
        const cache = await openVerdictCache(process.argv[1], z.string());
        for (let index = 0; index < 500; index += 1) cache.set(${JSON.stringify(name)} + index, String(round));
        await cache.save();
      }`;
    const args = ["--import", "tsx", "--input-type=module", "--eval", script, file];
    return promisify(execFile)(process.execPath, args);
  };
  await Promise.all([run("a"), run("b")]);
  const kept = z.record(z.string(), z.string()).parse(JSON.parse(await readFile(file, "utf8")));
  const names = new Set(Object.keys(kept).map((key) => key.charAt(0)));
  // The last one to save wins: its entries are all there, and those of the other are not half there.
  expect(Object.keys(kept)).toHaveLength(500);
  expect(names.size).toBe(1);
  expect(new Set(Object.values(kept))).toEqual(new Set(["19"]));
  expect(await readdir(path.dirname(file))).toEqual([path.basename(file)]);
}, 120_000);
