import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";

import { inspectBuild, summariseChanges } from "./build-stamp.mjs";
import { projectDir } from "./paths.mjs";
import { SetupError } from "./setup-error.mjs";
import { ensureBuild } from "./site-build.mjs";

/** A site whose build script writes only the name of the build, and notes it as the real one does. */
function makeSite(): string {
  const root = mkdtempSync(join(tmpdir(), "site-build-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const folder of ["scripts", "knowledge", "app", "public/islands"])
    mkdirSync(join(root, folder), { recursive: true });
  // Where the build script finds tsx.
  symlinkSync(join(projectDir, "node_modules"), join(root, "node_modules"));
  writeFileSync(join(root, "tsconfig.json"), "{}");
  writeFileSync(join(root, "package.json"), '{"type":"module"}');
  writeFileSync(join(root, "app/page.tsx"), "1");
  writeFileSync(
    join(root, "scripts/build.ts"),
    `import { existsSync, mkdirSync, writeFileSync } from "node:fs";
     import { runStamped } from ${JSON.stringify(join(projectDir, "scripts/setup/build-stamp.mjs"))};
     await runStamped(process.cwd(), process.env, async (_, forgetLast) => {
       if (existsSync("refused")) process.exit(4);
       forgetLast();
       if (existsSync("broken")) process.exit(3);
       mkdirSync(".next", { recursive: true });
       writeFileSync(".next/BUILD_ID", "one");
       writeFileSync("public/islands/search.abc.js", "");
       mkdirSync(".build", { recursive: true });
       writeFileSync(".build/pages.json", "{}");
     });`,
  );
  return root;
}

const env = { ...process.env, SITE_URL: "", KNOWLEDGE_DIR: "knowledge" };

async function build(root: string): Promise<void> {
  vi.spyOn(console, "log").mockReturnValue();
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  await ensureBuild(root, { env });
}

function reasonToBuild(root: string, changes: Record<string, string> = {}): string | undefined {
  return inspectBuild(root, { ...env, ...changes }).reason;
}

test("builds once, and not again while nothing changes", async () => {
  const root = makeSite();
  expect(reasonToBuild(root)).toBe("aucune construction achevée");
  await build(root);
  expect(reasonToBuild(root)).toBeUndefined();
});

test("a build run by itself is not run again", async () => {
  const root = makeSite();
  execFileSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], { cwd: root, env });
  expect(reasonToBuild(root)).toBeUndefined();
});

test("builds again when a source, a content or a setting changes, but not for a test", async () => {
  const root = makeSite();
  await build(root);
  writeFileSync(join(root, "app/page.test.tsx"), "");
  expect(reasonToBuild(root)).toBeUndefined();
  writeFileSync(join(root, "app/page.tsx"), "22");
  expect(reasonToBuild(root)).toBe("app/page.tsx a changé");
  writeFileSync(join(root, "knowledge/a.mdx"), "");
  expect(reasonToBuild(root)).toBe("app/page.tsx et 1 autre ont changé");
  expect(reasonToBuild(root, { SITE_URL: "https://exemple.fr" })).toBe("réglage SITE_URL modifié");
});

test("the code of the last build is kept as long as only content changes", async () => {
  const root = makeSite();
  const isCodeKept = (changes: Record<string, string> = {}) =>
    inspectBuild(root, { ...env, ...changes }).isCodeKept;
  expect(isCodeKept()).toBe(false);
  await build(root);
  expect(isCodeKept()).toBe(true);
  writeFileSync(join(root, "knowledge/a.mdx"), "");
  expect(isCodeKept()).toBe(true);
  expect(isCodeKept({ SITE_URL: "https://exemple.fr" })).toBe(false);
  writeFileSync(join(root, "app/page.tsx"), "22");
  expect(isCodeKept()).toBe(false);
  for (const lost of ["public/islands/search.abc.js", ".build/pages.json"]) {
    await build(root);
    expect(isCodeKept()).toBe(true);
    rmSync(join(root, lost));
    expect(isCodeKept()).toBe(false);
  }
});

test("builds again when what was built is no longer there", async () => {
  const root = makeSite();
  await build(root);
  rmSync(join(root, "public/islands/search.abc.js"));
  expect(reasonToBuild(root)).toBe("public/islands/search.abc.js a disparu");
  writeFileSync(join(root, ".next/BUILD_ID"), "two");
  expect(reasonToBuild(root)).toBe("site construit absent ou remplacé");
});

test("forgets the last good build when a build fails", async () => {
  const root = makeSite();
  await build(root);
  writeFileSync(join(root, "broken"), "");
  writeFileSync(join(root, "app/page.tsx"), "22");
  await expect(build(root)).rejects.toThrow(
    "La construction du site a échoué (code 3). Rien n’est servi.",
  );
  writeFileSync(join(root, "app/page.tsx"), "1");
  expect(reasonToBuild(root)).toBe("aucune construction achevée");
});

test("a build that fails before it writes anything leaves the last one as good as it was", async () => {
  const root = makeSite();
  await build(root);
  writeFileSync(join(root, "refused"), "");
  writeFileSync(join(root, "knowledge/a.mdx"), "");
  await expect(build(root)).rejects.toThrow("(code 4)");
  expect(inspectBuild(root, env)).toMatchObject({
    reason: "knowledge/a.mdx a changé",
    isCodeKept: true,
  });
});

test("refuses a folder of contents that does not exist", async () => {
  const root = makeSite();
  await expect(ensureBuild(root, { env: { ...env, KNOWLEDGE_DIR: "nowhere" } })).rejects.toThrow(
    SetupError,
  );
});

test.each([
  [[], undefined],
  [["a"], "a a changé"],
  [["a", "b"], "a et 1 autre ont changé"],
  [["a", "b", "c"], "a et 2 autres ont changé"],
])("summarises the changes %j", (paths, expected) => {
  expect(summariseChanges(paths)).toBe(expected);
});
