/** Cuts French prose into words that a dictionary can judge, with their offsets. */

/** A word as it is written, and where it stands in its text. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Addresses, file names, references and code: written in letters, but no words of French. */
const noProse =
  /(?:https?:\/\/|www\.)[^\s»)]+|[\p{L}\p{N}_.+-]+@[\p{L}\p{N}.-]+|[#@]?[\p{L}\p{N}_-]+(?:[._/\\][\p{L}\p{N}_-]+)+\/?|[.~]?\/[\p{L}\p{N}_./-]+|\.[\p{L}][\p{L}\p{N}_-]+/gu;

/** Letters joined by apostrophes, hyphens or the median point. */
const word =
  /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}\p{N}]*(?:['’‑·•-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** « directeur/trice », « etc./autres »: two words, or a word and its feminine ending. */
const slashedPair = /^\p{L}{2,}(?:\/\p{L}{2,})+$/u;

function blankNoProse(text: string): string {
  return text.replace(noProse, (found) =>
    slashedPair.test(found) ? found.replaceAll("/", " ") : " ".repeat(found.length),
  );
}

/** The words of a text, in order; a compound is one word, digits alone are none. */
export function wordsOf(text: string): Word[] {
  return [...blankNoProse(text).matchAll(word)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

const elision = /^(?:jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr|qu|[cdjlmnst])['’]/iu;

/** « l’onboarding » → « onboarding », whose offset is 2; a word without elision comes back as it is. */
export function withoutElision(text: string): { text: string; offset: number } {
  const found = elision.exec(text)?.[0] ?? "";
  return { text: text.slice(found.length), offset: found.length };
}

/** Pronouns and particles tied to what stands before: « mettez-vous », « a-t-il », « celui-ci ». */
const tied =
  /-(?:t-(?:il|elle|on|ils|elles)|[mt][’']en|je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|le|la|les|lui|leur|y|en|ci|là|même|mêmes)$/iu;

/** « donnez-le-moi » → « donnez ». */
export function withoutTiedPronouns(text: string): string {
  let rest = text.replaceAll("‑", "-");
  for (let found = tied.exec(rest); found; found = tied.exec(rest)) {
    rest = rest.slice(0, found.index);
  }
  return rest;
}
