/** What a document is worth for a query, from the impacts of its stems. */
import type { CompiledAlternative, CompiledPlan } from "./compile-plan.ts";
import type { PageImpacts } from "./impacts.ts";

/** Several words found together say more than the rarest of them alone. */
const SCATTERED_GAIN = 1.3;

/** What one alternative is worth on the present document. */
export function valueOf(
  { stems, idf, weight }: CompiledAlternative,
  { all, near }: PageImpacts,
): number {
  if (stems.length === 1) return (all[stems[0] ?? 0] ?? 0) * idf * weight;
  // Several words that must all be in the section or its page are worth the weakest of them.
  let weakest = Infinity;
  for (const stem of stems) weakest = Math.min(weakest, near[stem] ?? 0);
  return weakest * SCATTERED_GAIN * idf * weight;
}

/** An alternative, and the place of its word, or of its run of words after all words, among the values. */
interface Use {
  place: number;
  alternative: CompiledAlternative;
}

/** Scores documents one after the other; `score` and `matched` hold for the last one. */
export class DocumentScorer {
  score = 0;
  /** Weight of the words of the query that the document holds. */
  matched = 0;
  private readonly plan: CompiledPlan;
  /** By stem, the alternatives it stands first in: those of absent stems are not even looked at. */
  private readonly uses: readonly (readonly Use[])[];
  /** For each word, the runs of words that end with it, by their number. */
  private readonly spansEnding: readonly (readonly number[])[];
  /** The best alternative of each word, then of each run of words. */
  private readonly values: Float64Array;
  /** Best reading of the first words, by their number. */
  private readonly scores: Float64Array;
  private readonly shares: Float64Array;

  constructor(plan: CompiledPlan, stemCount: number) {
    const { concepts, spans } = plan;
    this.plan = plan;
    this.uses = usesByStem(plan, stemCount);
    this.spansEnding = concepts.map((_, index) =>
      [...spans.keys()].filter((span) => spans[span]?.to === index + 1),
    );
    this.values = new Float64Array(concepts.length + spans.length);
    this.scores = new Float64Array(concepts.length + 1);
    this.shares = new Float64Array(concepts.length + 1);
  }

  /** Reads the query from left to right, taking each word by itself or a whole span, whichever is worth more. */
  read(impacts: PageImpacts): void {
    this.readValues(impacts);
    const { plan, values, scores, shares } = this;
    const { concepts } = plan;
    for (let index = 0; index < concepts.length; index++) {
      const concept = concepts[index];
      if (concept === undefined) continue;
      const value = (values[index] ?? 0) * concept.weight;
      const share = value > 0 ? concept.idf * concept.weight : 0;
      scores[index + 1] = (scores[index] ?? 0) + value;
      shares[index + 1] = (shares[index] ?? 0) + share;
      this.readSpans(index);
    }
    this.score = scores[concepts.length] ?? 0;
    this.matched = shares[concepts.length] ?? 0;
  }

  private readValues(impacts: PageImpacts): void {
    const { uses, values } = this;
    const { present, presentCount } = impacts;
    values.fill(0);
    for (let index = 0; index < presentCount; index++) {
      for (const { place, alternative } of uses[present[index] ?? 0] ?? []) {
        const value = valueOf(alternative, impacts);
        if (value > (values[place] ?? 0)) values[place] = value;
      }
    }
  }

  private readSpans(last: number): void {
    const { plan, values, scores, shares } = this;
    for (const index of this.spansEnding[last] ?? []) {
      const span = plan.spans[index];
      const best = values[plan.concepts.length + index] ?? 0;
      if (span === undefined || best === 0) continue;
      const whole = (scores[span.from] ?? 0) + best * span.weight;
      if (whole <= (scores[last + 1] ?? 0)) continue;
      scores[last + 1] = whole;
      shares[last + 1] = (shares[span.from] ?? 0) + span.share;
    }
  }
}

function usesByStem({ concepts, spans }: CompiledPlan, stemCount: number): Use[][] {
  const uses = Array.from({ length: stemCount }, (): Use[] => []);
  for (const [place, { alternatives }] of [...concepts, ...spans].entries()) {
    for (const alternative of alternatives)
      uses[alternative.stems[0] ?? 0]?.push({ place, alternative });
  }
  return uses;
}
