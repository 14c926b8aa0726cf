/** Bundles the islands with esbuild into hashed files under public/islands. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { build, type BuildOptions, type Metafile } from "esbuild";

const publicPath = "/islands";
const outdir = path.join("public", "islands");

/** An island is a file `islands/NAME.island.ts`; what it imports goes into shared, lazily loaded chunks. */
const islandSuffix = ".island.ts";

/** Views are written for React's JSX; in the browser Preact draws them. */
const shared: BuildOptions = {
  bundle: true,
  write: true,
  metafile: true,
  outdir,
  entryNames: "[name]-[hash]",
  chunkNames: "chunk-[hash]",
  target: ["es2022", "chrome111", "firefox115", "safari16.4"],
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "none",
  charset: "utf8",
  logLevel: "silent",
};

function islandName(entryPoint: string): string {
  return path.basename(entryPoint).replace(islandSuffix, "");
}

function addresses({ outputs }: Metafile): Record<string, string> {
  const entries = Object.entries(outputs).flatMap(([output, { entryPoint }]) =>
    entryPoint?.endsWith(islandSuffix)
      ? [[islandName(entryPoint), `${publicPath}/${path.basename(output)}`] as const]
      : [],
  );
  return Object.fromEntries(entries);
}

/** The theme script runs before the first paint, and not every browser takes a module as service worker: all others are modules. */
const classicIslands: ReadonlySet<string> = new Set(["theme", "offline-worker", "offline-stop"]);

/** Bundled apart: what a page and the worker both use would be cut into small files, each one more request of every page. */
const apartIslands: ReadonlySet<string> = new Set(["search-worker"]);

/**
 * Returns island name → address.
 * @throws Error with esbuild's messages.
 */
export async function bundleIslands({
  minify,
}: {
  minify: boolean;
}): Promise<Record<string, string>> {
  const files = (await readdir("islands")).filter((name) => name.endsWith(islandSuffix));
  const bundle = async (names: string[], format: "esm" | "iife") => {
    const { metafile } = await build({
      ...shared,
      entryPoints: names.map((name) => path.join("islands", name)),
      format,
      splitting: format === "esm",
      minify,
      metafile: true,
    });
    return addresses(metafile);
  };
  const isClassic = (file: string) => classicIslands.has(islandName(file));
  const isApart = (file: string) => apartIslands.has(islandName(file));
  const [classic, apart, modules] = await Promise.all([
    bundle(files.filter(isClassic), "iife"),
    bundle(files.filter(isApart), "esm"),
    bundle(
      files.filter((file) => !isClassic(file) && !isApart(file)),
      "esm",
    ),
  ]);
  return { ...classic, ...apart, ...modules };
}
