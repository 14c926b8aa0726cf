/** What a French dictionary answers, and what the base adds to it. */
import { foldAccents } from "#lib/text.ts";
import { editDistance } from "#lib/content/nearest.ts";
import type { IsKnown } from "./spelling.ts";
import { withoutElision, wordsOf } from "./words.ts";

/** French words; those written with an apostrophe have ’. */
export interface FrenchDictionary {
  has: IsKnown;
  /** The nearest words, best first, at most `limit`. */
  suggest: (word: string, limit: number) => string[];
}

/** The words of names and terms, as a set: « Commission d’accès » → Commission, accès. Case counts. */
export function wordsOfNames(names: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const name of names) {
    for (const { text } of wordsOf(name)) {
      const whole = text.replaceAll("'", "’");
      words.add(whole);
      words.add(withoutElision(whole).text);
      for (const part of whole.split("-")) words.add(part);
    }
  }
  return words;
}

/** Plurals and feminines need no line of their own: « bootcamps » is known where « bootcamp » is. */
function isFormOf(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true;
  return (
    word.length > 3 &&
    ["s", "x", "e", "es"].some(
      (ending) => word.endsWith(ending) && words.has(word.slice(0, -ending.length)),
    )
  );
}

/** Known to the dictionary or to the base. */
export function knownTo(dictionary: FrenchDictionary, words: ReadonlySet<string>): IsKnown {
  return (word) => isFormOf(word, words) || dictionary.has(word);
}

/** How many letters may differ between a word and what its author meant; accents and case are free. */
function maxSlip(word: string): number {
  return word.length < 6 ? 1 : 2;
}

/** Slips are rare in endings: « hébergment » means « hébergement » rather than « hébergent ». */
function sharedEnding(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/** Among what the dictionary finds near, not all is near enough to be meant. */
const asked = 8;

/** What the author most likely meant, best first, at most `limit`; words of the base first when as near. */
export function suggestWords(
  word: string,
  dictionary: FrenchDictionary,
  words: ReadonlySet<string>,
  limit = 3,
): string[] {
  const folded = foldAccents(word);
  const costs = new Map<string, number>();
  for (const each of [...words, ...dictionary.suggest(word, asked)]) {
    if (costs.has(each) || Math.abs(each.length - word.length) > maxSlip(word)) continue;
    const cost = editDistance(folded, foldAccents(each));
    if (cost <= maxSlip(word)) costs.set(each, cost);
  }
  return [...costs]
    .sort(([a, cost], [b, other]) => cost - other || sharedEnding(b, word) - sharedEnding(a, word))
    .slice(0, limit)
    .map(([each]) => each);
}
