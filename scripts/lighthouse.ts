/**
 * `npm run lighthouse`: the built site under Lighthouse, with its settings of a telephone. Exit 1 when accessibility,
 * best practices or search engines are under 100; performance depends on the machine too, so it is only shown.
 */
import { createRequire } from "node:module";
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Knowledge } from "#lib/content/knowledge.ts";
import { loadKnowledge } from "#lib/content/load.node.ts";
import { readEnv } from "#lib/env.node.ts";
import { routes } from "#lib/routes.ts";
import { runMain } from "#scripts/command/run-main.ts";
import { isPerfect, readReport, type PageScores } from "#scripts/lighthouse/read-report.ts";
import { findBrowser } from "#scripts/setup/browser.mjs";
import { projectDir } from "#scripts/setup/paths.mjs";
import { findFreePort } from "#scripts/setup/port.mjs";
import { runCommand } from "#scripts/setup/run-command.mjs";
import { reportFailure } from "#scripts/setup/setup-error.mjs";
import { ensureBuild } from "#scripts/setup/site-build.mjs";
import { startSiteServer } from "#scripts/setup/site-server.mjs";

const usage = "npm run lighthouse -- [--tries 3] [--json] [--out FICHIER]";
const options = {
  tries: { type: "string", default: "3" },
  json: { type: "boolean", default: false },
  out: { type: "string" },
} as const;

const host = "127.0.0.1";
const firstPort = 4400;
/** Chromium refuses its sandbox to root. */
const chromeFlags = `--headless=new --disable-gpu${process.getuid?.() === 0 ? " --no-sandbox" : ""}`;

interface Measured extends PageScores {
  name: string;
  address: string;
}

/** One page of each kind that readers open most. */
function pagesOf({
  articles,
  defis,
  parcours: journeys,
}: Knowledge): { name: string; address: string }[] {
  const [article] = articles;
  const [defi] = defis;
  const [parcours] = journeys;
  return [
    { name: "accueil", address: routes.home() },
    ...(article ? [{ name: "article", address: routes.article(article.slug) }] : []),
    { name: "recherche", address: routes.search() },
    ...(defi ? [{ name: "défi", address: routes.defi(defi.slug) }] : []),
    ...(parcours ? [{ name: "parcours", address: routes.parcours(parcours.slug) }] : []),
  ];
}

async function runLighthouse(url: string, browser: string): Promise<PageScores> {
  const cli = createRequire(import.meta.url).resolve("lighthouse/cli/index.js");
  const args = [cli, url, "--output=json", "--quiet", `--chrome-flags=${chromeFlags}`];
  const { code, output } = await runCommand(process.execPath, args, {
    env: { ...process.env, CHROME_PATH: browser },
    isCaptured: true,
    keptChars: Infinity,
  });
  if (code !== 0) throw new Error(`Lighthouse a échoué sur ${url} :\n${output.slice(-2000)}`);
  return readReport(output.slice(output.indexOf("{")));
}

/** The best of some tries: another program that takes the processor lowers one, and raises none. */
async function measurePage(url: string, browser: string, tries: number): Promise<PageScores> {
  let best = await runLighthouse(url, browser);
  for (let left = tries - 1; left > 0 && best.performance < 100; left -= 1) {
    const scores = await runLighthouse(url, browser);
    if (scores.performance > best.performance) best = scores;
  }
  return best;
}

function formatTable(pages: readonly Measured[]): string {
  const heads = ["", "performance", "accessibilité", "bonnes pratiques", "moteurs", "LCP", "TBT"];
  const rows = pages.map((page) => [
    page.name,
    ...[page.performance, page.accessibility, page.bestPractices, page.seo].map(String),
    `${page.lcpMs} ms`,
    `${page.tbtMs} ms`,
  ]);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = [heads, ...rows].map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "),
  );
  const failures = pages.flatMap(({ address, failures }) =>
    failures.map((failure) => `→ ${address} ${failure}`),
  );
  return [...lines, ...failures].join("\n");
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  const tries = Number(values.tries);
  if (!Number.isInteger(tries) || tries < 1)
    throw new TypeError("--tries attend un nombre entier.");
  const browser = findBrowser();
  const port = await findFreePort(firstPort, host);
  if (browser === undefined || port === undefined)
    throw new TypeError("Il faut un navigateur (npm test en installe un) et un port libre.");
  await ensureBuild(projectDir);
  const { knowledge } = await loadKnowledge(readEnv().KNOWLEDGE_DIR);
  const server = startSiteServer({ root: projectDir, port, host, showOutput: () => undefined });
  const measured: Measured[] = [];
  try {
    await server.ready;
    for (const { name, address } of pagesOf(knowledge)) {
      console.error(`· ${name}…`);
      const scores = await measurePage(server.url + address, browser, tries);
      measured.push({ name, address, ...scores });
    }
  } finally {
    await server.stop();
  }
  if (values.out !== undefined)
    await writeFile(values.out, `${JSON.stringify(measured, undefined, 2)}\n`);
  console.log(values.json ? JSON.stringify(measured) : formatTable(measured));
  return measured.every(isPerfect) ? 0 : 1;
}

await runMain(() => main().catch(reportFailure), usage);
