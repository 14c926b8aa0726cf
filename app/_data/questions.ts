/** The door of route handlers to the store of questions: opened on first use, one a process. */
import "server-only";
import { readEnv } from "#lib/env.node.ts";
import { attemptsFor, type WriteKind } from "#lib/questions/limits.ts";
import { gapWords } from "#lib/questions/gap-words.ts";
import { withoutMasks } from "#lib/questions/mask.ts";
import { nearQuestions } from "#lib/questions/near-questions.ts";
import { openStore } from "#lib/questions/open-store.node.ts";
import { clientAddress, refusesCounting } from "#lib/questions/request.ts";
import { clientKey } from "#lib/questions/secrets.node.ts";
import { questionBoard, type QuestionWithStatus } from "#lib/questions/status.ts";
import type { Attempt, GapOutcome, QuestionStore } from "#lib/questions/store.ts";
import type { SearchResult } from "#lib/search/schema.ts";
import { todayInParis } from "#lib/today.ts";
import { getKnowledge } from "./knowledge.ts";
import { searchOnServer } from "./search.ts";

declare global {
  /** Kept here because each bundle of a route has modules of its own: SQLite wants one writer a process. */
  var openQuestionStore: Promise<QuestionStore> | undefined;
}

/** @throws StoreUnavailable; the next call tries again. */
export function getQuestionStore(): Promise<QuestionStore> {
  globalThis.openQuestionStore ??= openStore(readEnv()).catch((error: unknown) => {
    globalThis.openQuestionStore = undefined;
    throw error;
  });
  return globalThis.openQuestionStore;
}

/** Who asks, as a key that means nothing tomorrow. */
export async function clientOf(request: Request, store: QuestionStore): Promise<string> {
  const address = clientAddress(request.headers, readEnv().TRUSTED_PROXIES);
  return clientKey(store, address, todayInParis());
}

/** What a write of this kind counts against. */
export async function admission(
  request: Request,
  store: QuestionStore,
  kind: WriteKind,
): Promise<Attempt[]> {
  return attemptsFor(kind, await clientOf(request, store), Date.now());
}

const nearShown = 3;

/** The articles that answer best, and questions already asked; nothing without words. */
export async function findNear(
  text: string,
): Promise<{ articles: SearchResult[]; questions: QuestionWithStatus[] }> {
  if (text.trim() === "") return { articles: [], questions: [] };
  const { results, weak } = await searchOnServer(withoutMasks(text), { kind: "article" });
  const board = questionBoard(
    await (await getQuestionStore()).questions(),
    (await getKnowledge()).articles,
  );
  const known = [...board.open, ...board.answered];
  return {
    articles: weak ? [] : results.slice(0, nearShown),
    questions: nearQuestions(text, known, nearShown),
  };
}

/** Counts a search without a good answer, unless the reader wants nothing counted or nothing is left to count. */
export async function countSearchGap(
  request: Request,
  query: string,
  outcome: GapOutcome,
): Promise<void> {
  const gap = gapWords(query);
  if (!gap || refusesCounting(request.headers)) return;
  const store = await getQuestionStore();
  const attempts = await admission(request, store, "gap");
  await store.countGap({ ...gap, outcome, day: todayInParis() }, attempts);
}
