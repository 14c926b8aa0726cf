// @ts-check
/** What a layer may be forbidden to import, each with the message that says what to do instead. */
import { builtinModules } from "node:module";

/** @typedef {{ regex: string, message: string }} Restriction */

const builtins = `^(?:node:|(?:${builtinModules.filter((name) => !name.startsWith("_")).join("|")})(?:$|/))`;

/**
 * @param {string} from
 * @param {readonly string[]} folders
 * @param {string} advice
 * @returns {Restriction}
 */
export function banFolders(from, folders, advice) {
  return {
    regex: `^#(?:${folders.join("|")})(?:$|/)`,
    message: `${from} must not import this layer: ${advice}`,
  };
}

/** @type {Restriction} */
export const parentFolders = {
  regex: String.raw`^\.\.(?:$|/)`,
  message: 'Import from another folder by its alias ("#lib/…"), from the same folder by "./".',
};
/** @type {Restriction} */
export const nodeFiles = {
  regex: String.raw`\.node(?:\.ts)?$`,
  message:
    "Only app/_data, route handlers, scripts and other *.node.ts files may import a *.node.ts file.",
};
/** @type {Restriction} */
export const nodeBuiltins = {
  regex: builtins,
  message: "This code also runs in a browser: move what needs Node to a *.node.ts file of lib.",
};
/** @type {Restriction} */
export const serverOnly = {
  regex: "^server-only$",
  message:
    "server-only stands in app alone: it throws in plain Node, so it would break the commands.",
};
/** @type {Restriction} */
export const react = {
  regex: "^(?:react|react-dom|next)(?:$|/)",
  message: "Only app and components know React and Next.",
};
/** @type {Restriction} */
export const preact = { regex: "^preact(?:$|/)", message: "Only islands may use Preact." };
/** @type {Restriction} */
export const requestOfNext = {
  regex: "^next/(?:headers|cookies|server|cache)$",
  message: "A component gets its data by props: read the request in app.",
};
/** @type {Restriction} */
export const installedPackages = {
  regex: String.raw`^(?!node:|\./|#scripts/)`,
  message:
    "Scripts in .mjs run before dependencies are installed: import node: and our own scripts only.",
};

/** @type {Restriction} */
export const componentsButViews = {
  regex: String.raw`^#components/(?!.*\.view\.tsx$)`,
  message:
    "islands must not import this layer: of components, only *.view.tsx files run in the browser too (docs/adr/0004).",
};

export const libOnly = banFolders(
  "lib",
  ["app", "components", "islands", "scripts", "e2e"],
  "lib depends on lib only.",
);
export const scriptLayers = banFolders(
  "scripts",
  ["app", "components", "islands", "e2e"],
  "scripts depend on lib only.",
);
export const appLayers = banFolders("app", ["scripts", "e2e"], "move what is shared to lib.");
