import { answerList } from "#app/_data/offline.ts";

export const dynamic = "force-dynamic";

export function GET(): Promise<Response> {
  return answerList();
}
