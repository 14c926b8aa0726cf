/** Lists what offline reading takes, with the bytes that each costs: after the pages have their final form. */
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Assets } from "#lib/assets.node.ts";
import { pageFonts } from "#lib/design/page-fonts.ts";
import type { Settings } from "#lib/env.node.ts";
import { writeOffline } from "#lib/offline/offline-files.node.ts";
import type { OfflineFile, OfflineList, OfflinePage } from "#lib/offline/offline-list.ts";
import { titleOfPage } from "#lib/offline/page-text.ts";
import { kindOfPath } from "#lib/offline/request-kind.ts";
import { routes } from "#lib/routes.ts";
import { readManifest } from "#lib/search/manifest.ts";
import { todayInParis } from "#lib/today.ts";
import { addressOfPage, filesBelow } from "./files-below.ts";
import { mapAtOnce } from "./map-at-once.ts";

/** Islands without which pages, search and parcours would not work offline; loaded ones are kept as they come. */
const shellIslands = ["page", "theme", "search-worker", "parcours-progress", "offline-page"];
/** Those that have no use without the line: the workers themselves, and the form of a question. */
const onlineIslands: ReadonlySet<string> = new Set([
  "offline-worker",
  "offline-stop",
  "question-draft",
]);

function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

const alreadyCompressed = /\.(?:bin|woff2)$/;

/** File of `public` or of Next's static files behind an address. */
function fileOfAddress(distDir: string, address: string): string {
  const framework = "/_next/static/";
  return address.startsWith(framework)
    ? path.join(distDir, "static", address.slice(framework.length))
    : path.join("public", address);
}

async function weigh(distDir: string, address: string): Promise<OfflineFile> {
  const content = await readFile(fileOfAddress(distDir, address));
  const bytes = alreadyCompressed.test(address) ? content.length : gzipSync(content).length;
  return { path: address, bytes };
}

/** The scripts of islands and of all that they may import, now or later. */
async function scriptsOf(entries: readonly string[]): Promise<string[]> {
  const found = new Set(entries);
  // A set that grows while it is walked gives its new members too.
  for (const address of found) {
    const text = await readFile(path.join("public", address), "utf8");
    for (const [, name = ""] of text.matchAll(/["']\.\/([\w.-]+\.js)["']/g)) {
      found.add(`/islands/${name}`);
    }
  }
  return [...found].sort();
}

/** The manifest and every file of its index. */
async function searchFiles(manifestAddress: string): Promise<string[]> {
  const { id } = readManifest(await readFile(path.join("public", manifestAddress)));
  const folder = path.posix.dirname(manifestAddress);
  const names = await readdir(path.join("public", folder));
  const own = names.filter((name) => name.endsWith(`-${id}.bin`)).sort();
  return [manifestAddress, ...own.map((name) => `${folder}/${name}`)];
}

interface BuiltPage {
  path: string;
  html: string;
}

/** A whole parcours to print says again what its articles say: read it and it is kept, the base goes without. */
const printable = /\/imprimer$/;

/** The prerendered pages that may be kept. */
async function readPages(distDir: string): Promise<BuiltPage[]> {
  const root = path.join(distDir, "server", "app");
  const files = (await filesBelow(root, ".html")).sort();
  const pages = await mapAtOnce(files, async (file) => ({
    path: addressOfPage(path.relative(root, file)),
    html: await readFile(file, "utf8"),
  }));
  return pages.filter((page) => kindOfPath(page.path) === "page" && !printable.test(page.path));
}

function weighPage({ path: address, html }: BuiltPage): OfflinePage {
  return {
    path: address,
    title: titleOfPage(html),
    hash: hashOf(html),
    bytes: gzipSync(html).length,
  };
}

function stylesOf(pages: readonly BuiltPage[]): string[] {
  const all = pages.flatMap(({ html }) =>
    [...html.matchAll(/"(\/_next\/static\/[^"]+\.css)"/g)].map(([, address = ""]) => address),
  );
  return [...new Set(all)].sort();
}

/**
 * Writes both lists. The name of the shell changes with the code of the site only, so that new content by itself
 * announces no new version.
 * @throws Error when the page of offline reading was not built.
 */
export async function writeOfflineFiles(env: Settings, assets: Assets): Promise<void> {
  const distDir = path.resolve(env.NEXT_DIST_DIR);
  const islandsOf = (names: readonly string[]) =>
    scriptsOf(names.flatMap((name) => assets.islands[name] ?? []));
  const pages = await readPages(distDir);
  const offlinePage = pages.filter((page) => page.path === routes.offline());
  if (offlinePage.length === 0) throw new Error("The page of offline reading is missing.");

  const fonts = (await readdir("public/fonts")).map((name) => `/fonts/${name}`).sort();
  const kept = Object.keys(assets.islands).filter((name) => !onlineIslands.has(name));
  const files = await Promise.all(
    [
      ...stylesOf(pages),
      ...(await islandsOf(kept)),
      ...fonts,
      ...(await searchFiles(assets.searchManifest)),
    ].map((address) => weigh(distDir, address)),
  );
  const content = { date: todayInParis(), pages: pages.map(weighPage), files };
  const list: OfflineList = { version: hashOf(JSON.stringify(content)).slice(0, 16), ...content };

  const shellFiles = [
    routes.offline(),
    ...stylesOf(offlinePage),
    ...(await islandsOf(shellIslands)),
    ...pageFonts,
  ];
  const workerCode = await readFile(path.join("public", assets.islands["offline-worker"] ?? ""));
  const version = hashOf(`${shellFiles.join()}${hashOf(workerCode)}`).slice(0, 16);
  await writeOffline(env.BUILD_DIR, { list, shell: { version, files: shellFiles } });
}
