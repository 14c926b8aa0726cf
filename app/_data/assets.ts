/** Addresses of the built islands and of the search files, known only after the build. */
import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { readAssets, type Assets } from "#lib/assets.node.ts";
import { readEnv } from "#lib/env.node.ts";
import { readOnce } from "./read-once.ts";

export const getAssets = readOnce((): Promise<Assets> => readAssets(readEnv().BUILD_DIR));

/** The prerendered page of `route` (e.g. `recherche`), as reading pages are served. */
export async function readBuiltPage(route: string): Promise<string> {
  const { NEXT_DIST_DIR } = readEnv();
  return readFile(path.resolve(NEXT_DIST_DIR, "server/app", `${route}.html`), "utf8");
}
