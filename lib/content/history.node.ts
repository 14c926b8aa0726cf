/** Asks git, once for the whole content folder, when each file last changed. */
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { dayInParis } from "#lib/today.ts";
import { displayPath, readIfPresent } from "./disk.node.ts";
import { ContentHistory, gitLogFlags, readGitLog, type FileHistory } from "./git-log.ts";

const run = promisify(execFile);
const fileName = "history.json";

/** A history of many years is some megabytes. */
const maxOutputBytes = 256 * 1024 * 1024;

async function git(folder: string, args: readonly string[]): Promise<string> {
  const env = {
    ...process.env,
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
    // A partial clone must not ask the network for what it left out: unknown is an answer.
    GIT_NO_LAZY_FETCH: "1",
    GIT_TERMINAL_PROMPT: "0",
  };
  const { stdout } = await run("git", args, { cwd: folder, env, maxBuffer: maxOutputBytes });
  return stdout;
}

interface Repository {
  /** Path of the folder in the repository, with a trailing slash, or nothing. */
  prefix: string;
  cutAt: Set<string>;
}

async function openRepository(folder: string): Promise<Repository> {
  const output = await git(folder, ["rev-parse", "--show-prefix", "--git-path", "shallow"]);
  const [prefix = "", shallowFile = ""] = output.split("\n");
  const shallow = (await readIfPresent(path.resolve(folder, shallowFile))) ?? "";
  return { prefix, cutAt: new Set(shallow.split("\n").filter(Boolean)) };
}

/** Names of tracked files that differ from the last commit, relative to the folder. */
async function listUncommitted(folder: string, prefix: string): Promise<Set<string>> {
  const flags = ["--porcelain", "-z", "--no-renames", "--untracked-files=no", "--", "."];
  const output = await git(folder, ["status", ...flags]);
  // Each entry is « XY path », the path counted from the root of the repository.
  return new Set(output.split("\0").map((entry) => entry.slice(3 + prefix.length)));
}

/**
 * The history of all files below `folder`. Without git, without a repository or without a commit,
 * nothing is known, and nothing is made up.
 */
export async function loadHistory(folder: string): Promise<ContentHistory> {
  try {
    const { prefix, cutAt } = await openRepository(folder);
    const [output, uncommitted] = await Promise.all([
      git(folder, ["log", ...gitLogFlags, "--", "."]),
      listUncommitted(folder, prefix),
    ]);
    const dayOf = (milliseconds: number) => dayInParis(new Date(milliseconds));
    const files = [...readGitLog(output, { cutAt, uncommitted, dayOf })].map(
      ([name, history]): [string, FileHistory] => [
        displayPath(path.join(folder, name)),
        { path: prefix + name, ...history },
      ],
    );
    return { isKnown: true, files: Object.fromEntries(files) };
  } catch {
    return { isKnown: false, files: {} }; // A published archive has no history; its pages say so.
  }
}

/** Keeps the history beside the other artifacts, so that pages ask git nothing. */
export async function writeHistoryArtifact(buildDir: string, history: ContentHistory) {
  await mkdir(buildDir, { recursive: true });
  await writeFile(path.join(buildDir, fileName), JSON.stringify(history));
}

/** @throws Error when the build did not write it. */
export async function readHistoryArtifact(buildDir: string): Promise<ContentHistory> {
  const file = path.join(buildDir, fileName);
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new Error(`${file} manque : lancez « npm run build ».`, { cause });
  });
  return ContentHistory.parse(JSON.parse(text));
}
