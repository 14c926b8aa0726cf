import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { routes } from "#lib/routes.ts";
import { freshnessOf } from "./freshness.ts";
import { healthOf } from "./health.ts";
import { loadKnowledge } from "./load.node.ts";
import { carryOutMove, readMoveBase } from "./move-article.node.ts";
import { planMove } from "./move-article.ts";
import { loadSearchSources } from "./search-sources.node.ts";
import { lastVerification } from "./verifications.ts";
import {
  carryOutVerification,
  changesSince,
  readArticleSource,
  readVerifyBase,
} from "./verify-article.node.ts";
import { findVerifiable, planVerification } from "./verify-article.ts";

const slug = "qu-est-ce-qu-un-logiciel-libre";
const today = "2026-11-22";

/** A copy of the frozen base, removed at the end of the test. */
async function copyBase(): Promise<{ folder: string; file: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), "knowledge-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp("e2e/fixtures/knowledge", folder, { recursive: true });
  return { folder, file: path.join(folder, "articles", `${slug}.mdx`) };
}

async function replaceIn(file: string, from: string | RegExp, to: string): Promise<void> {
  const source = await readFile(file, "utf8");
  const changed = source.replace(from, to);
  expect(changed).not.toBe(source);
  await writeFile(file, changed);
}

async function sign(folder: string, note: string): Promise<void> {
  const base = await readVerifyBase(folder);
  const found = findVerifiable(base, slug, today);
  if ("refusal" in found) throw new Error(found.refusal);
  const source = await readArticleSource(found.verifiable.article);
  const signature = { note, on: today, today };
  const result = planVerification(found.verifiable, signature, source, base.verifications);
  if ("refusal" in result) throw new Error(result.refusal);
  await carryOutVerification(folder, found.verifiable.article, result.plan);
}

/** What page, lists, results and `/etat` are told of the article `name`, and what check says. */
async function stateOf(folder: string, name = slug) {
  const { knowledge, issues } = await loadKnowledge(folder);
  const article = knowledge.articles.find((candidate) => candidate.slug === name);
  const { sources } = await loadSearchSources(folder, today);
  const { freshness } = healthOf(knowledge, today);
  return {
    page: article && freshnessOf(article, today).state,
    toReadAgain: freshness.changed.some(({ href }) => href === routes.article(name)),
    upToDate: freshness.counts.verified,
    result: sources.find(({ id }) => id === name)?.trust,
    rules: issues.map(({ rule }) => rule),
  };
}

const note = "Définition comparée à celle de la loi, liens ouverts.";
// The frozen base has one verified article of its own.
const verified = {
  page: "verified",
  result: "verified",
  toReadAgain: false,
  upToDate: 2,
  rules: [],
};
const changed = { page: "changed", result: "changed", toReadAgain: true, upToDate: 1 };

test("one word changed in a verified article: its mark is gone in page, results and health, until it is signed again", async () => {
  const { folder, file } = await copyBase();
  expect(await stateOf(folder)).toMatchObject({ page: "unverified", result: "unverified" });
  await sign(folder, note);
  expect(await stateOf(folder)).toEqual(verified);
  await replaceIn(file, /^## Libre/m, "## Gratuit");
  expect(await stateOf(folder)).toMatchObject(changed);
  await sign(folder, "");
  expect(await stateOf(folder)).toMatchObject({ ...verified, rules: expect.anything() });
});

test("a date moved forward by hand is refused, and does not bring the mark back", async () => {
  const { folder, file } = await copyBase();
  await sign(folder, note);
  await replaceIn(file, "verified: 2026-11-22", "verified: 2026-11-21");
  expect((await stateOf(folder)).rules).toEqual(["unsigned-date"]);
  await replaceIn(file, /^## Libre/m, "## Gratuit");
  expect(await stateOf(folder)).toMatchObject({ page: "changed" });
});

test("a move of the article, or of one it links to, keeps the mark", async () => {
  const { folder } = await copyBase();
  await sign(folder, note);
  for (const [from, to] of [
    ["ouvrir-son-code-source", "publier-son-code"],
    [slug, "logiciel-libre"],
  ] as const) {
    const result = planMove(await readMoveBase(folder), from, to);
    if (!("plan" in result)) throw new Error(result.refusal);
    await carryOutMove(folder, result.plan);
  }
  expect(await stateOf(folder, "logiciel-libre")).toEqual(verified);
});

test("Windows line ends and no-break spaces keep the mark", async () => {
  const { folder, file } = await copyBase();
  await sign(folder, note);
  const source = await readFile(file, "utf8");
  await writeFile(file, source.replaceAll(" :", "\u00A0:").replaceAll("\n", "\r\n"));
  expect(await stateOf(folder)).toEqual(verified);
});

test("what changed since is found in git by the text that was signed, under its former name too", async () => {
  const { folder, file } = await copyBase();
  const run = promisify(execFile);
  const git = (...args: readonly string[]) =>
    run("git", ["-C", folder, "-c", "user.name=Test", "-c", "user.email=test@exemple.fr", ...args]);
  const commit = async () => {
    await git("add", "--all");
    await git("commit", "--quiet", "--message", "Un pas");
  };
  await sign(folder, note);
  const before = await readVerifyBase(folder);
  const last = lastVerification(before.verifications, "a1lib");
  const article = before.articles.find(({ page }) => page?.slug === slug)?.page;
  if (!last || !article) throw new Error("The article was signed.");
  expect(await changesSince(article, last, before)).toBeUndefined();

  await git("init", "--quiet");
  await commit();
  await replaceIn(file, /^## Libre/m, "## Gratuit");
  await commit();
  const moved = { ...article, file: path.join(folder, "articles/nouveau.mdx") };
  await git("mv", file, moved.file);
  await commit();
  expect(await changesSince(moved, last, before)).toContain("## [-Libre-]{+Gratuit+}");
});
