// @ts-check
/**
 * The direction of dependencies, as lint errors: app → components → lib; islands → lib; scripts → lib; e2e → nothing.
 *
 * Each file belongs to one layer only: a later block of the same rule would replace the patterns of an earlier one.
 */
import {
  banFolders,
  parentFolders,
  nodeFiles,
  nodeBuiltins,
  serverOnly,
  react,
  preact,
  requestOfNext,
  installedPackages,
  componentsButViews,
  libOnly,
  scriptLayers,
  appLayers,
} from "./restrictions.mjs";

/** @typedef {import("./restrictions.mjs").Restriction} Restriction */

const test = "*.test.{ts,tsx}";
const source = "*.{ts,tsx,mjs}";
/** Drawn by React on the server and by Preact in the browser, so it knows neither. */
const view = "*.view.tsx";

/**
 * Layers, each with what it must not import. `files` and `ignores` are globs, so that each file has one layer.
 *
 * @type {{ name: string, files: string[], ignores?: string[], bans: Restriction[] }[]}
 */
const layers = [
  {
    name: "app",
    files: [`app/**/${source}`],
    ignores: [`app/_data/**/${source}`, "app/**/route.{ts,tsx}", `app/**/${test}`],
    bans: [parentFolders, appLayers, nodeFiles, nodeBuiltins, preact],
  },
  {
    name: "app on the server",
    files: [`app/_data/**/${source}`, "app/**/route.{ts,tsx}", `app/**/${test}`],
    bans: [parentFolders, appLayers, preact],
  },
  {
    name: "components",
    files: [`components/**/${source}`],
    ignores: [`components/**/${test}`, `components/**/${view}`],
    bans: [
      ...[parentFolders, nodeFiles, nodeBuiltins, serverOnly, requestOfNext, preact],
      banFolders(
        "components",
        ["app", "islands", "scripts", "e2e"],
        "components depend on components and lib.",
      ),
    ],
  },
  {
    name: "views",
    files: [`components/**/${view}`],
    bans: [
      ...[parentFolders, nodeFiles, nodeBuiltins, serverOnly, react, preact],
      componentsButViews,
      banFolders("views", ["app", "islands", "scripts", "e2e"], "views depend on views and lib."),
    ],
  },
  {
    name: "components, tests",
    files: [`components/**/${test}`],
    bans: [
      parentFolders,
      banFolders(
        "components",
        ["app", "islands", "e2e"],
        "components depend on components and lib.",
      ),
    ],
  },
  {
    name: "islands",
    files: [`islands/**/${source}`],
    ignores: [`islands/**/${test}`],
    bans: [
      ...[parentFolders, nodeFiles, nodeBuiltins, serverOnly, react],
      componentsButViews,
      banFolders("islands", ["app", "scripts", "e2e"], "islands depend on lib only."),
    ],
  },
  {
    name: "islands, tests",
    files: [`islands/**/${test}`],
    bans: [
      parentFolders,
      banFolders("islands", ["app", "components", "e2e"], "islands depend on lib only."),
    ],
  },
  {
    name: "lib",
    files: [`lib/**/${source}`],
    ignores: ["lib/**/*.node.ts", `lib/**/${test}`],
    bans: [parentFolders, libOnly, nodeFiles, nodeBuiltins, serverOnly, react, preact],
  },
  {
    name: "lib on Node",
    files: ["lib/**/*.node.ts", `lib/**/${test}`],
    bans: [parentFolders, libOnly, serverOnly, react, preact],
  },
  {
    name: "scripts",
    files: ["scripts/**/*.ts"],
    bans: [parentFolders, scriptLayers, serverOnly, react],
  },
  {
    name: "scripts before the installation",
    files: ["scripts/**/*.mjs"],
    ignores: ["scripts/lint/**"],
    bans: [installedPackages],
  },
  {
    name: "e2e",
    files: [`e2e/**/${source}`],
    bans: [parentFolders, { regex: "^#", message: "End-to-end tests see only the running site." }],
  },
];

/**
 * @param {readonly Restriction[]} bans
 * @returns {import("eslint").Linter.RulesRecord} the bans for both forms of import
 */
function toRules(bans) {
  const dynamicImports = bans.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll("/", String.raw`\u002F`)}/]`,
    message,
  }));
  return {
    "no-restricted-imports": ["error", { patterns: [...bans] }],
    "no-restricted-syntax": ["error", ...dynamicImports],
  };
}

/** @type {import("eslint").Linter.Config[]} */
export const layerConfigs = layers.map(({ name, files, ignores, bans }) => ({
  name: `layers: ${name}`,
  files,
  ...(ignores !== undefined && { ignores }),
  rules: toRules(bans),
}));
