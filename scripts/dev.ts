/** `npm run dev`: the application with live articles; what changes on disk shows on reload, mistakes in the page. */
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { formatIssue } from "#lib/content/issues.ts";
import { loadKnowledge } from "#lib/content/load.node.ts";
import { readEnv } from "#lib/env.node.ts";
import { routes } from "#lib/routes.ts";
import { countLabel } from "#lib/text.ts";
import { buildAssets } from "#scripts/build/assets.ts";
import { developmentAccounts, localCurator } from "#scripts/identity/accounts.ts";
import { startLocalProvider } from "#scripts/identity/local-provider.ts";

const require = createRequire(import.meta.url);

/** Apart from the built site, so that `npm start` keeps serving what it built. */
const devBuildDir = path.join(".build", "dev");

/** Editors write a file in several steps; one refresh is enough for all. */
const settleMs = 150;

process.env["BUILD_DIR"] = devBuildDir;
const env = readEnv();

/** Makes islands and search index again, and says in the terminal what an author must mend. */
async function refresh(): Promise<void> {
  try {
    const { knowledge, issues } = await loadKnowledge(env.KNOWLEDGE_DIR, { drafts: true });
    await buildAssets(env, knowledge, { minify: false });
    if (issues.length === 0) return;
    process.stdout.write(`\n${issues.map(formatIssue).join("\n\n")}\n`);
    process.stdout.write(`\n${countLabel(issues.length, "erreur")} à corriger.\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}

function watchFolder(folder: string): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), settleMs);
  });
}

await refresh();
for (const folder of [env.KNOWLEDGE_DIR, "islands", path.join("components", "search")]) {
  watchFolder(folder);
}

const port = process.env["PORT"] ?? "3000";

/** Sign-in with nothing to set up, unless the person set their own. */
async function signInSettings(): Promise<Readonly<Record<string, string>>> {
  if (env.OIDC_ISSUER !== undefined) return {};
  const siteUrl = process.env["SITE_URL"] || `http://localhost:${port}`;
  const options = { accounts: developmentAccounts, siteUrl, host: "127.0.0.1" } as const;
  const { settings } = await startLocalProvider(options, process.env);
  const desk = `${siteUrl}${routes.curation()}`;
  process.stdout.write(
    `Bureau de curation : ${desk} (connexion d’essai : ${localCurator.label})\n`,
  );
  return { ...settings, SITE_URL: siteUrl };
}

const server = spawn(
  process.execPath,
  [
    require.resolve("next/dist/bin/next"),
    "dev",
    "-p",
    port,
    "-H",
    process.env["HOST"] ?? "localhost",
  ],
  {
    stdio: "inherit",
    env: { ...process.env, ...(await signInSettings()), NEXT_TELEMETRY_DISABLED: "1" },
  },
);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
