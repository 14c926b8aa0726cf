/** Counts the syllables of French words from their letters. */

/** Signs that are vowels here; « y » is one unless it stands between two of them. */
const vowel = "aàâäeéèêëiîïoôöuùûüœæy";

/** Letters that write no vowel of their own, or that write two: each rule brings the spelling near to the sound. */
const respellings: readonly (readonly [RegExp, string])[] = [
  // « que », « guide »: this u is silent.
  [/([qg])u(?=[eéèêiîy])/g, "$1"],
  [/qu/g, "q"],
  // « mangea », « geôle »: this e only softens the g.
  [/ge(?=[aoô])/g, "g"],
  // « payer », « moyen »: y is a consonant between vowels.
  [new RegExp(`([${vowel}])y(?=[${vowel}])`, "g"), "$1j"],
  // « avaient », « vies », « idées », « rue », « évaluent », « travaillent »: an e that ends a word after a vowel is silent.
  [/aient$/, "è"],
  [new RegExp(`([${vowel.replace("e", "")}])es?$`), "$1"],
  [/([uûé]|ill)ent$/, "$1"],
  // « table », « pages », « elle »: so is one after a consonant, when the word has another vowel.
  [new RegExp(`([${vowel}].*[^${vowel}])es?$`), "$1"],
  // « client », « ouvrier »: after a consonant and l or r, i stands alone.
  [new RegExp(`([bcdfgptv][lr])i(?=[${vowel}])`, "g"), "$1i-"],
  // « créer », « réalité », « théâtre », « naïf », « coïncide »: an accent parts two vowels.
  [new RegExp(`é(?=[${vowel}])`, "g"), "é-"],
  [/([aeou])(?=[ïëéè])/g, "$1-"],
  // « jou-er », « lou-a »; « actu-el », « nu-ance »: u is heard before another open vowel.
  [/ou(?=[aâeéè])/g, "ou-"],
  [/(?<![oaeq])u(?=[aâeéèo])(?!eil)/g, "u-"],
  // « cha-os », « aé-ro », « co-opter ».
  [/ao(?![uûn])/g, "a-o"],
  [/oo(?!k|l|t)/g, "o-o"],
];

const vowelGroup = new RegExp(`[${vowel}]+`, "g");

function syllablesOfLetters(letters: string): number {
  const spelt = respellings.reduce(
    (word, [pattern, written]) => word.replace(pattern, written),
    letters.toLowerCase(),
  );
  return spelt.match(vowelGroup)?.length ?? 0;
}

/**
 * Syllables of a written word, as heard in the north of France (final e silent). Golden cases stand in
 * the test; it errs on verbs in « -ent » and on foreign words. An acronym without vowel is spelt out: « RGPD » has four.
 */
export function countSyllables(word: string): number {
  const parts = word.match(/\p{L}+/gu) ?? [];
  const heard = parts.map(syllablesOfLetters).reduce((sum, count) => sum + count, 0);
  if (heard > 0) return heard;
  return Math.max(1, /^\p{Lu}{2,}/u.test(word) ? word.replace(/\P{L}/gu, "").length : 1);
}
