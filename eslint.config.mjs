// @ts-check
import { defineConfig, globalIgnores } from "eslint/config";
import nextCoreWebVitals from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";
import tseslint from "typescript-eslint";

import { layerConfigs } from "./scripts/lint/layer-rules.mjs";

const maxLines = 300;
const testFiles = ["**/*.test.{ts,tsx}", "e2e/**/*.ts"];

export default defineConfig(
  globalIgnores([
    ...[
      ".next*/",
      ".build*/",
      ".data/",
      "public/",
      "next-env.d.ts",
      "test-results/",
      "playwright-report/",
    ],
    "knowledge/",
    "e2e/fixtures/",
  ]),
  nextCoreWebVitals,
  nextTypescript,
  tseslint.configs.recommendedTypeChecked,
  {
    name: "all code",
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      // French text has no-break spaces, on purpose.
      "no-irregular-whitespace": [
        "error",
        {
          skipStrings: true,
          skipRegExps: true,
          skipTemplates: true,
          skipJSXText: true,
          skipComments: true,
        },
      ],
      "max-lines": ["error", { max: maxLines, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      // `as const` stays allowed: it asserts nothing that could be false.
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // Numbers read well in text, and have one form only.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // An async function without await is how one meets an interface that returns a promise.
      "@typescript-eslint/require-await": "off",
      // Reading pages carry no runtime of the framework, so their links are plain <a> (DESIGN.md, section 4).
      "@next/next/no-html-link-for-pages": "off",
      // Same reason: their few scripts are ours, small, and put in place by the step after the build.
      "@next/next/no-sync-scripts": "off",
      // The apostrophe of French is ’, which this rule knows not; and JSX needs no escape for quotes.
      "react/no-unescaped-entities": "off",
    },
  },
  {
    name: "scripts before the installation",
    files: ["**/*.mjs"],
    rules: {
      // Plain JavaScript has no other way to state the type of what JSON.parse gives; // @ts-check checks the rest.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    name: "tests",
    files: testFiles,
    rules: {
      // A table of cases is long, and clearer whole.
      "max-lines": "off",
      // A test builds wrong or partial values on purpose, to see them refused.
      "@typescript-eslint/consistent-type-assertions": "off",
      // expect(object.method) passes a method without calling it.
      "@typescript-eslint/unbound-method": "off",
      // expect.objectContaining and its like are typed `any` by Vitest.
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  layerConfigs,
);
