/** Reads the sources of an import from disk and writes its pages; a file that differs is never overwritten unasked. */
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseReferenceFile, referenceSchemas } from "#lib/content/parse-reference.ts";
import {
  createNames,
  identityOfArticle,
  planPage,
  type ArticleIdentity,
  type PlannedPage,
  type SkippedFile,
  type Target,
} from "./import-files.ts";
import type { Kind } from "./names.ts";

const pageEnding = /\.(md|markdown|mdx)$/i;
const ignoredFolders = new Set(["node_modules", ".git", ".github", ".vuepress"]);

export type Outcome = "written" | "unchanged" | "different" | "overwritten";

export interface ImportResult {
  pages: (PlannedPage & { target: string; outcome: Outcome })[];
  skipped: SkippedFile[];
}

export interface ImportOptions {
  from: readonly string[];
  /** The knowledge folder that receives. */
  out: string;
  kind?: Kind | undefined;
  isDryRun: boolean;
  isForced: boolean;
  /** Called before each file. */
  onFile?: (index: number, total: number, file: string) => void;
}

/** An option that cannot be followed; the message is for the person at the keyboard. */
export class ImportInputError extends Error {
  override readonly name = "ImportInputError";
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

async function readIfPresent(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT") || hasCode(error, "ENOTDIR")) return undefined;
    throw error;
  }
}

/** Files below `folder`, in an order that no system changes; links are not followed. */
async function listFolder(folder: string, found: string[], skipped: SkippedFile[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name.normalize("NFC") < b.name.normalize("NFC") ? -1 : 1));
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!ignoredFolders.has(entry.name)) await listFolder(file, found, skipped);
    } else if (entry.isSymbolicLink()) skipped.push({ file, reason: "lien symbolique, non suivi" });
    else if (pageEnding.test(entry.name)) found.push(file);
    else if (!entry.name.startsWith("."))
      skipped.push({ file, reason: "ce n’est pas du Markdown" });
  }
}

async function listSources(from: readonly string[], skipped: SkippedFile[]): Promise<string[]> {
  const found: string[] = [];
  for (const source of from) {
    const info = await stat(source).catch((cause: unknown) => {
      throw new ImportInputError(`« ${source} » n’existe pas, ou ne peut pas être lu.`, { cause });
    });
    if (info.isDirectory()) await listFolder(source, found, skipped);
    else found.push(source);
  }
  return [...new Set(found)];
}

async function readTarget(out: string): Promise<Target> {
  const names = await readdir(path.join(out, "articles")).catch((error: unknown) => {
    if (hasCode(error, "ENOENT")) return [];
    throw error;
  });
  const articles = new Map<string, ArticleIdentity>();
  for (const name of names.filter((each) => each.endsWith(".mdx"))) {
    const text = (await readIfPresent(path.join(out, "articles", name))) ?? "";
    articles.set(name.replace(/\.mdx$/, ""), identityOfArticle(text));
  }
  const themes = await readIfPresent(path.join(out, "themes.yaml"));
  const owners = await readIfPresent(path.join(out, "equipe.yaml"));
  return {
    articles,
    themes:
      themes === undefined
        ? []
        : parseReferenceFile(themes, "themes.yaml", referenceSchemas.themes).entries.map(
            ({ key }) => key,
          ),
    owners:
      owners === undefined
        ? []
        : parseReferenceFile(owners, "equipe.yaml", referenceSchemas.equipe).entries.map(
            ({ id }) => id,
          ),
  };
}

async function writePage(
  target: string,
  text: string,
  { isDryRun, isForced }: ImportOptions,
): Promise<Outcome> {
  const present = await readIfPresent(target);
  if (present === text) return "unchanged";
  if (present !== undefined && !isForced) return "different";
  if (!isDryRun) {
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return present === undefined ? "written" : "overwritten";
}

const folders: Readonly<Record<Kind, string>> = { defi: "defis", article: "articles" };

/**
 * Imports every source into `out`. With `isDryRun` nothing is written and outcomes say what would be.
 * @throws ImportInputError when a source does not exist.
 */
export async function importFiles(options: ImportOptions): Promise<ImportResult> {
  const skipped: SkippedFile[] = [];
  const files = await listSources(options.from, skipped);
  const target = await readTarget(options.out);
  const names = createNames(target);
  const pages: ImportResult["pages"] = [];
  for (const [index, file] of files.entries()) {
    options.onFile?.(index + 1, files.length, file);
    const plan = planPage({ file, bytes: await readFile(file) }, target, names, options.kind);
    if ("reason" in plan) {
      skipped.push(plan);
      continue;
    }
    const place = path.join(options.out, folders[plan.kind], `${plan.slug}.mdx`);
    pages.push({ ...plan, target: place, outcome: await writePage(place, plan.text, options) });
  }
  return { pages, skipped };
}
