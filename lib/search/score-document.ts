/** What a document is worth for a query, from the impacts of its stems. */
import type { CompiledAlternative, CompiledPlan } from "./compile-plan.ts";
import type { PageImpacts } from "./impacts.ts";

/** Several words found together say more than the rarest of them alone. */
const SCATTERED_GAIN = 1.3;

/** The best alternative of a word, or of a run of words. */
export function bestAlternative(
  alternatives: readonly CompiledAlternative[],
  impacts: PageImpacts,
): number {
  let best = 0;
  for (const { stems, weight, idf } of alternatives) {
    const impact =
      stems.length === 1 ? (impacts.all[stems[0] ?? 0] ?? 0) : weakestImpact(stems, impacts);
    const value = impact * idf * weight;
    if (value > best) best = value;
  }
  return best;
}

/** Several words that must all be in the section or its page are worth the weakest of them. */
function weakestImpact(stems: readonly number[], { near }: PageImpacts): number {
  let weakest = Infinity;
  for (const stem of stems) weakest = Math.min(weakest, near[stem] ?? 0);
  return weakest * SCATTERED_GAIN;
}

/** Scores documents one after the other; `score` and `matched` hold for the last one. */
export class DocumentScorer {
  score = 0;
  /** Weight of the words of the query that the document holds. */
  matched = 0;
  private readonly plan: CompiledPlan;
  /** What of the plan the present page can answer with. */
  private alternatives: readonly (readonly CompiledAlternative[])[] = [];
  private spans: CompiledPlan["spans"] = [];
  /** Best reading of the first words, by their number. */
  private readonly scores: Float64Array;
  private readonly shares: Float64Array;

  constructor(plan: CompiledPlan) {
    this.plan = plan;
    this.scores = new Float64Array(plan.concepts.length + 1);
    this.shares = new Float64Array(plan.concepts.length + 1);
  }

  /** Leaves aside what the page does not hold: its documents are then read faster. */
  openPage(impacts: PageImpacts): void {
    const isHere = ({ stems }: CompiledAlternative): boolean =>
      stems.every((stem) => impacts.holds(stem));
    this.alternatives = this.plan.concepts.map((concept) => concept.alternatives.filter(isHere));
    this.spans = this.plan.spans.filter((span) => span.alternatives.some(isHere));
  }

  /** Reads the query from left to right, taking each word by itself or a whole span, whichever is worth more. */
  read(impacts: PageImpacts): void {
    const { plan, scores, shares } = this;
    for (const [index, concept] of plan.concepts.entries()) {
      const value = bestAlternative(this.alternatives[index] ?? [], impacts) * concept.weight;
      const share = value > 0 ? concept.idf * concept.weight : 0;
      scores[index + 1] = (scores[index] ?? 0) + value;
      shares[index + 1] = (shares[index] ?? 0) + share;
      this.readSpans(index + 1, impacts);
    }
    this.score = scores[plan.concepts.length] ?? 0;
    this.matched = shares[plan.concepts.length] ?? 0;
  }

  private readSpans(to: number, impacts: PageImpacts): void {
    const { spans, scores, shares } = this;
    for (const span of spans) {
      if (span.to !== to) continue;
      const value = bestAlternative(span.alternatives, impacts) * span.weight;
      const whole = (scores[span.from] ?? 0) + value;
      if (value === 0 || whole <= (scores[to] ?? 0)) continue;
      scores[to] = whole;
      shares[to] = (shares[span.from] ?? 0) + span.share;
    }
  }
}
