/** Loads from a knowledge folder what the search engine needs: sources and lexicon. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import type { LexiconInput } from "#lib/search/lexicon-schema.ts";
import { GlossaryWords, SynonymFile } from "#lib/search/lexicon-schema.ts";
import { todayInParis } from "#lib/today.ts";
import type { SearchSource } from "#lib/search/schema.ts";
import { loadKnowledge } from "./load.node.ts";
import { searchSources } from "./search-sources.ts";

async function readYamlFile(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch(() => "[]"); // A base may have no lexicon of its own.
  return parse(text) ?? [];
}

/**
 * Reads `glossaire.yaml` and `synonymes.yaml`.
 * @throws ZodError when an entry has the wrong shape.
 */
export async function loadLexiconInput(folder: string): Promise<LexiconInput> {
  const [glossaire, synonymes] = await Promise.all([
    readYamlFile(path.join(folder, "glossaire.yaml")),
    readYamlFile(path.join(folder, "synonymes.yaml")),
  ]);
  return {
    glossaire: GlossaryWords.array().parse(glossaire),
    synonymes: SynonymFile.parse(synonymes),
  };
}

/** Everything the command line and the checks need to search a knowledge folder as the site does. */
export async function loadSearchSources(
  folder: string,
  today = todayInParis(),
): Promise<{ sources: SearchSource[]; lexicon: LexiconInput }> {
  const [{ knowledge }, lexicon] = await Promise.all([
    loadKnowledge(folder),
    loadLexiconInput(folder),
  ]);
  return { sources: searchSources(knowledge, today), lexicon };
}
