/** Threads that ask questions of the search: they start while the index is still being built. */
import { Worker } from "node:worker_threads";
import { z } from "zod";
import type { AskedArticle, QuestionMiss } from "./check-questions.ts";
import type { QuestionTask } from "./question-worker.node.ts";

// Written by this very code: its inside is not checked again.
const Misses = z.custom<QuestionMiss[]>((value) => Array.isArray(value));

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

/** A thread, and what it failed on once it has: it may be before it is asked. */
interface Thread {
  worker: Worker;
  failed: Promise<never>;
}

function start(): Thread {
  const worker = new Worker(startThread, { eval: true });
  const failed = new Promise<never>((_, reject) => {
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The question thread ended with ${code}.`)));
  });
  failed.catch(() => undefined); // Told when it is asked.
  return { worker, failed };
}

function askOne({ worker, failed }: Thread, task: QuestionTask): Promise<QuestionMiss[]> {
  const answered = new Promise((resolve) => worker.once("message", resolve));
  worker.postMessage(task);
  return Promise.race([answered, failed]).then((misses) => Misses.parse(misses));
}

export interface QuestionThreads {
  /**
   * The questions that miss their article; each thread asks its share.
   * @throws what a thread failed on.
   */
  ask: (articles: readonly AskedArticle[], index: QuestionTask["index"]) => Promise<QuestionMiss[]>;
  /** Ends the threads; until then the process does not end. */
  stop: () => Promise<void>;
}

/** Starts `count` threads; they ask once, then are stopped. */
export function startQuestionThreads(count: number): QuestionThreads {
  const threads = Array.from({ length: count }, start);
  return {
    ask: async (articles, index) => {
      const shares = share(articles, count);
      const answers = threads.map((thread, place) =>
        askOne(thread, { index, articles: shares[place] ?? [] }),
      );
      return (await Promise.all(answers)).flat();
    },
    stop: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
