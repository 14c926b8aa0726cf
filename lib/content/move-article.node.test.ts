import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { routes } from "#lib/routes.ts";
import { checkContent } from "./check-content.node.ts";
import { loadKnowledge } from "./load.node.ts";
import { carryOutMove, readMoveBase } from "./move-article.node.ts";
import { formerAnchors, movedPath } from "./moved-pages.ts";
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

/** What check says to write in the head of the article, for each lost address. */
async function linesToAdd(folder: string): Promise<string[]> {
  const { errors } = await checkContent(folder, { cacheDir: path.join(folder, ".cache") });
  return errors
    .filter(({ rule }) => rule.startsWith("lost-"))
    .map(({ fix }) => fix.replace(/^.*(?=old(?:Slugs|Anchors): )/s, "").replace(/\s*[.;].*$/s, ""));
}

test("a renaming by hand is refused by check, page and heading, and what it says to add mends it", async () => {
  const folder = await copyBase();
  const file = path.join(folder, "articles", `${old}.mdx`);
  await rewriteHeading(file);
  const renamed = path.join(folder, "articles/publier-son-code.mdx");
  await rename(file, renamed);
  const rules = await rulesOf(folder);
  expect(rules).toContain("publier-son-code.mdx lost-slug");
  expect(rules).toContain("publier-son-code.mdx lost-anchor");

  const lines = [...new Set(await linesToAdd(folder))];
  expect(lines).toEqual([
    `oldSlugs: [${old}]`,
    "oldAnchors: { licence: prendre-une-licence, choisir-une-licence: prendre-une-licence }",
  ]);
  const source = await readFile(renamed, "utf8");
  const head = `${lines.join("\n")}\n---\n`;
  await writeFile(renamed, source.replace(/oldAnchors:\n {2}licence: .*\n---\n/, head));
  expect((await rulesOf(folder)).filter((rule) => / lost-/.test(rule))).toEqual([]);
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

  const { knowledge } = await loadKnowledge(folder);
  const article = knowledge.articles.find(({ slug }) => slug === "publier-son-code");
  // What the site redirects, the short link, and what the page marks its headings with.
  expect(movedPath(knowledge, routes.article(old))).toBe(routes.article("publier-son-code"));
  expect(article?.id).toBe("e5ouv");
  expect(formerAnchors(article?.oldAnchors ?? {}).get("prendre-une-licence")).toEqual([
    "licence",
    "choisir-une-licence",
  ]);
});
