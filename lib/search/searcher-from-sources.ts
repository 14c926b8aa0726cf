/** Builds an index in memory and opens it: for tests, the command line and `eval`. The worker imports `search.ts` alone. */
import { buildArtifacts } from "./artifacts.ts";
import type { CutOptions } from "./artifacts.ts";
import { buildIndex } from "./build-index.ts";
import { buildLexicon, emptyLexiconInput } from "./lexicon.ts";
import type { LexiconInput } from "./lexicon-schema.ts";
import type { SearchSource } from "./schema.ts";
import { createSearcher } from "./search.ts";
import type { Searcher } from "./search.ts";

/** Gives a searcher over pages, by the same path as the files that ship. */
export function searcherFromSources(
  sources: readonly SearchSource[],
  lexicon: LexiconInput = emptyLexiconInput,
  cut: CutOptions = {},
): Searcher {
  const { manifest, files } = buildArtifacts(buildIndex(sources, buildLexicon(lexicon)), cut);
  return createSearcher({
    manifest,
    load: (name) => {
      const file = files.get(name);
      return file === undefined
        ? Promise.reject(new Error(`No search file ${name}.`))
        : Promise.resolve(file);
    },
  });
}
