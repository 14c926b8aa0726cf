import { expect, test } from "vitest";
import { buildArtifacts } from "#lib/search/artifacts.ts";
import { buildIndex } from "#lib/search/build-index.ts";
import { buildLexicon, emptyLexiconInput } from "#lib/search/lexicon.ts";
import { searcherFromSources } from "#lib/search/searcher-from-sources.ts";
import { findMisses } from "./check-questions.ts";
import { startQuestionThreads } from "./question-threads.node.ts";
import { searchSources } from "./search-sources.ts";
import { articleSource, build } from "./testing.ts";

/** A thread reads TypeScript by itself: on a busy machine it takes a while to start. */
const START_TIMEOUT = 120_000;

/** Twelve articles on two subjects: the questions of the last ones find the first ones instead. */
const ids = [..."abcdefghijkl"].map((letter) => letter.repeat(5));
const { knowledge } = build({
  articles: Object.fromEntries(
    ids.map((id, index) => [
      id,
      articleSource({
        id,
        title: index < 8 ? `Choisir une licence ${index}` : `Héberger un service ${index}`,
        questions: "[choisir licence, quelle licence ?]",
      }),
    ]),
  ),
});
const sources = searchSources(knowledge, "2026-11-22");
const index = buildArtifacts(buildIndex(sources, buildLexicon(emptyLexiconInput)));

const byPlace = (a: { slug: string; index: number }, b: { slug: string; index: number }) =>
  a.slug.localeCompare(b.slug) || a.index - b.index;

test(
  "threads find the misses that one process finds, to the word",
  async () => {
    const alone = await findMisses(
      knowledge.articles,
      searcherFromSources(sources, emptyLexiconInput),
    );
    expect(alone.length).toBeGreaterThan(4);
    const threads = startQuestionThreads(3);
    try {
      const together = await threads.ask(knowledge.articles, index);
      expect(together.sort(byPlace)).toEqual(alone.sort(byPlace));
    } finally {
      await threads.stop();
    }
  },
  START_TIMEOUT,
);

test(
  "a thread that fails says on what, and no verdict is given",
  async () => {
    const threads = startQuestionThreads(2);
    try {
      const withoutFiles = { manifest: index.manifest, files: new Map() };
      await expect(threads.ask(knowledge.articles, withoutFiles)).rejects.toThrow(
        /Search file .* could not be loaded/,
      );
    } finally {
      await threads.stop();
    }
  },
  START_TIMEOUT,
);

test(
  "a thread that ends before it is asked is no endless wait",
  async () => {
    const threads = startQuestionThreads(1);
    await threads.stop();
    await expect(threads.ask(knowledge.articles, index)).rejects.toThrow(
      "The question thread ended with",
    );
  },
  START_TIMEOUT,
);
