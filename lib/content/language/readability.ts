/** How easy a French text is to read, from the length of its sentences and words. */
import { countableWords, sentencesOf } from "./sentences.ts";
import { countSyllables } from "./syllables.ts";

export interface Readability {
  /** About 0 (very hard) to 100 (very easy); it may leave these bounds. */
  score: number;
  words: number;
  sentences: number;
  wordsPerSentence: number;
  syllablesPerWord: number;
}

/**
 * Flesch's reading ease, with the constants that Kandel and Moles found for French:
 * 207 − 1.015 × words per sentence − 73.6 × syllables per word.
 * Source: L. Kandel, A. Moles, « Application de l’indice de Flesch à la langue française »,
 * Cahiers d’études de radio-télévision, 19, 1958, p. 253-274; after R. Flesch, « A new readability
 * yardstick », Journal of Applied Psychology, 32, 1948.
 * `blocks` are paragraphs, items and the like; undefined when they hold no word.
 */
export function readability(blocks: Iterable<string>): Readability | undefined {
  let words = 0;
  let syllables = 0;
  let sentences = 0;
  for (const block of blocks) {
    for (const sentence of sentencesOf(block)) {
      sentences += 1;
      for (const word of countableWords(sentence.text)) {
        words += 1;
        syllables += countSyllables(word);
      }
    }
  }
  if (words === 0) return undefined;
  const wordsPerSentence = words / sentences;
  const syllablesPerWord = syllables / words;
  const score = 207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord;
  return { score, words, sentences, wordsPerSentence, syllablesPerWord };
}
