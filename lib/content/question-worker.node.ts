/** A thread that asks its share of the questions: `question-threads.node.ts` starts it. */
import { parentPort } from "node:worker_threads";
import { createSearcher } from "#lib/search/search.ts";
import { z } from "zod";
import type { Artifacts } from "#lib/search/artifacts.ts";
import { findMisses, type AskedArticle } from "./check-questions.ts";

/** What the thread is given. */
export interface QuestionTask {
  index: Pick<Artifacts, "manifest" | "files">;
  articles: readonly AskedArticle[];
}

// Given by our own code of the same version, so its inside is not checked again.
const Task = z.custom<QuestionTask>((value) => typeof value === "object" && value !== null);

const port = parentPort;
if (port) {
  const task = await new Promise((resolve) => port.once("message", resolve));
  const { index, articles } = Task.parse(task);
  const searcher = createSearcher({
    manifest: index.manifest,
    load: (name) => {
      const file = index.files.get(name);
      return file ? Promise.resolve(file) : Promise.reject(new Error(`No search file ${name}.`));
    },
  });
  port.postMessage(await findMisses(articles, searcher));
}
