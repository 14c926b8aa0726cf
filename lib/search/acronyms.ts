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
  "a au aux avec d dans de des du en entre et l la le les ou par pour sur un une".split(" "),
);

function splitWords(text: string): string[] {
  return foldText(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** What a word may give to an acronym: « OPérateur de COmpétences », « PActe CIvil ». */
const MAX_LETTERS_OF_WORD = 3;

/** Where one reading ends, from a word and a letter on; 0 when nothing fits. Each word gives its first letters, small words none or one. */
function spellFrom(words: readonly string[], letters: string, maxLetters: number, at = 0): number {
  if (letters === "") return at;
  const word = words[at];
  if (word === undefined) return 0;
  const isSmall = smallWords.has(word);
  const skipped = isSmall ? spellFrom(words, letters, maxLetters, at + 1) : 0;
  if (skipped > 0) return skipped;
  const most = Math.min(isSmall ? 1 : maxLetters, word.length, letters.length);
  for (let count = 1; count <= most && letters[count - 1] === word[count - 1]; count++) {
    const end = spellFrom(words, letters.slice(count), maxLetters, at + 1);
    if (end > 0) return end;
  }
  return 0;
}

/** How many of the first words spell `letters`, or 0: by their initials, else by their first letters. */
function spell(words: readonly string[], letters: string): number {
  return (
    spellFrom(words, letters, 1) ||
    (letters.length >= 4 ? spellFrom(words, letters, MAX_LETTERS_OF_WORD) : 0)
  );
}

/** The first words whose initials spell `letters`. */
function matchStart(words: readonly string[], letters: string): readonly string[] {
  return words.slice(0, spell(words, letters));
}

/** The last words whose initials spell `letters`. */
function matchEnd(words: readonly string[], letters: string): readonly string[] {
  const start = words.findIndex((_, index) => {
    const rest = words.slice(index);
    return !smallWords.has(rest[0] ?? "") && spell(rest, letters) === rest.length;
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
