/** Reads `synonymes.yaml` and says what the lexicon takes from `glossaire.yaml`. */
import { z } from "zod";

const word = z.string().trim().min(1);
const words = z.union([word.transform((one) => [one]), z.array(word).min(1)]);
const weight = z.number().gt(0).max(1);

/** Words that mean the same: each one finds the others. */
const synonymGroup = z.strictObject({
  /** At least two words or phrases, e.g. `[télétravail, travail à distance]`. */
  words: z.array(word).min(2),
  /** How close they are, from 0 to 1; without it, 0.7. */
  weight: weight.optional(),
});

/** One direction only: who types `from` also gets `to`, not the reverse. */
const synonymOneWay = z.strictObject({
  /** What people type, e.g. `github`. */
  from: words,
  /** What also answers, e.g. `forge logicielle`. */
  to: words,
  /** How good an answer it is, from 0 to 1; without it, 0.6. */
  weight: weight.optional(),
});

export const SynonymEntry = z.union([synonymGroup, synonymOneWay]);
export type SynonymEntry = z.infer<typeof SynonymEntry>;

/** The whole of `synonymes.yaml`. */
export const SynonymFile = z.array(SynonymEntry);

/** What the search takes from an entry of `glossaire.yaml`; the other keys are for the page. */
export const GlossaryWords = z.object({
  term: word,
  expansion: word.optional(),
  oldNames: z.array(word).optional(),
  synonyms: z.array(word).optional(),
});
export type GlossaryWords = z.infer<typeof GlossaryWords>;

/** The lexicon as its two files give it, already parsed. */
export interface LexiconInput {
  glossaire: readonly GlossaryWords[];
  synonymes: readonly SynonymEntry[];
}
