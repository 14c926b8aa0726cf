/** Bounds how many files a plan asks for: on a large base, each alternative of each word may lie in another one. */
import type { Plan } from "./expand.ts";
import type { Alternative } from "./read-word.ts";

/** What the reader typed is always looked up. */
function isOwn({ origin }: Alternative): boolean {
  return origin === "exact" || origin === "typo" || origin === "compound";
}

/** Keeps the strongest alternatives, as long as they lie in few further blocks; the cut is the same whatever is loaded. */
export function limitPlan(
  plan: Plan,
  blockOf: (stem: string) => number,
  maxFurtherBlocks: number,
): Plan {
  const all = [...plan.concepts, ...plan.spans].flatMap((part) => part.alternatives);
  const blocksOf = ({ stems }: Alternative): number[] => stems.map(blockOf);
  const blocks = new Set(all.filter(isOwn).flatMap(blocksOf));
  const max = blocks.size + maxFurtherBlocks;
  const kept = new Set(all.filter(isOwn));
  const others = all.filter((one) => !isOwn(one)).sort((a, b) => b.weight - a.weight);
  for (const alternative of others) {
    const further = new Set(blocksOf(alternative).filter((block) => !blocks.has(block)));
    if (blocks.size + further.size > max) continue;
    for (const block of further) blocks.add(block);
    kept.add(alternative);
  }
  const limit = <Item extends { alternatives: readonly Alternative[] }>(item: Item): Item => ({
    ...item,
    alternatives: item.alternatives.filter((one) => kept.has(one)),
  });
  return { ...plan, concepts: plan.concepts.map(limit), spans: plan.spans.map(limit) };
}
