import { chmod, cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkContent } from "./check-content.node.ts";
import { fixContent, type FixedContent } from "./fix-content.node.ts";
import { mendFiles, readTexts } from "./mend-files.node.ts";

/** The rules are loaded with their dictionary: on a busy machine that takes a while. */
const CHECK_TIMEOUT = 120_000;

const nbsp = "\u00A0";
const article = "articles/choisir-une-bibliotheque-javascript.mdx";
const wrong = "Voici: 10% d'ici un mois...";
const right = `Voici${nbsp}: 10${nbsp}% d’ici un mois…`;

interface Place {
  folder: string;
  /** Gives the bytes of every file, by its name in the base. */
  read: () => Promise<ReadonlyMap<string, string>>;
  fix: () => Promise<FixedContent>;
  cacheDir: string;
}

/** A copy of the frozen base, already mended, with `edit` made to one article; removed at the end of the test. */
async function wrongBase(edit: (source: string) => string): Promise<Place> {
  const root = await mkdtemp(path.join(tmpdir(), "fix-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const [folder, cacheDir] = [path.join(root, "knowledge"), path.join(root, "cache")];
  await cp("e2e/fixtures/knowledge", folder, { recursive: true });
  await fixContent(folder, { cacheDir });
  const file = path.join(folder, article);
  await writeFile(file, edit(await readFile(file, "utf8")));
  return {
    folder,
    cacheDir,
    fix: () => fixContent(folder, { cacheDir }),
    read: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const names = entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
      const texts = names.map(async (name) => {
        return [name, await readFile(path.join(folder, name), "latin1")] as const;
      });
      return new Map(await Promise.all(texts));
    },
  };
}

const addWrong = (source: string): string => `${source}\n${wrong}\n`;

test(
  "writes the file that has places to mend, those places only, and says so",
  async () => {
    const { folder, fix, read } = await wrongBase(addWrong);
    const before = await read();
    const fixed = await fix();
    expect(fixed.files.map((file) => path.basename(file))).toEqual([path.basename(article)]);
    expect(fixed.mended).toBe(4);
    const after = await read();
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const changed = [...after].filter(([name, text]) => before.get(name) !== text);
    expect(changed.map(([name]) => name)).toEqual([article]);
    const source = await readFile(path.join(folder, article), "utf8");
    const original = Buffer.from(before.get(article) ?? "", "latin1").toString("utf8");
    expect(source).toBe(original.replace(wrong, right));
  },
  CHECK_TIMEOUT,
);

test(
  "changes nothing the second time",
  async () => {
    const { fix, read } = await wrongBase(addWrong);
    await fix();
    const once = await read();
    const again = await fix();
    expect([again.mended, again.files]).toEqual([0, []]);
    expect(await read()).toEqual(once);
  },
  CHECK_TIMEOUT,
);

test(
  "keeps Windows line ends and the byte-order mark",
  async () => {
    const asWindows = (source: string) => `\uFEFF${addWrong(source).replaceAll("\n", "\r\n")}`;
    const { folder, fix } = await wrongBase(asWindows);
    const original = await readFile(path.join(folder, article), "utf8");
    await fix();
    expect(await readFile(path.join(folder, article), "utf8")).toBe(original.replace(wrong, right));
  },
  CHECK_TIMEOUT,
);

test(
  "leaves a read-only file as it is, and names it",
  async () => {
    const { folder, fix, read } = await wrongBase(addWrong);
    await chmod(path.join(folder, article), 0o444);
    const before = await read();
    const fixed = await fix();
    expect(fixed.readOnly.map((file) => path.basename(file))).toEqual([path.basename(article)]);
    expect([fixed.mended, fixed.files]).toEqual([0, []]);
    expect(await read()).toEqual(before);
    // What is left is still told.
    expect(fixed.advice.filter(({ edit }) => edit !== undefined)).toHaveLength(4);
  },
  CHECK_TIMEOUT,
);

test(
  "writes nothing into a file that was saved since it was checked",
  async () => {
    const { folder, cacheDir, read } = await wrongBase(addWrong);
    const texts = await readTexts(folder);
    const { errors, advice } = await checkContent(folder, { cacheDir });
    const file = path.join(folder, article);
    const saved = (await readFile(file, "utf8")).replace(/^---\n/, "---\n# Une ligne de plus.\n");
    await writeFile(file, saved);
    const before = await read();
    const mended = await mendFiles([...errors, ...advice], texts);
    expect(mended.stale.map((name) => path.basename(name))).toEqual([path.basename(article)]);
    expect(await read()).toEqual(before);
    // The next check finds the places again, where they are now.
    await fixContent(folder, { cacheDir });
    expect(await readFile(file, "utf8")).toBe(saved.replace(wrong, right));
  },
  CHECK_TIMEOUT,
);
