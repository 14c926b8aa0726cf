import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { dropOldSearchFiles } from "./old-search-files.ts";

const now = Date.UTC(2026, 10, 28);

async function writeAged(folder: string, name: string, days: number): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, "");
  const time = new Date(now - days * 86_400_000);
  await utimes(file, time, time);
}

test("old indexes go, with their manifests; recent ones, those in use and other files stay", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "search-files-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const ages = {
    "core-now1.bin": 200,
    "search-now1.json": 200,
    "core-past2.bin": 200,
    "core-old3.bin": 91,
    "search-old3.json": 91,
    "core-new4.bin": 89,
    "LISEZMOI.txt": 400,
  };
  for (const [name, days] of Object.entries(ages)) await writeAged(folder, name, days);
  await dropOldSearchFiles(folder, ["/search/search-now1.json", "/search/search-past2.json"], now);
  expect((await readdir(folder)).sort()).toEqual([
    "LISEZMOI.txt",
    "core-new4.bin",
    "core-now1.bin",
    "core-past2.bin",
    "search-now1.json",
  ]);
});
