import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { buildArtifacts } from "./artifacts.ts";
import { buildIndex } from "./build-index.ts";
import { fileForms, packFile, unpackFile } from "./files.ts";
import { buildLexicon, emptyLexiconInput } from "./lexicon.ts";
import { testPages } from "./test-pages.ts";
import { compressFile, openSearchFolder, writeArtifacts } from "./write-artifacts.node.ts";

test("reads back a compressed file", async () => {
  const bytes = new TextEncoder().encode("défi ".repeat(200));
  const file = compressFile(packFile([{ name: "core", bytes }]));
  expect(file[0]).toBe(fileForms.deflated);
  expect(file.length).toBeLessThan(100);
  expect((await unpackFile(file)).get("core")).toEqual(bytes);
});

test("leaves a file as it is when compressing would make it larger", () => {
  const file = packFile([{ name: "core", bytes: Uint8Array.of(1, 2, 3) }]);
  expect(compressFile(file)).toEqual(file);
});

test("answers from the files it wrote", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "search-"));
  const artifacts = buildArtifacts(buildIndex(testPages, buildLexicon(emptyLexiconInput)), {
    wholeBytes: 0,
  });
  await writeArtifacts(artifacts, folder);
  const searcher = await openSearchFolder(folder, artifacts.manifestName);
  expect((await searcher.search("télétravail")).results[0]?.id).toBe("teletravail");
  expect(await readdir(folder)).toHaveLength(artifacts.files.size);
  await rm(folder, { recursive: true });
});
