/** Makes the files that the browser loads beside the pages: islands and search index. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { readAssets, writeAssets, type Assets } from "#lib/assets.node.ts";
import type { Knowledge } from "#lib/content/knowledge.ts";
import { loadLexiconInput } from "#lib/content/search-sources.node.ts";
import { searchSources } from "#lib/content/search-sources.ts";
import type { Settings } from "#lib/env.node.ts";
import { todayInParis } from "#lib/today.ts";
import { buildArtifacts } from "#lib/search/artifacts.ts";
import { buildIndex } from "#lib/search/build-index.ts";
import { buildLexicon } from "#lib/search/lexicon.ts";
import { writeArtifacts } from "#lib/search/write-artifacts.node.ts";
import { bundleIslands } from "#scripts/build/islands.ts";
import { dropOldSearchFiles } from "#scripts/build/old-search-files.ts";

const searchFolder = "search";

async function buildSearch(env: Settings, knowledge: Knowledge): Promise<string> {
  const lexicon = buildLexicon(await loadLexiconInput(env.KNOWLEDGE_DIR));
  const artifacts = buildArtifacts(buildIndex(searchSources(knowledge, todayInParis()), lexicon));
  const folder = path.resolve("public", searchFolder);
  await mkdir(folder, { recursive: true });
  await writeArtifacts(artifacts, folder);
  return `/${searchFolder}/${artifacts.manifestName}`;
}

interface AssetOptions {
  /** Left out, islands are shortened. */
  minify?: boolean;
  /** Those of the build before, when their code has not changed since. */
  keptIslands?: Assets["islands"] | undefined;
}

/** Builds both and writes their list. Files of earlier builds stay, for pages that are open; their names hold a hash. */
export async function buildAssets(
  env: Settings,
  knowledge: Knowledge,
  { minify = true, keptIslands }: AssetOptions = {},
): Promise<Assets> {
  const [searchManifest, islands] = await Promise.all([
    buildSearch(env, knowledge),
    keptIslands ?? bundleIslands({ minify }),
  ]);
  const assets = { searchManifest, islands };
  const before = await readAssets(env.BUILD_DIR).catch(() => undefined);
  const inUse = [searchManifest, ...(before ? [before.searchManifest] : [])];
  await dropOldSearchFiles(path.resolve("public", searchFolder), inUse);
  await writeAssets(env.BUILD_DIR, assets);
  return assets;
}
