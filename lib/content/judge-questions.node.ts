/** Tells which declared questions miss their article, once for each state of the index. */
import { z } from "zod";
import { searcherFromSources } from "#lib/search/searcher-from-sources.ts";
import { checkQuestions } from "./check-questions.ts";
import type { ContentIssue } from "./issues.ts";
import type { LoadedKnowledge } from "./load.node.ts";
import { codeFingerprint, fingerprint, openVerdictCache } from "./rules/verdict-cache.node.ts";
import { loadLexiconInput } from "./search-sources.node.ts";
import { searchSources } from "./search-sources.ts";

// Written by this very code, whose fingerprint is in the key: its inside is not checked again.
const Misses = z.custom<ContentIssue[]>((value) => Array.isArray(value));

export interface JudgeOptions {
  /** ISO date: an article that is overdue ranks lower. */
  today: string;
  cacheFile: string;
}

/**
 * The base must have no error. A verdict depends on every page of the index, on its lexicon and on
 * the code that ranks: when none of them changed, all verdicts hold.
 */
export async function judgeQuestions(
  folder: string,
  { knowledge, locate }: LoadedKnowledge,
  { today, cacheFile }: JudgeOptions,
): Promise<ContentIssue[]> {
  const articles = knowledge.articles.filter((article) => !article.draft);
  const defis = knowledge.defis.filter((defi) => !defi.draft);
  const sources = searchSources({ ...knowledge, articles, defis }, today);
  const [lexicon, code, cache] = await Promise.all([
    loadLexiconInput(folder),
    codeFingerprint(),
    openVerdictCache(cacheFile, Misses),
  ]);
  // The places of questions are part of what is told.
  const places = articles.map((article) => locate(article, ["questions"]));
  const key = fingerprint(code, JSON.stringify([sources, lexicon, places]));
  const known = cache.get(key);
  if (known) return known;
  const misses = await checkQuestions(
    articles,
    searcherFromSources(sources, lexicon),
    (article, index) => locate(article, ["questions", index]),
  );
  cache.set(key, misses);
  await cache.save();
  return misses;
}
