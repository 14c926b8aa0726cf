import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { formatReport } from "./format-report.ts";
import { importFiles, type ImportOptions } from "./import.node.ts";
import { withPlainSpaces } from "./testing.ts";

/** A folder with two sources, and where they go. */
async function folder(): Promise<ImportOptions & { out: string; from: string[] }> {
  const root = await mkdtemp(path.join(os.tmpdir(), "import-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const from = path.join(root, "site");
  await mkdir(path.join(from, "defis"), { recursive: true });
  await writeFile(path.join(from, "defis", "été.md"), "---\ntitle: Été\nwho: X\n---\nTexte.\n");
  await writeFile(path.join(from, "page.md"), "# Une page\n\nTexte.\n");
  await writeFile(path.join(from, "photo.jpg"), "x");
  return { from: [from], out: path.join(root, "knowledge"), isDryRun: false, isForced: false };
}

const outcomes = async (options: ImportOptions) =>
  (await importFiles(options)).pages.map((page) => page.outcome);

test("a second import changes nothing; a page somebody has changed is kept unless forced", async () => {
  const options = await folder();
  expect(await outcomes(options)).toEqual(["written", "written"]);
  expect(await outcomes(options)).toEqual(["unchanged", "unchanged"]);
  const page = path.join(options.out, "articles", "page.mdx");
  const text = await readFile(page, "utf8");
  await writeFile(page, text.replace("Texte.", "Texte relu."));
  expect(await outcomes(options)).toEqual(["unchanged", "different"]);
  expect(await readFile(page, "utf8")).toContain("Texte relu.");
  expect(await outcomes({ ...options, isForced: true })).toEqual(["unchanged", "overwritten"]);
  expect(await readFile(page, "utf8")).toBe(text);
});

test("a dry run says what it would do and writes nothing", async () => {
  const options = { ...(await folder()), isDryRun: true };
  const result = await importFiles(options);
  expect(result.pages.map(({ kind, slug, outcome }) => [kind, slug, outcome])).toEqual([
    ["defi", "ete", "written"],
    ["article", "page", "written"],
  ]);
  await expect(readdir(options.out)).rejects.toThrow("ENOENT");
  expect(withPlainSpaces(formatReport(result, true)).split("\n").slice(-5)).toEqual([
    "",
    "1 défi, 1 article : 2 à l’état « écrit », 0 « inchangé », 0 « remplacé », 0 « différent ».",
    "2 points à relire (« ! »), 0 image ou PDF à reprendre, 1 fichier de côté.",
    "Essai (--dry-run) : rien n’a été écrit.",
    "",
  ]);
});

test("the kind may be imposed, and each file is announced", async () => {
  const seen: string[] = [];
  const options = await folder();
  const { pages } = await importFiles({
    ...options,
    kind: "article",
    onFile: (index, total, file) => seen.push(`${index}/${total} ${path.basename(file)}`),
  });
  expect(pages.map((page) => page.kind)).toEqual(["article", "article"]);
  expect(seen).toEqual(["1/2 été.md", "2/2 page.md"]);
});

test("a source that does not exist is said in one sentence", async () => {
  await expect(importFiles({ ...(await folder()), from: ["/nulle/part"] })).rejects.toThrow(
    "« /nulle/part » n’existe pas, ou ne peut pas être lu.",
  );
});
