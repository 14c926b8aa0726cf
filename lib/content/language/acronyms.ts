/** Finds the acronyms of a text that nothing explains. */

/** An acronym as it is written, and where it first stands. */
export interface UnexplainedAcronym {
  acronym: string;
  /** Index of the block, and of the sign in it. */
  block: number;
  at: number;
}

/** Everybody's words, or units, sizes, levels and forms of date: spelling them out would help nobody. */
const commonAcronyms = new Set(
  (
    "AAAA MM JJ HH SS A AA AAA CO CO₂ CV DVD EUR FAQ GPS HTTP HTTPS ISO KO MO GO TO OK PC PDF PDG QR RIB " +
    "SARL SAS SMS SNCF RATP SVG TV TVA UE USA USB UTC UTF VIP WC ZIP"
  ).split(" "),
);

/** Capitals and digits, with the hyphens that tie them: « RGPD », « CCAG-TIC ». */
const candidate =
  /(?<![\p{L}\p{N}_.’'#@/-])\p{Lu}[\p{Lu}\p{N}&]+(?:-[\p{Lu}\p{N}&]+)*(?![\p{L}\p{N}_/]|-\p{L}|[.:]\p{L})/gu;

const romanNumeral = /^[IVX]+$/;
const maxLetters = 6;

/** « EIGs », « EIG2 » and « EIG » are one. */
function bare(part: string): string {
  return part.replace(/\d+$/, "");
}

function isExplainedByShape(part: string): boolean {
  const letters = bare(part);
  return (
    letters.length < 2 ||
    letters.length > maxLetters ||
    romanNumeral.test(letters) ||
    commonAcronyms.has(part) ||
    commonAcronyms.has(letters)
  );
}

/** The shapes in which a text says what an acronym stands for; `SIGN` is the acronym. */
const spellings = [
  // « l’analyse d’impact (AIPD) », « la loi du 15 novembre 2021 (dite REEN) ».
  String.raw`[\p{L}\p{N}»] ?\([^()]{0,40}(?<![\p{L}\p{N}])SIGN[\s,;)»]`,
  // « PDMA (perte de données maximale) ».
  String.raw`(?<![\p{L}\p{N}])SIGN[\s»]*\([^()]*\p{Ll}{3,}[^()]*\p{Ll}{3,}`,
  // « un graphe sans boucle, le DAG » ; « le DAG, ou graphe sans boucle ».
  String.raw`\p{Ll}{3,}, (?:l[ea]s? |l’|dite?s? |ou |soit )SIGN(?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}\p{N}])SIGN(?:\s?:|,) (?:pour|ou|c’est-à-dire|soit) [^.,]*\p{Ll}{3,} [^.,]*\p{Ll}{3,}`,
];

function isSpeltOut(acronym: string, text: string): boolean {
  // Capitals, digits, « & » and hyphens only: nothing that a pattern would read otherwise.
  return spellings.some((shape) => new RegExp(shape.replace("SIGN", acronym), "u").test(text));
}

/**
 * Acronyms of `blocks` (texts in their order, without code) that are neither known, nor common, nor
 * spelt out anywhere in them: each once, where it first stands. `isKnown` knows the lexicon and the names of the base.
 */
export function findUnexplainedAcronyms(
  blocks: readonly string[],
  isKnown: (acronym: string) => boolean,
): UnexplainedAcronym[] {
  const whole = blocks.join("\n");
  const seen = new Set<string>();
  const isFine = (part: string) => isExplainedByShape(part) || isKnown(part) || isKnown(bare(part));
  return blocks.flatMap((text, block) =>
    [...text.matchAll(candidate)].flatMap(({ 0: acronym, index }): UnexplainedAcronym[] => {
      if (seen.has(acronym)) return [];
      seen.add(acronym);
      const isExplained =
        isKnown(acronym) || acronym.split("-").every(isFine) || isSpeltOut(acronym, whole);
      return isExplained ? [] : [{ acronym, block, at: index }];
    }),
  );
}
