/** Puts numbers in place of the stems of a plan, and bounds how much each alternative may count. */
import type { Plan } from "./expand.ts";
import type { Lookup } from "./look-up.ts";
import { SAME_THING_WEIGHT } from "./read-word.ts";
import type { Alternative } from "./read-word.ts";

/** An alternative, by the numbers of its stems in the lookup. */
export interface CompiledAlternative {
  stems: readonly number[];
  weight: number;
  /** IDF of its stem, or of the rarest of several; never far above that of the word it stands for. */
  idf: number;
}

/** A plan ready to score documents. */
export interface CompiledPlan {
  concepts: readonly {
    weight: number;
    idf: number;
    alternatives: readonly CompiledAlternative[];
  }[];
  spans: readonly {
    from: number;
    to: number;
    weight: number;
    /** Weight of the words it covers, together. */
    share: number;
    alternatives: readonly CompiledAlternative[];
  }[];
}

/** A rare synonym of a common word must not count more than the word itself. */
const SYNONYM_IDF_CAP = 1.2;

/** How far the rarity of a word gives way to that of its commonest name. */
const SAME_THING_SHARE = 0.7;

/** « appli » is no rarer than « application »: the one page that writes it so must not win for that. */
function rarity(
  { alternatives }: Plan["concepts"][number],
  idfOf: (stems: readonly string[]) => number,
): number {
  const exact = alternatives.find((one) => one.origin === "exact");
  if (exact === undefined) return Infinity;
  const names = alternatives.filter(
    ({ stems, weight, origin }) =>
      (origin === "family" || origin === "lexicon") &&
      weight >= SAME_THING_WEIGHT &&
      stems.length === 1,
  );
  const own = idfOf(exact.stems);
  const commonest = Math.min(own, ...names.map(({ stems }) => idfOf(stems)));
  return own - SAME_THING_SHARE * (own - commonest);
}

/** Compiles a plan against what the index holds. */
export function compilePlan(plan: Plan, lookup: Lookup): CompiledPlan {
  const numbers = new Map(lookup.stems.map((stem, index) => [stem, index]));
  const idfOf = (stems: readonly string[]): number =>
    Math.max(...stems.map((stem) => lookup.idf[numbers.get(stem) ?? -1] ?? 0));
  /** IDF of the word as typed; words that no page holds set no bound. */
  const ownIdf = ({ alternatives }: Plan["concepts"][number]): number => {
    const [stem = ""] = alternatives.find((one) => one.origin === "exact")?.stems ?? [];
    const number = numbers.get(stem) ?? -1;
    return lookup.found[number] === true ? (lookup.idf[number] ?? 0) : lookup.maxIdf;
  };
  const compile = (
    alternatives: readonly Alternative[],
    bound: number,
    rarest = Infinity,
  ): CompiledAlternative[] =>
    alternatives.map(({ stems, weight, origin }) => {
      const idf = idfOf(stems);
      const capped =
        origin === "exact"
          ? Math.min(idf, rarest)
          : Math.min(idf, Math.min(bound, rarest) * SYNONYM_IDF_CAP);
      return { weight, idf: capped, stems: stems.map((stem) => numbers.get(stem) ?? 0) };
    });
  const concepts = plan.concepts.map((concept) => {
    const alternatives = compile(concept.alternatives, ownIdf(concept), rarity(concept, idfOf));
    const idf =
      concept.isBonus === true
        ? 0
        : Math.max(0, ...alternatives.map((one) => one.weight * one.idf));
    return { weight: concept.weight, alternatives, idf };
  });
  const spans = plan.spans.map(({ from, to, alternatives }) => {
    const covered = plan.concepts.slice(from, to);
    const weight = Math.max(...covered.map((concept) => concept.weight));
    const share = sum(concepts.slice(from, to).map((one) => one.idf * one.weight));
    const bound = sum(covered.map(ownIdf));
    return { from, to, weight, share, alternatives: compile(alternatives, bound) };
  });
  return { concepts, spans };
}

/** Adds up. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
