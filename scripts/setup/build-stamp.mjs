// @ts-check
/** Tells whether something that the site is made from has changed since the last build that succeeded. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

import { listChanges, listFiles, markFiles } from "./file-marks.mjs";

/**
 * @typedef {import("./file-marks.mjs").FileMarks} FileMarks
 * @typedef {{ buildId: string, settings: Record<string, string>, files: FileMarks, outputs: string[] }} BuildStamp
 * @typedef {object} BuildInspection
 * @property {string | undefined} reason why a build is needed, in French; undefined when the last one is still good
 * @property {boolean} isCodeKept only content changed since the last build, if anything did: its code is still good
 * @property {Record<string, string>} settings
 * @property {FileMarks} files
 */

const sourcePaths = [
  ...[
    "package.json",
    "package-lock.json",
    "next.config.mjs",
    "postcss.config.mjs",
    "tsconfig.json",
    "proxy.ts",
  ],
  ...[".env", ".env.local", ".env.production", ".env.production.local"],
  ...["app", "components", "islands", "lib", "public"],
];
/** Files that the build itself makes in `public`, with hashed names. */
const outputPaths = ["public/apercus", "public/islands", "public/search"];

/**
 * Without these the next build could not follow this one.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} absolute paths
 */
function notePaths(root, env) {
  const { distDir, stampFile } = buildPaths(root, env);
  const notes = ["assets.json", "pages.json"].map((name) => join(stampFile, "..", name));
  return [...notes, join(distDir, "prerender-manifest.json")];
}

/**
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export function buildPaths(root, env) {
  return {
    distDir: resolve(root, env["NEXT_DIST_DIR"] || ".next"),
    stampFile: resolve(root, env["BUILD_DIR"] || ".build", "stamp.json"),
    knowledgeDir: resolve(root, env["KNOWLEDGE_DIR"] || "knowledge"),
  };
}

/**
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} absolute paths of all that a build reads
 */
function listSources(root, env) {
  const outputs = outputPaths.map((path) => join(root, path));
  const isSource = (/** @type {string} */ path) =>
    !/\.test\.tsx?$/.test(path) && !outputs.some((output) => path.startsWith(output + sep));
  const isBuildScript = (/** @type {string} */ path) =>
    relative(join(root, "scripts"), path).startsWith("build") && isSource(path);
  return [
    ...sourcePaths.flatMap((path) => listFiles(join(root, path), isSource)),
    ...listFiles(join(root, "scripts"), isBuildScript),
    ...listFiles(buildPaths(root, env).knowledgeDir),
  ];
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} knowledgeDir
 * @returns {Record<string, string>} the settings that end up in the pages
 */
function readBuildSettings(env, knowledgeDir) {
  const named = ["SITE_URL", "FORGE_URL", "FORGE_BRANCH", "FORGE_KIND", "REPORT_EMAIL"];
  return {
    KNOWLEDGE_DIR: knowledgeDir,
    ...Object.fromEntries(named.map((name) => [name, env[name] ?? ""])),
  };
}

/**
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {BuildInspection}
 */
export function inspectBuild(root, env) {
  const { distDir, stampFile, knowledgeDir } = buildPaths(root, env);
  const stamp = readStamp(stampFile);
  const settings = readBuildSettings(env, relative(root, knowledgeDir));
  const files = markFiles(root, listSources(root, env), stamp?.files);
  const answer = (/** @type {string | undefined} */ reason, isCodeKept = false) => ({
    reason,
    isCodeKept,
    settings,
    files,
  });

  if (stamp === undefined) return answer("aucune construction achevée");
  if (readBuildId(distDir) !== stamp.buildId) return answer("site construit absent ou remplacé");
  const setting = Object.keys(settings).find((key) => settings[key] !== stamp.settings[key]);
  if (setting !== undefined) return answer(`réglage ${setting} modifié`);
  const lost = stamp.outputs.find((path) => !existsSync(join(root, path)));
  if (lost !== undefined) return answer(`${lost} a disparu`);
  const changes = listChanges(stamp.files, files);
  const content = relative(root, knowledgeDir) + sep;
  return answer(
    summariseChanges(changes),
    changes.every((path) => path.startsWith(content)),
  );
}

/**
 * @param {readonly string[]} paths
 * @returns {string | undefined}
 */
export function summariseChanges(paths) {
  const [first, ...others] = paths;
  if (first === undefined) return undefined;
  if (others.length === 0) return `${first} a changé`;
  return `${first} et ${others.length} ${others.length === 1 ? "autre ont changé" : "autres ont changé"}`;
}

/**
 * Runs `build`, which throws when it fails, and notes it with what its sources were before it began. It calls
 * `forgetLast` before it writes anything: a build that fails half-way leaves a mixture, which nothing may take for
 * whole. One that fails before leaves the last build as good as it was.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {(inspection: BuildInspection, forgetLast: () => void) => Promise<void>} build
 * @returns {Promise<void>}
 */
export async function runStamped(root, env, build) {
  const inspection = inspectBuild(root, env);
  await build(inspection, () => rmSync(buildPaths(root, env).stampFile, { force: true }));
  recordBuild(root, env, inspection);
}

/**
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {BuildInspection} inspection
 */
function recordBuild(root, env, { settings, files }) {
  const { distDir, stampFile } = buildPaths(root, env);
  // Next may complete tsconfig.json while it builds: that is its doing, not a change of the sources.
  const settled = { ...files, ...markFiles(root, [join(root, "tsconfig.json")]) };
  const outputs = [...outputPaths.map((path) => join(root, path)), ...notePaths(root, env)]
    .flatMap((path) => listFiles(path))
    .map((path) => relative(root, path));
  /** @type {BuildStamp} */
  const stamp = { buildId: readBuildId(distDir) ?? "", settings, files: settled, outputs };
  mkdirSync(join(stampFile, ".."), { recursive: true });
  writeFileSync(stampFile, JSON.stringify(stamp));
}

/**
 * @param {string} stampFile
 * @returns {BuildStamp | undefined}
 */
function readStamp(stampFile) {
  return existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, "utf8")) : undefined;
}

/**
 * @param {string} distDir
 * @returns {string | undefined} the name that Next gave to the build
 */
export function readBuildId(distDir) {
  const file = join(distDir, "BUILD_ID");
  return existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
}
