import { beforeAll, describe, expect, test } from "vitest";
import { loadSearchSources } from "#lib/content/search-sources.node.ts";
import { askAll, figuresOf, halves, judgedSets, kindOf, readHalf } from "./judged.node.ts";
import type { JudgedAnswer } from "./judged.node.ts";
import { searcherFromSources } from "./searcher-from-sources.ts";

/** Freshness marks depend on the day: this one does not change. */
const today = "2026-11-22";

/** The figures of docs/search.md, less what a new article may move: a page that ranks well for a query it was not judged for. */
const atLeast = { success1: 0.81, ndcg10: 0.87, spokenSuccess3: 0.92, calledWeak: 0.7 };

/** The whole content is read and indexed: on a busy machine that takes a while. */
const LOAD_TIMEOUT = 120_000;

describe("on the judged queries that nobody tunes on", () => {
  let answers: JudgedAnswer[] = [];
  let spoken: JudgedAnswer[] = [];
  let pages: ReadonlySet<string> = new Set();

  beforeAll(async () => {
    const { sources, lexicon } = await loadSearchSources("knowledge", today);
    pages = new Set(sources.map(({ kind, id }) => `${kind}/${id}`));
    const searcher = searcherFromSources(sources, lexicon);
    answers = await askAll(searcher, await readHalf("checking"));
    spoken = await askAll(searcher, await readHalf("checking", "spoken"));
  }, LOAD_TIMEOUT);

  test("the search is as good as docs/search.md says", () => {
    const figures = figuresOf(answers);
    expect(figures.success1).toBeGreaterThanOrEqual(atLeast.success1);
    expect(figures.ndcg10).toBeGreaterThanOrEqual(atLeast.ndcg10);
  });

  test("newcomers’ spoken questions find their article in the first three, nine times in ten", () => {
    const figures = figuresOf(spoken);
    expect(figures.success3).toBeGreaterThanOrEqual(atLeast.spokenSuccess3);
  });

  test("most queries without an answer are called so", () => {
    const unanswerable = answers.filter(({ query }) => kindOf(query) === "no-answer");
    const called = unanswerable.filter(({ answer }) => answer.weak || answer.results.length === 0);
    expect(called.length).toBeGreaterThanOrEqual(unanswerable.length * atLeast.calledWeak);
  });

  test("every judged page exists", async () => {
    const queries = (
      await Promise.all(judgedSets.flatMap((set) => halves.map((half) => readHalf(half, set))))
    ).flat();
    const judged = queries.flatMap(({ relevant }) => Object.keys(relevant));
    expect(judged.filter((page) => !pages.has(page))).toEqual([]);
  });
});
