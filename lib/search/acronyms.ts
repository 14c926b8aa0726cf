/** Finds in running text the acronyms that authors explain: « forme longue (SIGLE) », « SIGLE (forme longue) », « SIGLE : forme longue ». */
import { foldText } from "./fold.ts";
import type { LexiconGroup } from "./lexicon.ts";
import { ACRONYM_WEIGHT } from "./lexicon.ts";

const shortInBrackets = /\(["«]?\s?([\p{Lu}][\p{Lu}\p{N}&]{1,8})\s?["»]?[),;]/gu;
/** No expansion is longer than this. */
const MAX_LONG_CHARS = 160;
const shortThenLong =
  /(?<![\p{L}\p{N}])([\p{Lu}][\p{Lu}\p{N}&]{1,8})(?:[ \u00A0]+\(|[ \u00A0]*[:=][ \u00A0]+|[ \u00A0]+[–—-][ \u00A0]+)((?:[\p{L}\p{N}’'-]+[ \u00A0]*){2,12})/gu;

/** Small words may stand between the initials, or count as one (« délégué À la protection » has both readings). */
const smallWords = new Set(
  "a au aux d de des du en et l la le les ou par pour sur un une".split(" "),
);

function splitWords(text: string): string[] {
  return foldText(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** How many of the first words spell `letters`, or 0; small words are skipped, or may count when `mayCountSmall`. */
function spell(words: readonly string[], letters: string, mayCountSmall: boolean): number {
  let done = 0;
  let index = 0;
  while (done < letters.length && index < words.length) {
    const word = words[index] ?? "";
    const isSmall = smallWords.has(word);
    if (word.startsWith(letters.charAt(done)) && (!isSmall || mayCountSmall)) done += 1;
    else if (!isSmall) return 0;
    index += 1;
  }
  return done === letters.length ? index : 0;
}

function spellBothWays(words: readonly string[], letters: string): number {
  return spell(words, letters, false) || spell(words, letters, true);
}

/** The first words whose initials spell `letters`. */
function matchStart(words: readonly string[], letters: string): readonly string[] {
  return words.slice(0, spellBothWays(words, letters));
}

/** The last words whose initials spell `letters`. */
function matchEnd(words: readonly string[], letters: string): readonly string[] {
  const start = words.findIndex((_, index) => {
    const rest = words.slice(index);
    return !smallWords.has(rest[0] ?? "") && spellBothWays(rest, letters) === rest.length;
  });
  return start < 0 ? [] : words.slice(start);
}

/** Gives one group an acronym and expansion, sorted, without repeats; initials must fit. */
export function findAcronyms(texts: Iterable<string>): readonly LexiconGroup[] {
  const found = new Map<string, readonly [string, string]>();
  const keep = (short: string, long: readonly string[]): void => {
    if (long.length < 2) return;
    found.set(`${short} ${long.join(" ")}`, [short, long.join(" ")]);
  };
  for (const text of texts) {
    for (const { 1: short = "", index } of text.matchAll(shortInBrackets)) {
      const before = text.slice(Math.max(0, index - MAX_LONG_CHARS), index);
      keep(short, matchEnd(splitWords(before.split(/[.;:()\n]/).at(-1) ?? ""), foldText(short)));
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
