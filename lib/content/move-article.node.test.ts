import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkContent } from "./check-content.node.ts";
import { carryOutMove, readMoveBase } from "./move-article.node.ts";
import { planHeadingMove, planMove, type MoveResult } from "./move-article.ts";

const old = "ouvrir-son-code-source";

/** A copy of the frozen base, removed at the end of the test. */
async function copyBase(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "knowledge-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp("e2e/fixtures/knowledge", folder, { recursive: true });
  return folder;
}

/** Rules broken, each with its file. */
async function rulesOf(folder: string): Promise<string[]> {
  const { errors } = await checkContent(folder, { cacheDir: path.join(folder, ".cache") });
  return errors.map(({ file, rule }) => `${path.basename(file)} ${rule}`);
}

async function rewriteHeading(file: string): Promise<void> {
  const source = await readFile(file, "utf8");
  await writeFile(file, source.replace("## Choisir une licence", "## Prendre une licence"));
}

async function carryOut(folder: string, result: MoveResult): Promise<void> {
  if (!("plan" in result)) throw new Error(result.refusal);
  await carryOutMove(folder, result.plan);
}

test("a renaming by hand is refused by check, page and heading", async () => {
  const folder = await copyBase();
  const file = path.join(folder, "articles", `${old}.mdx`);
  await rewriteHeading(file);
  await rename(file, path.join(folder, "articles/publier-son-code.mdx"));
  const rules = await rulesOf(folder);
  expect(rules).toContain("publier-son-code.mdx lost-slug");
  expect(rules).toContain("publier-son-code.mdx lost-anchor");
});

test("the same by command leaves nothing to mend, and a second run nothing to record", async () => {
  const folder = await copyBase();
  await carryOut(folder, planMove(await readMoveBase(folder), old, "publier-son-code"));
  const file = path.join(folder, "articles/publier-son-code.mdx");
  await rewriteHeading(file);
  await carryOut(
    folder,
    planHeadingMove(
      await readMoveBase(folder),
      "publier-son-code",
      "choisir-une-licence",
      "prendre-une-licence",
    ),
  );
  expect(await rulesOf(folder)).toEqual([]);
  expect(await readFile(file, "utf8")).toContain(
    `oldSlugs: [${old}]\noldAnchors:\n  licence: prendre-une-licence\n  choisir-une-licence: prendre-une-licence\n---\n`,
  );
  expect(await readdir(path.join(folder, "articles"))).not.toContain(`${old}.mdx`);
});
