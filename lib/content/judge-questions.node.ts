/** Tells which declared questions miss their article, once for each state of the index. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { buildArtifacts } from "#lib/search/artifacts.ts";
import { buildIndex } from "#lib/search/build-index.ts";
import { buildLexicon } from "#lib/search/lexicon.ts";
import { createSearcher } from "#lib/search/search.ts";
import { findMisses, missIssues, type AskedArticle, type QuestionMiss } from "./check-questions.ts";
import type { ContentIssue } from "./issues.ts";
import type { LoadedKnowledge } from "./load.node.ts";
import type { QuestionTask } from "./question-worker.node.ts";
import { codeFingerprint, fingerprint, openVerdictCache } from "./rules/verdict-cache.node.ts";
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

/** Every article goes to one of `count` shares, in turn: they take about the same time. */
function share(articles: readonly AskedArticle[], count: number): AskedArticle[][] {
  const shares = Array.from({ length: count }, (): AskedArticle[] => []);
  articles.forEach(({ slug, questions }, position) =>
    shares[position % count]?.push({ slug, questions }),
  );
  return shares;
}

/** A thread does not get the loader that reads TypeScript from its parent (tsx, Node 20). */
const startThread = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./question-worker.node.ts", import.meta.url).href)});
});`;

function askInThread(task: QuestionTask): Promise<QuestionMiss[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(startThread, { eval: true, workerData: task });
    worker.once("message", (misses: unknown) => resolve(Misses.parse(misses)));
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The question thread ended with ${code}.`)));
  });
}

async function ask(
  articles: readonly AskedArticle[],
  index: QuestionTask["index"],
): Promise<QuestionMiss[]> {
  const threads = Math.min(maxThreads, availableParallelism());
  if (threads < 2 || countQuestions(articles) < questionsWorthThreads) {
    const { manifest, files } = index;
    const load = (name: string) => Promise.resolve(files.get(name) ?? new Uint8Array());
    return findMisses(articles, createSearcher({ manifest, load }));
  }
  const tasks = share(articles, threads).map((part) => askInThread({ index, articles: part }));
  return (await Promise.all(tasks)).flat();
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
    misses = await ask(articles, buildArtifacts(buildIndex(sources, buildLexicon(lexicon))));
    cache.set(key, misses);
    await cache.save();
  }
  return missIssues(misses, articles, (article, index) => locate(article, ["questions", index]));
}
