/** Makes the pages with the code of the build before, and compiles nothing: what a change of content alone needs. */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { readAssets } from "#lib/assets.node.ts";
import type { Knowledge } from "#lib/content/knowledge.ts";
import type { Settings } from "#lib/env.node.ts";
import { toReadingPage } from "#lib/reading-page.ts";
import { mapAtOnce } from "./map-at-once.ts";
import type { PageMaker } from "./page-maker.ts";
import { readPageRecord, type Fingerprints } from "./page-record.ts";
import { PageServerPool } from "./page-server-pool.ts";
import { fileOf, hasSamePages, readPrerenderManifest } from "./prerender-manifest.ts";

/** Next's own, which no reader sees: `lightenReadingPages` puts ours in its place. */
const ownErrorPage = "/_global-error";

/** Its content never changes: what differs between two of its makings is the frame that stands around every page. */
const framePage = "/erreur";

/** Answers with the fingerprints of the content as it is now (app/rendu/empreintes). */
const fingerprintsPath = "/rendu/empreintes";

/**
 * A page is kept when its own content, its head and the frame of the site would come out the same: all three are
 * rendered anew and compared, so that nobody has to know what depends on what. Whatever carries no fingerprint (lists,
 * first page, feeds) is made anew each time. Files are written when all are made: one that fails leaves them whole.
 * @throws Error when the build before left no manifest or no record of its pages.
 */
export async function startPageServers(env: Settings): Promise<PageMaker> {
  const distDir = path.resolve(env.NEXT_DIST_DIR);
  const [manifest, before] = await Promise.all([
    readPrerenderManifest(distDir),
    readPageRecord(env.BUILD_DIR),
  ]);
  const pool = new PageServerPool(manifest);
  const routes = Object.keys(manifest.routes).filter((route) => route !== ownErrorPage);
  const placeOf = (route: string) => path.join(distDir, fileOf(manifest, route));

  /** The page as it stands, with the address of the new index in place of the former. */
  async function readBuilt(route: string, searchManifest: string): Promise<string> {
    const html = await readFile(placeOf(route), "utf8");
    return html.replaceAll(before.searchManifest, searchManifest);
  }

  let asked: Promise<Fingerprints> | undefined;

  function accept(knowledge: Knowledge): boolean {
    if (!hasSamePages(manifest, knowledge)) {
      pool.stop();
      return false;
    }
    asked = pool.askShares(fingerprintsPath);
    // Told by `makePages`; until then a failure may wait.
    asked.catch(() => undefined);
    return true;
  }

  async function makePages(): Promise<Fingerprints> {
    const { searchManifest } = await readAssets(env.BUILD_DIR);
    const now = (await asked) ?? {};
    const [frame] = await pool.makeAnew([framePage]);
    const isFrameKept =
      toReadingPage(frame?.body ?? "", new Set()).html ===
      (await readBuilt(framePage, searchManifest));
    const isKept = (route: string) =>
      isFrameKept &&
      now[route] !== undefined &&
      now[route] === before.fingerprints[route] &&
      existsSync(placeOf(route));
    const kept = routes.filter(isKept);
    const changed = routes.filter((route) => !isKept(route));
    const made = await pool.makeAnew(changed);
    pool.stop();
    const same = await mapAtOnce(kept, async (route) => ({
      route,
      body: await readBuilt(route, searchManifest),
    }));
    await mapAtOnce([...made, ...same], ({ route, body }) => writeFile(placeOf(route), body));
    return Object.fromEntries(kept.map((route) => [route, before.fingerprints[route] ?? ""]));
  }

  return {
    accept,
    makePages,
    stop: () => pool.stop(),
  };
}
