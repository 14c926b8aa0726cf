/** Says in words what a plan looks up, for `npm run search -- --explain`. */
import type { Plan } from "./expand.ts";

/** One line a word of the query, then one a run of words. */
export function explainPlan(plan: Plan): readonly string[] {
  const describe = (alternatives: Plan["concepts"][number]["alternatives"]): string =>
    alternatives
      .map(({ stems, weight, origin }) => `${stems.join("+")} (${origin} ${weight.toFixed(2)})`)
      .join(", ");
  return [
    ...plan.concepts.map(
      ({ surface, weight, alternatives }) => `${surface} ×${weight} : ${describe(alternatives)}`,
    ),
    ...plan.spans.map(({ from, to, alternatives }) => {
      const words = plan.concepts.slice(from, to).map((concept) => concept.surface);
      return `« ${words.join(" ")} » : ${describe(alternatives)}`;
    }),
  ];
}
