/** Tells which declared questions miss their article, once for each state of the index. */
import { availableParallelism } from "node:os";
import { z } from "zod";
import { buildArtifacts } from "#lib/search/artifacts.ts";
import { buildIndex } from "#lib/search/build-index.ts";
import type { LexiconInput } from "#lib/search/lexicon-schema.ts";
import { buildLexicon } from "#lib/search/lexicon.ts";
import type { SearchSource } from "#lib/search/schema.ts";
import { searcherFromSources } from "#lib/search/searcher-from-sources.ts";
import { findMisses, missIssues, type AskedArticle, type QuestionMiss } from "./check-questions.ts";
import type { ContentIssue } from "./issues.ts";
import type { LoadedKnowledge } from "./load.node.ts";
import { startQuestionThreads } from "./question-threads.node.ts";
import { fingerprint } from "#lib/fingerprint.node.ts";
import { codeFingerprint, openVerdictCache } from "./rules/verdict-cache.node.ts";
import { loadLexiconInput } from "./search-sources.node.ts";
import { searchSources } from "./search-sources.ts";

// Written by this very code, whose fingerprint is in the key: its inside is not checked again.
const Misses = z.custom<QuestionMiss[]>((value) => Array.isArray(value));

export interface JudgeOptions {
  /** ISO date: an article that is overdue ranks lower. */
  today: string;
  cacheFile: string;
}

/** A thread takes a second to start: fewer questions than this are asked sooner than it would. */
const questionsWorthThreads = 300;
const maxThreads = 8;

function countQuestions(articles: readonly AskedArticle[]): number {
  return articles.reduce((sum, { questions }) => sum + questions.length, 0);
}

async function ask(
  articles: readonly AskedArticle[],
  sources: readonly SearchSource[],
  lexicon: LexiconInput,
): Promise<QuestionMiss[]> {
  const count = Math.min(maxThreads, availableParallelism());
  if (count < 2 || countQuestions(articles) < questionsWorthThreads)
    return findMisses(articles, searcherFromSources(sources, lexicon));
  const threads = startQuestionThreads(count);
  try {
    const index = buildArtifacts(buildIndex(sources, buildLexicon(lexicon)));
    return await threads.ask(articles, index);
  } finally {
    await threads.stop();
  }
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
  const key = fingerprint(code, JSON.stringify([sources, lexicon]));
  let misses = cache.get(key);
  if (!misses) {
    misses = await ask(articles, sources, lexicon);
    cache.set(key, misses);
    await cache.save();
  }
  return missIssues(misses, articles, (article, index) => locate(article, ["questions", index]));
}
