/** Signs an article on disk, and finds in git the text that was signed last. */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { loadKnowledge } from "./load.node.ts";
import { parseArticle, type Article } from "./parse-article.ts";
import { hashArticle, lastingNames, type Verification } from "./verifications.ts";
import { hashText, readVerifications, writeVerifications } from "./verifications.node.ts";
import type { VerifyBase, VerifyPlan } from "./verify-article.ts";

const run = promisify(execFile);

/** Versions of a file that are looked at: beyond, git would take long for a text that is likely gone. */
const maxVersions = 200;

/**
 * Reads from `folder` all that a signature looks at.
 * @throws Error when relectures.json is damaged: signing would forget what it held.
 */
export async function readVerifyBase(folder: string): Promise<VerifyBase> {
  const [{ knowledge, pages }, source] = await Promise.all([
    loadKnowledge(folder, { drafts: true }),
    readVerifications(folder),
  ]);
  const [issue] = source.issues;
  if (issue) throw new Error(`${issue.file} : ${issue.fact} ${issue.fix}`);
  return {
    articles: pages.articles,
    equipe: knowledge.equipe,
    names: lastingNames({
      articles: pages.articles.map((page) => page.readable),
      defis: pages.defis.map((page) => page.readable),
      parcours: pages.parcours.map((page) => page.readable),
    }),
    verifications: source.verifications,
    hash: hashText,
  };
}

/** Writes the signature: the article's date, then the record. */
export async function carryOutVerification(
  folder: string,
  { file }: Article,
  { source, verifications }: VerifyPlan,
): Promise<void> {
  await writeFile(file, source);
  await writeVerifications(folder, verifications);
}

/** Output of git in the folder of `file`; undefined when git, the repository or the object is missing. */
async function git(file: string, ...args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run("git", ["-C", path.dirname(file), "--no-pager", ...args], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch {
    return undefined; // No history is an ordinary state: an archive, a shallow clone.
  }
}

/** Each version of the file in git as `commit:path`, newest first, whatever its name was. */
async function versionsOf(file: string): Promise<string[]> {
  const log = await git(
    file,
    ...["log", `--max-count=${maxVersions}`, "--follow", "--name-only", "--format=%x00%H"],
    ...["--", path.basename(file)],
  );
  return (log ?? "").split("\0").flatMap((entry) => {
    const [commit, name] = entry.split("\n").filter(Boolean);
    return commit && name ? [`${commit}:${name}`] : [];
  });
}

/**
 * What changed in `article` since `last` was signed, as git shows words taken out [-…-] and put in {+…+}.
 * The version is the one that has the recorded fingerprint, whatever its date; undefined when
 * git does not hold it.
 */
export async function changesSince(
  { file }: Article,
  last: Verification,
  base: VerifyBase,
): Promise<string | undefined> {
  for (const version of await versionsOf(file)) {
    const source = await git(file, "show", version);
    if (source === undefined) continue;
    const hash = hashArticle(parseArticle(source, file), base.names, base.hash);
    if (hash !== last.hash) continue;
    const diff = await git(
      file,
      ...["diff", "--no-ext-diff", "--no-color", "--word-diff=plain", "--unified=0"],
      ...[version, "--", path.basename(file)],
    );
    return diff?.replace(/^(?:diff|index|---|\+\+\+) .*\n/gm, "");
  }
  return undefined;
}

/** Text of the article's file. */
export function readArticleSource({ file }: Article): Promise<string> {
  return readFile(file, "utf8");
}
