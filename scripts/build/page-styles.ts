/** Proves that each page loads the rules of the classes it uses: a stylesheet is split by pages, and one may be forgotten. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { filesBelow } from "./files-below.ts";

/** Names that a stylesheet has rules for. Strings and addresses in it may add some; they are no class of any page. */
export function styledClasses(css: string): Set<string> {
  return new Set(Array.from(css.matchAll(/\.(-?[a-z_][\w-]*)/gi), ([, name = ""]) => name));
}

function usedClasses(html: string): Set<string> {
  const values = Array.from(html.matchAll(/\sclass="([^"]*)"/g), ([, value = ""]) => value);
  return new Set(values.flatMap((value) => value.split(/\s+/)));
}

/** File names of the stylesheets that a page asks for. */
function linkedSheets(html: string): string[] {
  const links = html.match(/<link\b[^>]*\srel="stylesheet"[^>]*>/g) ?? [];
  return links.flatMap((link) => {
    const address = /\shref="([^"?]+)/.exec(link)?.[1];
    return address === undefined ? [] : path.posix.basename(address);
  });
}

/**
 * Classes that `html` uses and that some stylesheet has rules for, but none that the page loads. `sheets` holds what
 * `styledClasses` gives, by file name.
 */
export function findUnstyled(
  html: string,
  sheets: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const loaded = linkedSheets(html).flatMap((name) => sheets.get(name) ?? []);
  const isIn = (name: string) => (sheet: ReadonlySet<string>) => sheet.has(name);
  return [...usedClasses(html)].filter(
    (name) => !loaded.some(isIn(name)) && [...sheets.values()].some(isIn(name)),
  );
}

/** @throws Error that names each class which lacks its rules, with a page that uses it. */
export async function checkPageStyles(distDir: string): Promise<void> {
  const sheets = new Map<string, ReadonlySet<string>>();
  for (const file of await filesBelow(path.join(distDir, "static"), ".css"))
    sheets.set(path.basename(file), styledClasses(await readFile(file, "utf8")));
  const pages = path.join(distDir, "server/app");
  const found = new Map<string, string>();
  for (const file of await filesBelow(pages, ".html"))
    for (const unstyled of findUnstyled(await readFile(file, "utf8"), sheets))
      found.set(unstyled, path.relative(pages, file));
  if (found.size === 0) return;
  const lines = [...found].map(([name, page]) => `  .${name} dans ${page}`);
  throw new Error(
    `Ces pages utilisent des classes sans charger leurs styles (importez la feuille dans page.tsx) :\n${lines.join("\n")}`,
  );
}
