import { expect, test } from "vitest";
import { limitPlan } from "./limit-plan.ts";
import { planStems } from "./look-up.ts";
import type { Alternative } from "./read-word.ts";

function alternative(stem: string, weight: number, origin: Alternative["origin"]): Alternative {
  return { stems: [stem], weight, origin };
}

/** One word; each stem lies in the block of its last letter. */
function planOf(alternatives: readonly Alternative[]) {
  const concept = { surface: "mot", weight: 1, alternatives, start: 0, end: 3 };
  return {
    concepts: [concept],
    spans: [],
    titleWords: [],
    otherNames: [],
    kind: "keywords" as const,
  };
}
const blockOf = (stem: string): number => Number(stem.at(-1));

test("keeps the strongest alternatives that lie in few further blocks", () => {
  const plan = planOf([
    alternative("mot-1", 1, "exact"),
    alternative("terme-2", 0.4, "lexicon"),
    alternative("vocable-3", 0.7, "lexicon"),
    alternative("mots-1", 0.3, "family"),
  ]);
  expect(planStems(limitPlan(plan, blockOf, 1))).toEqual(["mot-1", "vocable-3", "mots-1"]);
});

test("always keeps what was typed", () => {
  const plan = planOf([alternative("mot-1", 1, "exact"), alternative("mat-2", 0.75, "typo")]);
  expect(planStems(limitPlan(plan, blockOf, 0))).toEqual(["mot-1", "mat-2"]);
});
