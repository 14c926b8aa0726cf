/** Which ordinary French words must not be mended into words of this index. */
import { analyse } from "./analyse.ts";
import { commonFrench } from "./common-french.ts";
import { everydayWeight } from "./everyday-words.ts";
import { Vocabulary } from "./vocabulary.ts";
import type { VocabularyWord } from "./vocabulary.ts";

/**
 * Gives the stems of ordinary words that no page holds and that lie near enough to a word of the index to pass for a typo,
 * sorted. `words` are those of the index, sorted; `isKnown` tells what pages or lexicon know. Everyday words need no file.
 */
export function ordinaryStems(
  words: readonly VocabularyWord[],
  isKnown: (stem: string) => boolean,
): readonly string[] {
  const vocabulary = new Vocabulary();
  vocabulary.add(words);
  const stems = commonFrench.flatMap((word) =>
    analyse(word)
      .filter(({ stem, isStop }) => isStop === undefined && everydayWeight(stem) === 1)
      .filter(({ stem, surface }) => !isKnown(stem) && vocabulary.correct(surface).length > 0)
      .map(({ stem }) => stem),
  );
  return [...new Set(stems)].sort();
}
