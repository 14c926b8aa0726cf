/** Weighs every built page with all that it asks for at once, as a browser gets it in brotli. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { WeighedPage } from "./budgets.ts";
import { addressOfPage, filesBelow } from "./files-below.ts";
import { mapAtOnce } from "./map-at-once.ts";

const compress = promisify(brotliCompress);

/** Much quicker than the best that readers get, and a tenth heavier: enough for all pages that are light. */
const quickQuality = 6;

/** Pages that no reader opens by their address. */
const unseen = /^\/(_|erreur$)/;

async function brotliBytes(content: Buffer, quality: number): Promise<number> {
  return (await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }))
    .length;
}

/** The files that a page asks for by itself; the picture of the tab is the browser's affair. */
function assetsOf(html: string): string[] {
  const tags = html.match(/<(?:link|script)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const address = /\s(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? "";
    const isAsked = tag.startsWith("<script") || /\srel="(?:stylesheet|preload)"/.test(tag);
    return isAsked && /^\/[^/]/.test(address) ? [address] : [];
  });
}

/** Modules that a script imports before it runs; those of `import()` come on use. */
function importsOf(script: string): string[] {
  return [...script.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g)].flatMap(
    ([, name]) => name ?? [],
  );
}

/** Finds the file behind an address, of Next's or of ours. */
function fileOf(address: string, distDir: string): string {
  const { pathname } = new URL(address, "http://localhost");
  return pathname.startsWith("/_next/")
    ? path.join(distDir, pathname.slice("/_next/".length))
    : path.join("public", pathname);
}

class AssetScale {
  private readonly known = new Map<string, Promise<number>>();
  private readonly distDir: string;

  constructor(distDir: string) {
    this.distDir = distDir;
  }

  /** Bytes of one file alone. */
  weigh(address: string): Promise<number> {
    const known = this.known.get(address) ?? this.measure(address);
    this.known.set(address, known);
    return known;
  }

  /** The address with all that it imports, once each. */
  async closure(address: string, seen = new Set<string>()): Promise<Set<string>> {
    if (seen.has(address)) return seen;
    seen.add(address);
    if (!address.endsWith(".js")) return seen;
    const script = await readFile(fileOf(address, this.distDir), "utf8");
    for (const name of importsOf(script))
      await this.closure(path.posix.join(path.posix.dirname(address), name), seen);
    return seen;
  }

  private async measure(address: string): Promise<number> {
    const content = await readFile(fileOf(address, this.distDir));
    if (address.endsWith(".woff2")) return content.length;
    return brotliBytes(content, constants.BROTLI_MAX_QUALITY);
  }
}

/**
 * Weighs the pages below `distDir`, after they were lightened. One that `seemsTooHeavy` (given how many pages there are)
 * is weighed again as exactly as readers get it. Headers are left out: they depend on the server.
 * @throws Error when a page asks for a file that is not there.
 */
export async function weighPages(
  distDir: string,
  seemsTooHeavy: (page: WeighedPage, pages: number) => boolean,
): Promise<WeighedPage[]> {
  const serverApp = path.join(distDir, "server/app");
  const files = (await filesBelow(serverApp, ".html"))
    .map((file) => path.relative(serverApp, file))
    .filter((file) => !unseen.test(addressOfPage(file)));
  const scale = new AssetScale(distDir);
  return mapAtOnce(files, async (file) => {
    const html = await readFile(path.join(serverApp, file));
    const asked = new Set<string>();
    for (const address of assetsOf(html.toString("utf8"))) await scale.closure(address, asked);
    let assets = 0;
    for (const address of asked) assets += await scale.weigh(address);
    const weighAt = async (quality: number) => ({
      route: addressOfPage(file),
      bytes: assets + (await brotliBytes(html, quality)),
    });
    const quick = await weighAt(quickQuality);
    const isDoubtful = seemsTooHeavy(quick, files.length);
    return isDoubtful ? weighAt(constants.BROTLI_MAX_QUALITY) : quick;
  });
}
