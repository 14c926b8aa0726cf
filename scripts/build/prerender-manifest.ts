/** What Next noted of the pages that it made: every address, and the word that makes one of them anew. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { Knowledge } from "#lib/content/knowledge.ts";
import { routes } from "#lib/routes.ts";

const PrerenderManifest = z.object({
  /** By address. */
  routes: z.record(
    z.string(),
    z.object({
      /** A route is anything but a page: a feed, a list in JSON. */
      routeType: z.enum(["page", "route"]),
      /** The folder of its code, such as `/articles/[slug]`. */
      srcRoute: z.string().nullable(),
      initialStatus: z.number().default(200),
    }),
  ),
  preview: z.object({ previewModeId: z.string() }),
});
export type PrerenderManifest = z.infer<typeof PrerenderManifest>;

/** @throws Error when nothing was built below `distDir`, or when a release of Next writes it otherwise. */
export async function readPrerenderManifest(distDir: string): Promise<PrerenderManifest> {
  const file = path.join(distDir, "prerender-manifest.json");
  return PrerenderManifest.parse(JSON.parse(await readFile(file, "utf8")));
}

/**
 * The file of an address below Next's folder.
 * @throws Error when the manifest does not have it.
 */
export function fileOf({ routes: built }: PrerenderManifest, address: string): string {
  const type = built[address]?.routeType;
  if (type === undefined) throw new Error(`${address} is not in the prerender manifest.`);
  const name = address === "/" ? "/index" : address;
  return `server/app${name}.${type === "page" ? "html" : "body"}`;
}

/** Addresses that exist because the content says so. */
function addressesOf({ articles, withdrawn, defis, parcours }: Knowledge): string[] {
  return [
    ...[...articles, ...withdrawn].map(({ slug }) => routes.article(slug)),
    ...defis.map(({ slug }) => routes.defi(slug)),
    ...parcours.flatMap(({ slug }) => [routes.parcours(slug), routes.parcoursDocument(slug)]),
  ];
}

/**
 * Whether `knowledge` has exactly the pages of the build that wrote `manifest`. Next refuses an address that is not in
 * its manifest, and goes on serving one that is.
 */
export function hasSamePages(manifest: PrerenderManifest, knowledge: Knowledge): boolean {
  const built = Object.entries(manifest.routes).flatMap(([address, { srcRoute }]) =>
    srcRoute?.includes("[") ? [address] : [],
  );
  const wanted = new Set(addressesOf(knowledge));
  return built.length === wanted.size && built.every((address) => wanted.has(address));
}
