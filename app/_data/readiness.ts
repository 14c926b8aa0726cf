/** Whether this instance has all that readers need, for whoever shares readers among instances. */
import "server-only";
import { isWithin } from "#lib/within.ts";
import { getKnowledge } from "./knowledge.ts";
import { getQuestionStore } from "./questions.ts";
import { searchOnServer } from "./search.ts";

declare global {
  /** Set by the server once it was asked to stop (scripts/serve/stop.mjs), which runs in this process. */
  var isSiteStopping: boolean | undefined;
}

type Check = "ok" | "failed";

export interface Readiness {
  /**
   * `degraded`: the store does not answer. All instances share it, and pages and search need none of it: to take the
   * instance away would close a site that can be read.
   */
  status: "ok" | "degraded" | "failed" | "stopping";
  checks: { content: Check; search: Check; store: Check };
}

/** Hosts wait a few seconds at most for an answer. */
const checkTimeoutMs = 2_000;

async function check(work: () => Promise<unknown>): Promise<Check> {
  return (await isWithin(checkTimeoutMs, work)) ? "ok" : "failed";
}

export async function checkReadiness(): Promise<Readiness> {
  const [content, search, store] = await Promise.all([
    check(getKnowledge),
    check(() => searchOnServer("logiciel libre")),
    check(async () => (await getQuestionStore()).ping()),
  ]);
  const checks = { content, search, store };
  if (globalThis.isSiteStopping === true) return { status: "stopping", checks };
  if (content === "failed" || search === "failed") return { status: "failed", checks };
  return { status: store === "ok" ? "ok" : "degraded", checks };
}
