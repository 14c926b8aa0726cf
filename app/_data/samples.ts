/** The sample questions that pages show, the same everywhere. */
import "server-only";
import { sampleQuestions } from "#lib/content/samples.ts";
import { getKnowledge } from "./knowledge.ts";

const samplesShown = 4;

export async function getSamples(): Promise<string[]> {
  return sampleQuestions(await getKnowledge(), samplesShown);
}
