/** The search engine on the server: the same files and the same function as in the browser. */
import "server-only";
import path from "node:path";
import { searchSources } from "#lib/content/search-sources.ts";
import { loadLexiconInput } from "#lib/content/search-sources.node.ts";
import { readEnv } from "#lib/env.node.ts";
import type { SearchAnswer, SearchKind } from "#lib/search/schema.ts";
import { searcherFromSources } from "#lib/search/searcher-from-sources.ts";
import type { Searcher } from "#lib/search/search.ts";
import { openSearchFolder } from "#lib/search/write-artifacts.node.ts";
import { getAssets } from "./assets.ts";
import { getKnowledge } from "./knowledge.ts";
import { readOnce } from "./read-once.ts";
import { todayInParis } from "#lib/today.ts";

const maxResults = 30;

const openSearcher = readOnce(async (): Promise<Searcher> => {
  if (process.env.NODE_ENV === "production") {
    const { searchManifest } = await getAssets();
    return openSearchFolder(
      path.resolve(/*turbopackIgnore: true*/ "public/search"),
      path.basename(searchManifest),
    );
  }
  const sources = searchSources(await getKnowledge(), todayInParis());
  return searcherFromSources(sources, await loadLexiconInput(readEnv().KNOWLEDGE_DIR));
});

interface ServerSearchOptions {
  /** Searches the words as typed, without mending typos. */
  exact?: boolean;
  /** Keeps results of one kind. */
  kind?: SearchKind | undefined;
}

export async function searchOnServer(
  query: string,
  { exact = false, kind }: ServerSearchOptions = {},
): Promise<SearchAnswer> {
  const searcher = await openSearcher();
  return searcher.search(query, {
    limit: maxResults,
    mend: !exact,
    ...(kind && { kinds: [kind] }),
  });
}
