/** Cuts French prose into sentences, with their offsets and their number of words. */

/** A sentence and where it stands in its text. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
  words: number;
}

/** A stop, the marks that close what it ends, then a space and something that begins a sentence. */
const sentenceEnd =
  /[.!?…]+[\s\u00A0\u202F]*[»)\]”]*(?=\s+[«(“]?[\s\u00A0\u202F]*[\p{Lu}\p{N}]|\s*$)/gu;

/** A stop after these is part of the word: « art. 6 », « M. X », « p. 12 », « J. ». */
const abbreviation =
  /(?:^|[\s(«’'])(?:art|al|av|bd|cf|ch|ex|fig|hab|max|min|n|p|pp|vol|env|MM?|St|\p{Lu})\.$/u;

/** What stands between spaces and has a letter: « l’eau » and « sous-domaine » are one word each, « 12 » is none. */
export function countableWords(text: string): string[] {
  return text.split(/[\s\u00A0\u202F]+/).filter((each) => /\p{L}/u.test(each));
}

/** The sentences of one block of text; the last one needs no stop. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (end: number) => {
    const raw = text.slice(from, end);
    const sentence = raw.trim();
    const start = from + raw.length - raw.trimStart().length;
    const words = countableWords(sentence).length;
    if (words > 0) sentences.push({ text: sentence, start, end: start + sentence.length, words });
    from = end;
  };
  for (const { 0: found, index } of text.matchAll(sentenceEnd)) {
    const isShort = found.startsWith(".") && abbreviation.test(text.slice(from, index + 1));
    if (!isShort) push(index + found.length);
  }
  push(text.length);
  return sentences;
}
