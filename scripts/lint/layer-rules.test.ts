import { Linter } from "eslint";
import { expect, test } from "vitest";

import { layerConfigs } from "./layer-rules.mjs";

function lint(file: string, specifier: string, form: "static" | "dynamic" = "static"): string[] {
  const code =
    form === "static" ? `import x from "${specifier}";` : `await import("${specifier}");`;
  const language = { languageOptions: { ecmaVersion: "latest", sourceType: "module" } } as const;
  const everyFile = { files: ["**/*.{ts,tsx,mjs}"], ...language };
  return new Linter({ configType: "flat" })
    .verify(code, [everyFile, ...layerConfigs], file)
    .map(({ message }) => message);
}

test.each([
  ["app/page.tsx", "#components/article/article-body.tsx"],
  ["app/page.tsx", "#lib/routes.ts"],
  ["app/page.tsx", "#app/_data/knowledge.ts"],
  ["app/page.tsx", "next/headers"],
  ["app/_data/knowledge.ts", "#lib/content/load.node.ts"],
  ["app/_data/knowledge.ts", "server-only"],
  ["app/flux.xml/route.ts", "#lib/content/load.node.ts"],
  ["app/rendu/recherche/route.tsx", "#lib/content/load.node.ts"],
  ["components/ui/link.tsx", "react"],
  ["components/ui/link.tsx", "#lib/routes.ts"],
  ["components/ui/link.tsx", "./button.tsx"],
  ["components/ui/link.test.tsx", "node:fs"],
  ["islands/search.tsx", "preact/hooks"],
  ["islands/search.tsx", "#components/search/results.view.tsx"],
  ["components/search/results.view.tsx", "#lib/routes.ts"],
  ["islands/search.tsx", "#lib/search/search.ts"],
  ["islands/search.tsx", "./dialog.tsx"],
  ["lib/search/engine.ts", "flexsearch"],
  ["lib/search/engine.ts", "#lib/text.ts"],
  ["lib/content/load.node.ts", "node:fs"],
  ["lib/content/load.node.ts", "#lib/content/compile.node.ts"],
  ["lib/content/load.test.ts", "#lib/content/load.node.ts"],
  ["scripts/search.ts", "#lib/content/load.node.ts"],
  ["scripts/search.ts", "#scripts/setup/paths.mjs"],
  ["scripts/start.mjs", "./setup/paths.mjs"],
  ["scripts/start.mjs", "node:fs"],
  ["e2e/search.spec.ts", "@playwright/test"],
  ["e2e/search.spec.ts", "./pages/search-page.ts"],
])("%s may import %s", (file, specifier) => {
  expect(lint(file, specifier)).toEqual([]);
});

test.each([
  ["app/page.tsx", "#lib/content/load.node.ts"],
  ["app/page.tsx", "#scripts/build.ts"],
  ["app/page.tsx", "node:fs"],
  ["app/page.tsx", "fs/promises"],
  ["app/page.tsx", "../components/ui/link.tsx"],
  ["app/page.tsx", "preact"],
  ["app/flux.xml/route.ts", "#scripts/build.ts"],
  ["components/ui/link.tsx", "#app/page.tsx"],
  ["components/ui/link.tsx", "#islands/search.tsx"],
  ["components/ui/link.tsx", "#lib/content/load.node.ts"],
  ["components/ui/link.tsx", "node:path"],
  ["components/ui/link.tsx", "server-only"],
  ["components/ui/link.tsx", "next/headers"],
  ["components/ui/link.test.tsx", "#app/page.tsx"],
  ["islands/search.tsx", "#components/ui/link.tsx"],
  ["components/search/results.view.tsx", "react"],
  ["components/search/results.view.tsx", "preact"],
  ["components/search/results.view.tsx", "#components/ui/link.tsx"],
  ["islands/search.tsx", "#app/page.tsx"],
  ["islands/search.tsx", "#lib/env.node.ts"],
  ["islands/search.tsx", "react"],
  ["islands/search.tsx", "next/link"],
  ["islands/search.tsx", "node:fs"],
  ["lib/text.ts", "#components/ui/link.tsx"],
  ["lib/text.ts", "#app/page.tsx"],
  ["lib/text.ts", "#scripts/build.ts"],
  ["lib/text.ts", "#lib/content/load.node.ts"],
  ["lib/text.ts", "./load.node.ts"],
  ["lib/text.ts", "node:fs"],
  ["lib/text.ts", "path"],
  ["lib/text.ts", "react"],
  ["lib/text.ts", "react-dom/server"],
  ["lib/text.ts", "next/link"],
  ["lib/text.ts", "preact"],
  ["lib/text.ts", "server-only"],
  ["lib/content/load.node.ts", "server-only"],
  ["lib/content/load.node.ts", "react"],
  ["lib/content/load.node.ts", "../text.ts"],
  ["lib/content/load.test.ts", "#app/page.tsx"],
  ["scripts/search.ts", "#components/ui/link.tsx"],
  ["scripts/search.ts", "#app/page.tsx"],
  ["scripts/search.ts", "../lib/text.ts"],
  ["scripts/search.ts", "react"],
  ["scripts/start.mjs", "zod"],
  ["scripts/setup/paths.mjs", "#lib/routes.ts"],
  ["e2e/search.spec.ts", "#lib/routes.ts"],
  ["e2e/pages/search-page.ts", "../../lib/routes.ts"],
])("%s must not import %s, in either form", (file, specifier) => {
  expect(lint(file, specifier)).toHaveLength(1);
  expect(lint(file, specifier, "dynamic")).toHaveLength(1);
});
