import { beforeAll, expect, test, vi } from "vitest";
import { loadSearchSources } from "#lib/content/search-sources.node.ts";
import { halves, readHalf } from "./judged.node.ts";
import { isSameQuery } from "./same-query.ts";
import type { Searcher } from "./search.ts";
import { searcherFromSources } from "./searcher-from-sources.ts";

/** The whole content is read, indexed and asked: on a busy machine that takes a while. */
const LOAD_TIMEOUT = 120_000;

vi.setConfig({ testTimeout: LOAD_TIMEOUT });

let searcher: Searcher;
let questions: readonly string[] = [];
let judged: readonly string[] = [];

beforeAll(async () => {
  const { sources, lexicon } = await loadSearchSources("knowledge", "2026-11-22");
  searcher = searcherFromSources(sources, lexicon);
  questions = sources.flatMap((source) => source.questions);
  const queries = await Promise.all(halves.map((half) => readHalf(half)));
  judged = queries.flat().map(({ query }) => query);
}, LOAD_TIMEOUT);

test("pages that are left unread would not have been among the best", async () => {
  for (const query of judged.filter((_, index) => index % 3 === 0)) {
    for (const kinds of [undefined, ["article"] as const]) {
      const best = await searcher.find(query, { limit: 40, ...(kinds && { kinds }) });
      // So many are wanted that every page that matches is read.
      const all = await searcher.find(query, { limit: 10_000, ...(kinds && { kinds }) });
      expect(best).toEqual(all.slice(0, 40));
    }
  }
});

test("what `find` gives is what `search` shows", async () => {
  for (const query of judged.filter((_, index) => index % 5 === 0)) {
    const { results } = await searcher.search(query, { limit: 5 });
    const shown = results.map(({ kind, id, title }) => ({
      kind,
      id,
      title: title.map(({ text }) => text).join(""),
    }));
    expect(await searcher.find(query, { limit: 5 })).toEqual(shown);
  }
});

test("queries called the same find the same pages with the same scores", async () => {
  let count = 0;
  for (const question of questions.slice(0, 200)) {
    const bare = question.normalize("NFD").replace(/\p{Mn}/gu, "");
    if (question === bare || !isSameQuery(question, bare)) continue;
    count += 1;
    const { results, weak } = await searcher.search(question);
    const other = await searcher.search(bare);
    expect([other.results, other.weak]).toEqual([results, weak]);
  }
  expect(count).toBeGreaterThan(50);
});
