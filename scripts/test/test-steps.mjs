// @ts-check
/** What `npm test` checks, in order: the quickest and most telling first. */
import { join } from "node:path";

import { countPlaywright, countVitest } from "./count-tests.mjs";

/**
 * @param {string} root
 * @param {string} reportDir
 * @param {string} browser
 * @returns {import("./run-step.mjs").TestStep[]}
 */
export function listTestSteps(root, reportDir, browser) {
  /** @param {string} path */
  const installed = (path) => join(root, "node_modules", path);
  const next = installed("next/dist/bin/next");
  return [
    {
      name: "format",
      title: "1/7 Mise en forme",
      commands: [[installed("prettier/bin/prettier.cjs"), "--check", "."]],
      repair: "Lancez : npm run format",
    },
    {
      name: "lint",
      title: "2/7 Règles de code",
      // A fresh clone has none of the types that Next makes from the routes, and rules that use types need them.
      commands: [
        [next, "typegen"],
        [installed("eslint/bin/eslint.js"), ".", "--max-warnings", "0"],
      ],
      repair: "Corrigez, puis relancez : npm run lint",
    },
    {
      name: "types",
      title: "3/7 Types",
      commands: [[installed("typescript/bin/tsc"), "--noEmit"]],
      repair: "Corrigez, puis relancez : npm run types",
    },
    {
      name: "dead-code",
      title: "4/7 Code inutilisé",
      commands: [[installed("knip/bin/knip.js")]],
      repair: "Retirez ce qui ne sert plus, puis relancez : npm run deadcode",
    },
    {
      name: "content",
      title: "5/7 Contenus",
      commands: [["--import", "tsx", "scripts/check-content.ts"]],
      repair: "Corrigez, puis relancez : npm run check",
    },
    {
      name: "unit",
      title: "6/7 Tests unitaires",
      commands: [
        [
          ...[installed("vitest/vitest.mjs"), "run", "--reporter=dot", "--reporter=json"],
          `--outputFile.json=${join(reportDir, "unit.json")}`,
        ],
      ],
      report: { file: join(reportDir, "unit.json"), count: countVitest },
      repair: "Corrigez, puis relancez : npm run unit",
    },
    {
      name: "e2e",
      title: "7/7 Tests de bout en bout",
      commands: [["--import", "tsx", "scripts/e2e.ts"]],
      env: { CHROMIUM_PATH: browser },
      report: { file: join(reportDir, "e2e.json"), count: countPlaywright },
      repair: "Corrigez, puis relancez : npm run e2e",
    },
  ];
}
