import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadHistory } from "./history.node.ts";

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "history-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A real repository; each commit has a day of its own, at noon. */
class Repository {
  readonly root: string;
  constructor(root: string) {
    this.root = root;
  }

  static async make(): Promise<Repository> {
    const repository = new Repository(await makeFolder());
    repository.git("init", "--quiet", "--initial-branch=main");
    return repository;
  }

  git(...args: string[]): void {
    this.gitOn("2026-01-01T12:00:00Z", ...args);
  }

  gitOn(moment: string, ...args: string[]): void {
    const identity = ["-c", "user.name=Essai", "-c", "user.email=essai@exemple.fr"];
    // The settings of the person who runs the tests, such as signatures, stay out of it.
    const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
    execFileSync("git", [...identity, ...args], {
      cwd: this.root,
      env: { ...env, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment },
      stdio: "pipe",
    });
  }

  async write(file: string, text: string): Promise<void> {
    const target = path.join(this.root, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }

  commit(moment: string): void {
    this.git("add", "--all");
    this.gitOn(moment, "commit", "--quiet", "--message", "un changement");
  }

  /** Days of each file, by its path below the content folder. */
  async days(folder = "knowledge"): Promise<Record<string, string[]>> {
    const { files } = await loadHistory(path.join(this.root, folder));
    return Object.fromEntries(
      Object.values(files).map((file) => [file.path.replace(`${folder}/`, ""), file.days]),
    );
  }
}

const text = "un\ndeux\ntrois\nquatre\ncinq\nsix\n";

test("each file has the days of its changes, newest first", async () => {
  const repository = await Repository.make();
  await repository.write("knowledge/a.mdx", text);
  await repository.write("knowledge/b.mdx", text);
  await repository.write("ailleurs.txt", text);
  repository.commit("2026-03-01T12:00:00Z");
  await repository.write("knowledge/a.mdx", `${text}sept\n`);
  repository.commit("2026-04-02T12:00:00Z");
  expect(await repository.days()).toEqual({
    "a.mdx": ["2026-04-02", "2026-03-01"],
    "b.mdx": ["2026-03-01"],
  });
});

test("the day is the one of Paris", async () => {
  const repository = await Repository.make();
  await repository.write("knowledge/a.mdx", text);
  repository.commit("2026-07-14T22:30:00Z");
  expect(await repository.days()).toEqual({ "a.mdx": ["2026-07-15"] });
});

test("a renamed file keeps its days, and the renaming is none", async () => {
  const repository = await Repository.make();
  await repository.write("knowledge/articles/é ancien.mdx", text);
  repository.commit("2026-03-01T12:00:00Z");
  await rename(
    path.join(repository.root, "knowledge/articles/é ancien.mdx"),
    path.join(repository.root, "knowledge/articles/milieu.mdx"),
  );
  repository.commit("2026-04-01T12:00:00Z");
  repository.git("mv", "knowledge/articles/milieu.mdx", "knowledge/articles/nouveau.mdx");
  await repository.write("knowledge/articles/nouveau.mdx", `${text}sept\n`);
  repository.commit("2026-05-01T12:00:00Z");
  expect(await repository.days()).toEqual({
    "articles/nouveau.mdx": ["2026-05-01", "2026-03-01"],
  });
});

test("a file with the name of a deleted one does not inherit its days", async () => {
  const repository = await Repository.make();
  await repository.write("knowledge/a.mdx", text);
  await repository.write("knowledge/reste.mdx", "autre\n");
  repository.commit("2026-03-01T12:00:00Z");
  repository.git("rm", "--quiet", "knowledge/a.mdx");
  repository.commit("2026-04-01T12:00:00Z");
  expect(await repository.days()).toEqual({ "reste.mdx": ["2026-03-01"] });
  await repository.write("knowledge/a.mdx", "un texte neuf\n");
  repository.commit("2026-05-01T12:00:00Z");
  expect(await repository.days()).toEqual({
    "a.mdx": ["2026-05-01"],
    "reste.mdx": ["2026-03-01"],
  });
});

test("new line ends alone are no change, and files with Windows line ends have days", async () => {
  const repository = await Repository.make();
  await repository.write("knowledge/a.mdx", text);
  await repository.write("knowledge/windows.mdx", text.replaceAll("\n", "\r\n"));
  repository.commit("2026-03-01T12:00:00Z");
  await repository.write("knowledge/a.mdx", text.replaceAll("\n", "\r\n"));
  repository.commit("2026-04-01T12:00:00Z");
  expect(await repository.days()).toEqual({
    "a.mdx": ["2026-03-01"],
    "windows.mdx": ["2026-03-01"],
  });
});

test("a file that git converts to Windows line ends on disk counts as committed", async () => {
  const origin = await Repository.make();
  await origin.write("knowledge/a.mdx", text);
  origin.commit("2026-03-01T12:00:00Z");
  const copy = new Repository(await makeFolder());
  copy.git("clone", "--quiet", "--config", "core.autocrlf=true", `file://${origin.root}`, ".");
  expect(await copy.days()).toEqual({ "a.mdx": ["2026-03-01"] });
});

test("a file that is not committed has no history, and one changed since has no date", async () => {
  const repository = await Repository.make();
  await repository.write("knowledge/a.mdx", text);
  repository.commit("2026-03-01T12:00:00Z");
  await repository.write("knowledge/a.mdx", `${text}sept\n`);
  await repository.write("knowledge/neuf.mdx", text);
  await repository.write("knowledge/presque.mdx", text);
  repository.git("add", "knowledge/presque.mdx");
  expect(await repository.days()).toEqual({ "a.mdx": [] });
});

test("a shallow clone tells the days it holds and no others, never the day of the clone", async () => {
  const origin = await Repository.make();
  await origin.write("knowledge/a.mdx", text);
  await origin.write("knowledge/b.mdx", text);
  origin.commit("2026-03-01T12:00:00Z");
  await origin.write("knowledge/a.mdx", `${text}sept\n`);
  origin.commit("2026-04-01T12:00:00Z");
  await origin.write("knowledge/a.mdx", `${text}huit\n`);
  origin.commit("2026-05-01T12:00:00Z");
  const cloned = new Repository(await makeFolder());
  cloned.git("clone", "--quiet", "--depth=2", `file://${origin.root}`, ".");
  const { files } = await loadHistory(path.join(cloned.root, "knowledge"));
  expect(Object.values(files)).toEqual([
    { path: "knowledge/a.mdx", days: ["2026-05-01"], isWhole: false },
    { path: "knowledge/b.mdx", days: [], isWhole: false },
  ]);
});

test("changes of a merged branch count, the merge itself does not", async () => {
  const repository = await Repository.make();
  await repository.write("knowledge/a.mdx", text);
  await repository.write("knowledge/b.mdx", text);
  repository.commit("2026-03-01T12:00:00Z");
  repository.git("checkout", "--quiet", "-b", "proposition");
  await repository.write("knowledge/a.mdx", `zéro\n${text}`);
  repository.commit("2026-04-01T12:00:00Z");
  repository.git("checkout", "--quiet", "main");
  await repository.write("knowledge/b.mdx", `zéro\n${text}`);
  repository.commit("2026-05-01T12:00:00Z");
  repository.gitOn("2026-06-01T12:00:00Z", "merge", "--quiet", "--no-edit", "proposition");
  expect(await repository.days()).toEqual({
    "a.mdx": ["2026-04-01", "2026-03-01"],
    "b.mdx": ["2026-05-01", "2026-03-01"],
  });
});

test("the content may be the repository itself", async () => {
  const repository = await Repository.make();
  await repository.write("articles/a.mdx", text);
  repository.commit("2026-03-01T12:00:00Z");
  expect(await repository.days(".")).toEqual({ "articles/a.mdx": ["2026-03-01"] });
});

test("without a repository, or without a commit, nothing is known", async () => {
  expect(await loadHistory(await makeFolder())).toEqual({ isKnown: false, files: {} });
  const repository = await Repository.make();
  expect(await loadHistory(repository.root)).toEqual({ isKnown: false, files: {} });
});
