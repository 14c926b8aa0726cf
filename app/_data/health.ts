/** The health of the base on the day of the build, for its page and its JSON. */
import "server-only";
import { healthOf, type Health } from "#lib/content/health.ts";
import { todayInParis } from "#lib/today.ts";
import { getKnowledge } from "./knowledge.ts";

export async function getHealth(): Promise<Health> {
  return healthOf(await getKnowledge(), todayInParis());
}
