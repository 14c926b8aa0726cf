/** Measures in Chromium, on the built site, from a keystroke to results on the screen. */
import { chromium } from "playwright";
import type { Browser, CDPSession, Page } from "playwright";
import { z } from "zod";
import type { Artifacts } from "#lib/search/artifacts.ts";
import { routes } from "#lib/routes.ts";
import { compressFile } from "#lib/search/write-artifacts.node.ts";
import { findBrowser } from "#scripts/setup/browser.mjs";
import { projectDir } from "#scripts/setup/paths.mjs";
import { findFreePort } from "#scripts/setup/port.mjs";
import { startSiteServer } from "#scripts/setup/site-server.mjs";
import { percentile } from "./statistics.ts";

export interface BrowserFigures {
  articles: number;
  /** How many times slower the processor is made. */
  slowdown: number;
  medianMs: number;
  p95Ms: number;
  longestTaskMs: number;
}

/** A base to search, under its number of articles. */
interface Base {
  articles: number;
  artifacts: Artifacts;
}

/** The home page has a field of its own, so no dialog opens there. */
const pageWithDialog = routes.glossaire();
const host = "127.0.0.1";
const firstPort = 4300;
const settleMs = 400;
/** Found by its role, as the end-to-end tests do: its type has changed once. */
const dialogField = "dialog [role=combobox]";

/** The words that are typed, letter by letter; a first round loads their files. */
const typed = ["télétravail", "ouvrir mon code", "données personnelles", "remboursement"];

const Samples = z.object({ paints: z.array(z.number()), tasks: z.array(z.number()) });

/** In the page: notes each change of the results after a keystroke once it is painted, and long tasks. */
const probe = `(() => {
  const samples = { paints: [], tasks: [] };
  let pressed = 0;
  addEventListener("input", (event) => { pressed = event.timeStamp; }, true);
  const note = () => {
    const start = pressed;
    if (start === 0) return;
    pressed = 0;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => samples.paints.push(performance.now() - start);
      channel.port2.postMessage(0);
    });
  };
  const panel = document.querySelector("dialog .panel");
  new MutationObserver(note).observe(panel, { childList: true, subtree: true, characterData: true, attributes: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) samples.tasks.push(entry.duration);
  }).observe({ type: "longtask" });
  window.searchSamples = samples;
})()`;

/** Gives the page the files of another base than the one it was built with. */
async function serveArtifacts(page: Page, { files, manifestName }: Artifacts): Promise<void> {
  await page.route("**/search/*", async (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    const file = files.get(name.endsWith(".json") ? manifestName : name);
    if (file === undefined) return route.fulfill({ status: 404 });
    const body = name.endsWith(".json") ? file : compressFile(file);
    return route.fulfill({ body: Buffer.from(body), contentType: "application/octet-stream" });
  });
}

async function typeAll(page: Page): Promise<void> {
  const field = page.locator(dialogField);
  for (const words of typed) {
    await field.fill("");
    await page.waitForTimeout(settleMs);
    for (const letter of words) {
      await page.keyboard.type(letter);
      await page.waitForTimeout(settleMs / 2);
    }
  }
}

async function readSamples(page: Page): Promise<z.infer<typeof Samples>> {
  return Samples.parse(await page.evaluate("window.searchSamples"));
}

async function measurePage(
  page: Page,
  session: CDPSession,
  articles: number,
): Promise<BrowserFigures[]> {
  await page.keyboard.press("Control+k");
  await page.locator(dialogField).waitFor();
  await typeAll(page);
  const figures: BrowserFigures[] = [];
  await page.evaluate(probe);
  for (const slowdown of [1, 4]) {
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const before = await readSamples(page);
    await typeAll(page);
    const { paints, tasks } = await readSamples(page);
    const own = paints.slice(before.paints.length);
    figures.push({
      articles,
      slowdown,
      medianMs: percentile(own, 0.5),
      p95Ms: percentile(own, 0.95),
      longestTaskMs: Math.max(0, ...tasks.slice(before.tasks.length)),
    });
  }
  return figures;
}

async function measureBases(
  browser: Browser,
  address: string,
  bases: readonly Base[],
): Promise<BrowserFigures[]> {
  const figures: BrowserFigures[] = [];
  for (const { articles, artifacts } of bases) {
    const page = await browser.newPage();
    await serveArtifacts(page, artifacts);
    await page.goto(address, { waitUntil: "networkidle" });
    const session = await page.context().newCDPSession(page);
    figures.push(...(await measurePage(page, session, articles)));
    await page.close();
  }
  return figures;
}

/**
 * Types in the search dialog of the built site, over each base.
 * @throws Error when there is no browser, no free port or no build.
 */
export async function measureInBrowser(bases: readonly Base[]): Promise<BrowserFigures[]> {
  const executablePath = findBrowser();
  const port = await findFreePort(firstPort, host);
  if (executablePath === undefined)
    throw new Error("Aucun navigateur : lancez npm test, qui en installe un.");
  if (port === undefined) throw new Error(`Aucun port libre après ${firstPort}.`);
  const server = startSiteServer({ root: projectDir, port, host, showOutput: () => undefined });
  try {
    await server.ready;
    const browser = await chromium.launch({ executablePath });
    try {
      return await measureBases(browser, `${server.url}${pageWithDialog}`, bases);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}
