/** Reads `orthographe.txt`, the words that are right in this base and in no dictionary. */
import { compareFrench } from "#lib/text.ts";

/** A word of the list and its line, 1-based. */
export interface ListedWord {
  word: string;
  line: number;
}

/** One word a line; what follows « # » is a remark, empty lines are nothing. */
export function readWordList(source: string): ListedWord[] {
  return source.split(/\r\n|\r|\n/).flatMap((text, index) => {
    const word = text
      .replace(/^\uFEFF/, "")
      .replace(/#.*/, "")
      .trim()
      .replaceAll("'", "’");
    return word === "" ? [] : [{ word, line: index + 1 }];
  });
}

/** What is wrong with a line of the list. */
export interface WordListFault extends ListedWord {
  fault: "twice" | "known" | "several" | "unsorted";
  /** For « twice », the line of the first; for « unsorted », the word it must precede. */
  other?: ListedWord;
}

/** Words written twice, already known, several on a line, or out of order. */
export function findWordListFaults(
  words: readonly ListedWord[],
  isInDictionary: (word: string) => boolean,
): WordListFault[] {
  const first = new Map<string, ListedWord>();
  let previous: ListedWord | undefined;
  return words.flatMap((listed): WordListFault[] => {
    const earlier = first.get(listed.word);
    const before = previous;
    if (!earlier) first.set(listed.word, listed);
    previous = listed;
    if (earlier) return [{ ...listed, fault: "twice", other: earlier }];
    if (/\s/.test(listed.word)) return [{ ...listed, fault: "several" }];
    if (isInDictionary(listed.word)) return [{ ...listed, fault: "known" }];
    if (before && compareFrench(before.word, listed.word) > 0) {
      return [{ ...listed, fault: "unsorted", other: before }];
    }
    return [];
  });
}
