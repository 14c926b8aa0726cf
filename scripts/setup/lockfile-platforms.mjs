// @ts-check
/**
 * Adds to a package-lock.json the builds for other platforms that npm left out.
 *
 * npm forgets the optional packages that it could not see while it wrote the lock file (npm/cli#4828, and registry mirrors
 * that carry only some platforms). `npm ci` then refuses the file, here and on every other platform.
 * Their integrity is unknown here, so these entries have none: npm fills it in on a machine that sees the package.
 */

/**
 * @typedef {{ version?: string, os?: string[], cpu?: string[], libc?: string[], dev?: boolean, optional?: boolean,
 *   devOptional?: boolean, optionalDependencies?: Record<string, string> }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage>, [key: string]: unknown }} Lockfile
 */

const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = [
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
];
/** The last part of a name → the C library that the build needs; npm knows only two. */
const libraries = new Map([
  ["gnu", "glibc"],
  ["musl", "musl"],
]);

/**
 * Reads the platform off a package's name, by the convention that napi-rs and esbuild share.
 *
 * @example readPlatform("@next/swc-darwin-arm64") → { os: ["darwin"], cpu: ["arm64"] }
 * @param {string} name
 * @returns {{ os?: string[], cpu: string[], libc?: string[] } | undefined} undefined when the name tells no platform
 */
export function readPlatform(name) {
  const words = (name.split("/").at(-1) ?? "").split("-");
  const cpu = words.find((word) => processors.includes(word));
  const os = words.find((word) => systems.includes(word));
  if (cpu === undefined || (os === undefined && cpu !== "wasm32")) return undefined;
  const libc = libraries.get(words.at(-1) ?? "");
  return {
    ...(os !== undefined && { os: [os] }),
    cpu: [cpu],
    ...(libc !== undefined && { libc: [libc] }),
  };
}

/**
 * @param {Lockfile} lockfile
 * @returns {{ lockfile: Lockfile, added: string[], unknown: string[] }} a completed copy; `unknown` are optional packages
 *   that are missing and whose name or range tells too little to add them
 */
export function completeLockfile(lockfile) {
  const packages = { ...lockfile.packages };
  /** @type {string[]} */
  const added = [];
  /** @type {string[]} */
  const unknown = [];
  for (const [parentPath, parent] of Object.entries(lockfile.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (isResolvable(packages, parentPath, name)) continue;
      const platform = readPlatform(name);
      if (platform === undefined || !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) {
        unknown.push(name);
        continue;
      }
      const isDev = parent.dev === true;
      packages[`node_modules/${name}`] = {
        version,
        ...platform,
        ...(isDev && { dev: true }),
        optional: true,
      };
      added.push(name);
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en"));
  return { lockfile: { ...lockfile, packages: Object.fromEntries(sorted) }, added, unknown };
}

/**
 * @param {Record<string, LockedPackage>} packages
 * @param {string} fromPath
 * @param {string} name
 * @returns {boolean} whether Node would find `name` from the package at `fromPath`
 */
function isResolvable(packages, fromPath, name) {
  for (let path = fromPath; path !== ""; path = parentOf(path)) {
    if (packages[`${path}/node_modules/${name}`] !== undefined) return true;
  }
  return packages[`node_modules/${name}`] !== undefined;
}

/** @param {string} path */
function parentOf(path) {
  const end = path.lastIndexOf("/node_modules/");
  return end === -1 ? "" : path.slice(0, end);
}
