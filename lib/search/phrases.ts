/** The phrases that the lexicon knows, found in running text and indexed as one term: « délégué à la protection des données ». */
import type { Token } from "./analyse.ts";

/** Phrases by their first stem, as lists of stems. */
export type PhraseBook = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The term under which a phrase is indexed: no word holds this sign. */
export function phraseTerm(stems: readonly string[]): string {
  return stems.join("_");
}

/** The stems of the phrase that a term stands for; the term itself when it is one word. */
export function stemsOfTerm(term: string): string[] {
  return term.split("_");
}

/** Groups phrases of two words or more by their first stem. */
export function createPhraseBook(phrases: Iterable<readonly string[]>): PhraseBook {
  const book = new Map<string, (readonly string[])[]>();
  for (const stems of phrases) {
    const [first] = stems;
    if (first === undefined || stems.length < 2) continue;
    const known = book.get(first) ?? [];
    book.set(first, [...known, stems]);
  }
  return book;
}

/** A phrase does not run over the end of a sentence, a cell or a bracket. */
const boundary = /[.!?;:()\n|]/;

/** Gives a token for each phrase of the book that stands in the text; grammar words between its words do not count. */
export function findPhrases(
  text: string,
  tokens: readonly Token[],
  book: PhraseBook,
): readonly Token[] {
  if (book.size === 0) return [];
  const content = tokens.filter(
    (token) => token.isStop === undefined && token.isJoined === undefined,
  );
  return content.flatMap((first, index) =>
    (book.get(first.stem) ?? []).flatMap((stems) => {
      const words = content.slice(index, index + stems.length);
      const last = words.at(-1);
      const fits =
        last !== undefined &&
        words.length === stems.length &&
        words.every((word, place) => word.stem === stems[place]);
      if (!fits || boundary.test(text.slice(first.end, last.start))) return [];
      return [
        {
          stem: phraseTerm(stems),
          surface: "",
          start: first.start,
          end: last.end,
          isJoined: true,
        } as const,
      ];
    }),
  );
}
