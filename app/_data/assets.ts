/** Addresses of the built islands and of the search files, known only after the build. */
import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { cache } from "react";
import { readAssets, type Assets } from "#lib/assets.node.ts";
import { readEnv } from "#lib/env.node.ts";

let built: Promise<Assets> | undefined;

/** In development the files change while one works, so they are read for each request. */
export const getAssets = cache((): Promise<Assets> => {
  if (process.env.NODE_ENV !== "production") return readAssets(readEnv().BUILD_DIR);
  built ??= readAssets(readEnv().BUILD_DIR);
  return built;
});

/** The prerendered page of `route` (e.g. `recherche`), as reading pages are served. */
export async function readBuiltPage(route: string): Promise<string> {
  const { NEXT_DIST_DIR } = readEnv();
  return readFile(path.resolve(NEXT_DIST_DIR, "server/app", `${route}.html`), "utf8");
}
