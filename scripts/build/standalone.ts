/** Completes the folder that Next makes with STANDALONE=1: all that the site needs to run, and nothing to install. */
import { cp, rm } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import type { Settings } from "#lib/env.node.ts";
import { dropPayloads } from "./drop-payloads.ts";

/** The server and what it imports; they stand in the project as they run. */
const serverFiles: readonly string[] = [
  "scripts/health.mjs",
  "scripts/serve.mjs",
  "scripts/serve",
  ...["inspect-port", "node-version", "port", "setup-error"].map(
    (name) => `scripts/setup/${name}.mjs`,
  ),
];

/** Commands that a host runs beside the site, by cron or by hand, as `node scripts/NAME.mjs`. */
const commands: readonly string[] = ["store", "questions-notify"];

/** Found in the node_modules of the folder: one is compiled for the machine, the other loads it by name. */
const installed: readonly string[] = ["better-sqlite3", "pg", "esbuild"];

/** Sources that Next takes along, since some code reads them while pages are built. */
const sources: readonly string[] = [
  ...["app", "components", "lib", "islands", "docs", "e2e", "scripts", "knowledge", "public"],
  ...["knip.json", "package-lock.json", "tsconfig.json", "tsconfig.e2e.json"],
];

/** What the site reads of BUILD_DIR; the rest is a cache, or tells of the build. */
const artifacts: ReadonlySet<string> = new Set([
  ...["knowledge.json", "assets.json", "history.json"],
  "offline",
]);

/** A path that means the same in the project and in the folder. */
function insideProject(setting: string, folder: string): string {
  const relative = path.relative(process.cwd(), path.resolve(folder));
  if (relative === "" || relative.startsWith("..") || path.isAbsolute(relative)) {
    throw new Error(
      `${setting} (${folder}) doit être un dossier du projet : le site déployé le lit au même endroit.`,
    );
  }
  return relative;
}

async function bundleCommands(target: string): Promise<void> {
  await build({
    entryPoints: commands.map((name) => `scripts/${name}.ts`),
    outdir: path.join(target, "scripts"),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: [...installed],
    // Some libraries are CommonJS and call `require`, which modules do not have.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    logLevel: "silent",
  });
}

/**
 * Returns the folder, to be copied anywhere and started with `node scripts/serve.mjs`.
 * @throws Error when the content, the artifacts or Next's output stand outside the project.
 */
export async function completeStandalone({
  BUILD_DIR,
  KNOWLEDGE_DIR,
  NEXT_DIST_DIR,
}: Settings): Promise<string> {
  const dist = insideProject("NEXT_DIST_DIR", NEXT_DIST_DIR);
  const target = path.join(dist, "standalone");
  const copy = (source: string, filter: (file: string) => boolean = () => true) =>
    cp(source, path.join(target, source), { recursive: true, filter });
  for (const name of sources) await rm(path.join(target, name), { recursive: true, force: true });
  // Next copied the pages before they lost its scripts.
  const isPage = (file: string) => path.extname(file) === "" || file.endsWith(".html");
  await Promise.all([
    copy(path.join(dist, "static")),
    copy(path.join(dist, "server/app"), isPage),
    copy(path.join(dist, "server/pages"), isPage),
    copy("public"),
    copy(insideProject("KNOWLEDGE_DIR", KNOWLEDGE_DIR)),
    ...[...artifacts].map((name) => copy(path.join(insideProject("BUILD_DIR", BUILD_DIR), name))),
    ...serverFiles.map((file) => copy(file, (name) => !name.endsWith(".test.ts"))),
    bundleCommands(target),
  ]);
  await dropPayloads(path.join(target, dist, "server/app"));
  // Next's own server knows neither of our compression nor of our logs.
  await rm(path.join(target, "server.js"), { force: true });
  return target;
}
