/** Carries out the renaming of an article or heading on disk. */
import { readFile, readdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { displayPath, hasCode } from "./disk.node.ts";
import { loadKnowledge } from "./load.node.ts";
import type { MoveBase, MovePlan, SourceFile } from "./move-article.ts";
import { readPermalinks, writePermalinks } from "./permalinks.node.ts";
import { recordPermalinks } from "./permalinks.ts";

async function readFolder(folder: string, ending: string, kind: SourceFile["kind"]) {
  const names = await readdir(folder).catch((error: unknown) => {
    if (hasCode(error, "ENOENT")) return [];
    throw error;
  });
  const files = names.filter((name) => name.endsWith(ending) && !name.startsWith(".")).sort();
  return Promise.all(
    files.map(async (name): Promise<SourceFile> => {
      const file = path.join(folder, name);
      return { file: displayPath(file), source: await readFile(file, "utf8"), kind };
    }),
  );
}

/** Reads from `folder` all that names articles, and what the base remembers. */
export async function readMoveBase(folder: string): Promise<MoveBase> {
  const [articles, defis, references, parcours, { pages, permalinks }] = await Promise.all([
    readFolder(path.join(folder, "articles"), ".mdx", "page"),
    readFolder(path.join(folder, "defis"), ".mdx", "page"),
    readFolder(folder, ".yaml", "yaml"),
    readFolder(path.join(folder, "parcours"), ".yaml", "yaml"),
    loadKnowledge(folder, { drafts: true }),
  ]);
  const files = [...articles, ...defis, ...references, ...parcours];
  return { files, pages, remembered: permalinks.permalinks };
}

/** Writes the changes, renames the file, and records the article's addresses. Returns whether the record changed. */
export async function carryOutMove(
  folder: string,
  { changes, from, to }: MovePlan,
): Promise<boolean> {
  for (const [file, text] of changes) await writeFile(file, text);
  if (from !== to) await rename(from, to);
  const { pages } = await loadKnowledge(folder, { drafts: true });
  const moved = pages.articles.filter(({ readable }) => readable.file === to);
  const { permalinks, issues } = await readPermalinks(folder);
  if (issues.length > 0) return false; // Unreadable: check says so, and overwriting it would forget.
  return writePermalinks(
    folder,
    recordPermalinks(permalinks, { articles: moved, defis: [], parcours: [] }),
  );
}
