/** Finds the words of a text that neither the French dictionary nor the base knows. */
import { withoutElision, withoutTiedPronouns, wordsOf, type Word } from "./words.ts";

/** What knows words: the dictionary with the project's own list. Words come with the apostrophe ’. */
export type IsKnown = (word: string) => boolean;

/** Beginnings that make a new word with any other: « co-rédaction », « non-respect ». */
const prefixes = new Set(
  "anti auto bi co contre demi e éco ex extra hors inter mi micro mini multi néo non péri post pré pro pseudo quasi re ré semi sous super sur télé ultra vice".split(
    " ",
  ),
);

/** Acronyms and numerals (« RGPD », « IV », « API ») belong to another rule; « GitHub » or « GeoJSON » is a name. */
const nameOrAcronym = /^\p{Lu}{2,}|^\p{Lu}?\p{Ll}+\p{Lu}|\p{N}/u;

function isKnownInSomeCase(word: string, isKnown: IsKnown): boolean {
  if (isKnown(word)) return true;
  const lower = word.charAt(0).toLowerCase() + word.slice(1);
  return lower !== word && isKnown(lower);
}

/** A part of a compound: known, a prefix, a letter, or a name that this rule leaves alone. */
function isKnownPart(part: string, isKnown: IsKnown): boolean {
  const { text } = withoutElision(part);
  return (
    text.length < 2 ||
    nameOrAcronym.test(text) ||
    isKnownInSomeCase(part, isKnown) ||
    isKnownInSomeCase(text, isKnown)
  );
}

/** Inclusive forms (« agent·es », « salarié·e·s ») are judged by their first part: what follows is an ending. */
function inclusiveBase(text: string): string | undefined {
  return /^([\p{L}’'-]+)[·•]/u.exec(text)?.[1];
}

/** The part of a word that nobody knows, or undefined. */
function unknownPart(found: Word, isKnown: IsKnown): Word | undefined {
  const text = found.text.replaceAll("'", "’");
  if (isKnownPart(text, isKnown)) return undefined;
  const base = inclusiveBase(text) ?? withoutTiedPronouns(text);
  if (isKnownPart(base, isKnown)) return undefined;
  const { text: bare, offset } = withoutElision(base);
  const start = found.start + offset;
  if (!bare.includes("-")) return { text: bare, start, end: start + bare.length };
  let from = start;
  for (const part of bare.split("-")) {
    const end = from + part.length;
    if (!prefixes.has(part.toLowerCase()) && !isKnownPart(part, isKnown)) {
      return { text: part, start: from, end };
    }
    from = end + 1;
  }
  return undefined;
}

/** An ending in brackets or after a slash, as in « chargé(e)s » or « directeur/trice ». */
function isEnding(text: string, { start, text: found }: Word): boolean {
  return /[\p{L})][(/]$/u.test(text.slice(0, start)) && found.length <= 6;
}

/** Unknown words in the order of the text; of a compound, the part that is unknown. */
export function findUnknownWords(text: string, isKnown: IsKnown): Word[] {
  return wordsOf(text).flatMap((found) => {
    const unknown = unknownPart(found, isKnown);
    return unknown && !isEnding(text, found) ? [unknown] : [];
  });
}
