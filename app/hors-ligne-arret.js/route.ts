import { answerStop } from "#app/_data/offline.ts";

export const dynamic = "force-dynamic";

/** Always there, so that a proxy may serve it in place of the worker (docs/offline.md). */
export function GET(): Promise<Response> {
  return answerStop();
}
