/** Finds in running text the acronyms that authors explain: « forme longue (SIGLE) », « SIGLE (forme longue) », « SIGLE : forme longue ». */
import { foldText } from "./fold.ts";
import type { LexiconGroup } from "./lexicon.ts";
import { ACRONYM_WEIGHT } from "./lexicon.ts";

const longThenShort = /((?:[\p{L}\p{N}’'-]+[ \u00A0]+){2,14})\(["«]?\s?([\p{Lu}][\p{Lu}\p{N}&]{1,8})\s?["»]?[),;]/gu;
const shortThenLong =
  /(?<![\p{L}\p{N}])([\p{Lu}][\p{Lu}\p{N}&]{1,8})(?:[ \u00A0]+\(|[ \u00A0]*[:=][ \u00A0]+|[ \u00A0]+[–—-][ \u00A0]+)((?:[\p{L}\p{N}’'-]+[ \u00A0]*){2,12})/gu;

/** Small words may stand between the initials, or count as one (« délégué À la protection » has both readings). */
const smallWords = new Set("a au aux d de des du en et l la le les ou par pour sur un une".split(" "));

function splitWords(text: string): string[] {
  return foldText(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** The last words of `words` whose initials spell `letters`, or nothing. */
function matchEnd(words: readonly string[], letters: string): readonly string[] | undefined {
  let left = letters.length;
  let index = words.length;
  while (left > 0 && index > 0) {
    const word = words[index - 1] ?? "";
    if (word.startsWith(letters.charAt(left - 1))) left -= 1;
    else if (!smallWords.has(word)) return undefined;
    index -= 1;
  }
  return left === 0 ? words.slice(index) : undefined;
}

/** The first words of `words` whose initials spell `letters`, or nothing. */
function matchStart(words: readonly string[], letters: string): readonly string[] | undefined {
  let done = 0;
  let index = 0;
  while (done < letters.length && index < words.length) {
    const word = words[index] ?? "";
    if (word.startsWith(letters.charAt(done))) done += 1;
    else if (!smallWords.has(word)) return undefined;
    index += 1;
  }
  return done === letters.length ? words.slice(0, index) : undefined;
}

/** Gives one group an acronym and expansion, sorted, without repeats; initials must fit. */
export function findAcronyms(texts: Iterable<string>): readonly LexiconGroup[] {
  const found = new Map<string, readonly [string, string]>();
  const keep = (short: string, long: readonly string[] | undefined): void => {
    if (long === undefined || long.length < 2) return;
    found.set(`${short} ${long.join(" ")}`, [short, long.join(" ")]);
  };
  for (const text of texts) {
    for (const [, words = "", short = ""] of text.matchAll(longThenShort)) {
      keep(short, matchEnd(splitWords(words), foldText(short)));
    }
    for (const [, short = "", words = ""] of text.matchAll(shortThenLong)) {
      keep(short, matchStart(splitWords(words), foldText(short)));
    }
  }
  return [...found.keys()].sort().flatMap((key) => {
    const pair = found.get(key);
    return pair === undefined ? [] : [{ words: [...pair], weight: ACRONYM_WEIGHT }];
  });
}
