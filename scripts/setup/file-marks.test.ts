import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

import { listChanges, listFiles, markFiles } from "./file-marks.mjs";

function makeFolder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "file-marks-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

test("lists files in depth, without hidden ones and installed packages", () => {
  const root = makeFolder({
    "b/c.txt": "",
    "a.txt": "",
    ".git/HEAD": "",
    "node_modules/x/y.js": "",
  });
  expect(listFiles(root)).toEqual([join(root, "a.txt"), join(root, "b/c.txt")]);
});

test("finds nothing where there is nothing", () => {
  expect(listFiles(join(tmpdir(), "no-such-folder-of-file-marks"))).toEqual([]);
});

test("reports files changed, added and removed", () => {
  const root = makeFolder({ "changed.txt": "before", "removed.txt": "" });
  const before = markFiles(root, listFiles(root));
  writeFileSync(join(root, "changed.txt"), "after");
  writeFileSync(join(root, "added.txt"), "");
  rmSync(join(root, "removed.txt"));
  const after = markFiles(root, listFiles(root), before);
  expect(listChanges(before, after)).toEqual(["added.txt", "changed.txt", "removed.txt"]);
});

test("sees no change in a file that was only written again", () => {
  const root = makeFolder({ "a.txt": "same" });
  const before = markFiles(root, listFiles(root));
  utimesSync(join(root, "a.txt"), new Date(0), new Date(0));
  const after = markFiles(root, listFiles(root), before);
  expect(listChanges(before, after)).toEqual([]);
  expect(after["a.txt"]?.mtimeMs).toBe(0);
});
