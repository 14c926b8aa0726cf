/**
 * `npm run e2e`: builds the site on the frozen knowledge base of `e2e/fixtures`, serves it and runs Playwright on it.
 * Everything goes to folders of its own, so that the person's build and data stay as they are.
 */
import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { testAccounts } from "#scripts/identity/accounts.ts";
import { startLocalProvider } from "#scripts/identity/local-provider.ts";
import { findBrowser } from "#scripts/setup/browser.mjs";
import { projectDir } from "#scripts/setup/paths.mjs";
import { findFreePort } from "#scripts/setup/port.mjs";
import { forwardSignals, runCommand } from "#scripts/setup/run-command.mjs";
import { reportFailure, SetupError } from "#scripts/setup/setup-error.mjs";
import { ensureBuild } from "#scripts/setup/site-build.mjs";
import { startSiteServer } from "#scripts/setup/site-server.mjs";

const host = "127.0.0.1";
/** Away from the ports that people use, to leave them free. */
const firstPort = 4100;
const buildDir = ".build-e2e";
const dataDir = join(buildDir, "data");
const serverLog = join(projectDir, ".build/test/server.log");

/** Settings of the person that would change what the tests see. */
const ignoredSettings = [
  "DATABASE_URL",
  "SCALINGO_POSTGRESQL_URL",
  "POSTGRESQL_ADDON_URI",
  "OFFLINE",
  "OIDC_ISSUER",
  "OIDC_CLIENT_ID",
  "OIDC_CLIENT_SECRET",
  "OIDC_SCOPES",
  "OIDC_PKCE",
  "OIDC_SIGNING_ALGORITHM",
  "SESSION_SECRET",
  "CURATORS",
  "SITE_URL",
  "FORGE_BRANCH",
];

function e2eEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !ignoredSettings.includes(name));
  return {
    ...Object.fromEntries(kept),
    NODE_ENV: "production",
    KNOWLEDGE_DIR: "e2e/fixtures/knowledge",
    NEXT_DIST_DIR: ".next-e2e",
    BUILD_DIR: buildDir,
    DATA_DIR: dataDir,
    FORGE_URL: "https://forge.exemple.fr/eig/base",
    FORGE_KIND: "gitlab",
    REPORT_EMAIL: "base@exemple.fr",
    // The form asks for an address where somebody could write to it; nobody listens there.
    SMTP_URL: "smtp://127.0.0.1:9",
    MAIL_FROM: "EIG Link <base@exemple.fr>",
  };
}

async function runPlaywright(baseUrl: string, browser: string, args: string[]): Promise<number> {
  const cli = join(projectDir, "node_modules/@playwright/test/cli.js");
  // A test that builds or serves a site of its own must not meet the person's database or mail server either.
  const env = { ...e2eEnvironment(), BASE_URL: baseUrl, CHROMIUM_PATH: browser };
  return (await runCommand(process.execPath, [cli, "test", ...args], { cwd: projectDir, env }))
    .code;
}

async function runE2e(playwrightArgs: string[]): Promise<number> {
  const browser = findBrowser();
  if (browser === undefined) {
    throw new SetupError(
      "Aucun navigateur pour les tests de bout en bout.",
      "Lancez npm test, qui en installe un, ou donnez son chemin : CHROMIUM_PATH=/chemin npm run e2e",
    );
  }
  const env = e2eEnvironment();
  await ensureBuild(projectDir, { env, title: "Construction du site des tests" });
  const port = await findFreePort(firstPort, host);
  if (port === undefined) {
    throw new SetupError(
      `Aucun port libre après ${firstPort}.`,
      "Arrêtez des serveurs, puis relancez.",
    );
  }
  rmSync(join(projectDir, dataDir), { recursive: true, force: true });
  mkdirSync(join(serverLog, ".."), { recursive: true });
  const log = createWriteStream(serverLog);
  const siteUrl = `http://${host}:${port}`;
  const identity = await startLocalProvider(
    { accounts: testAccounts, siteUrl, host: "localhost" },
    process.env,
  );
  const server = startSiteServer({
    root: projectDir,
    port,
    host,
    env: { ...env, ...identity.settings, SITE_URL: siteUrl },
    showOutput: (text) => log.write(text),
  });
  const stopForwarding = forwardSignals(server.child);
  try {
    await server.ready;
    return await runPlaywright(server.url, browser, playwrightArgs);
  } finally {
    stopForwarding();
    await server.stop();
    await identity.stop();
    log.end();
  }
}

process.exit(await runE2e(process.argv.slice(2)).catch(reportFailure));
