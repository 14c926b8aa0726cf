import { answerWorker } from "#app/_data/offline.ts";

/** The setting that ends offline reading takes effect without a build. */
export const dynamic = "force-dynamic";

export function GET(): Promise<Response> {
  return answerWorker();
}
