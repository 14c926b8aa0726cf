/** Reads the inclusive forms of French (« agent·e·s », « directeur/trice », « chargé(e) ») as the full words they stand for. */

/** A form found in folded text: the words it stands for, and where it ends. */
export interface InclusiveForm {
  words: readonly string[];
  end: number;
}

/** Feminine endings that authors write after the sign; a sign before anything else separates two words. */
const endings =
  "eresse|trices?|rices?|ices?|euses?|eures?|ures?|eres?|elles?|lles?|esses?|sses?|ives?|ves?|ienne|nes?|les?|tes?|ses?|ales?|es?|x|s";

const middleDot = new RegExp(`([a-z]{2,})·(${endings})(?:·?(s|x))?(?![a-z0-9])`, "y");
const brackets = new RegExp(`([a-z]{2,})\\((${endings})\\)(?:\\(?(s|x)\\)?)?(?![a-z0-9])`, "y");
const slash = new RegExp(
  `([a-z]{3,})/(trices?|rices?|euses?|eres?|ives?|ves?|nes?|les?|ses?|es?)(?![a-z0-9])`,
  "y",
);
// « prenez-le », « fin.Le »: a short ending after these two signs needs its plural to be read as one.
const hyphens =
  /([a-z]{3,})-(trice|rice|euse|ere|ive|ve|e|(?:ne|le|se)(?=-s))(?:-(s)|s)?(?![a-z0-9-])/y;
const dots =
  /([a-z]{3,})\.(trice|rice|euse|ere|ive|ve|e|(?:ne|le|se)(?=\.s))(?:\.(s)|s)?(?![a-z0-9])/y;

const patterns = [middleDot, brackets, slash, hyphens, dots];

/** Pairs that no rule derives. */
const irregularPairs: ReadonlyMap<string, string> = new Map([
  ["tous tes", "toutes"],
  ["tou s", "tous"],
  ["tout e", "toute"],
  ["ceux celles", "celles"],
  ["ceux elles", "celles"],
  ["celui celle", "celle"],
  ["il elle", "elle"],
  ["ils elles", "elles"],
  ["nouveau elle", "nouvelle"],
  ["nouveaux elles", "nouvelles"],
  ["beau elle", "belle"],
]);

/** How each feminine ending replaces the end of the masculine word: [end of the base, letters cut, letters added]. */
const derivations: ReadonlyMap<
  string,
  readonly (readonly [baseEnd: string, cut: number, added: string])[]
> = new Map([
  [
    "se",
    [
      ["eur", 1, "se"],
      ["eux", 1, "se"],
      ["x", 1, "se"],
    ],
  ],
  [
    "euse",
    [
      ["eur", 3, "euse"],
      ["eux", 3, "euse"],
    ],
  ],
  [
    "trice",
    [
      ["teur", 4, "trice"],
      ["eur", 3, "trice"],
    ],
  ],
  [
    "rice",
    [
      ["teur", 4, "trice"],
      ["eur", 3, "rice"],
    ],
  ],
  ["ice", [["teur", 4, "trice"]]],
  ["ere", [["er", 2, "ere"]]],
  ["ive", [["if", 2, "ive"]]],
  ["ve", [["f", 1, "ve"]]],
  ["eure", [["eur", 3, "eure"]]],
  ["ure", [["eur", 2, "ure"]]],
  ["ale", [["al", 2, "ale"]]],
  ["ienne", [["ien", 3, "ienne"]]],
  [
    "elle",
    [
      ["el", 2, "elle"],
      ["eau", 3, "elle"],
    ],
  ],
  ["lle", [["l", 1, "lle"]]],
  ["esse", [["e", 1, "esse"]]],
]);

function deriveFeminine(base: string, ending: string): string {
  const irregular = irregularPairs.get(`${base} ${ending}`);
  if (irregular !== undefined) return irregular;
  const rule = derivations.get(ending)?.find(([baseEnd]) => base.endsWith(baseEnd));
  return rule === undefined ? base + ending : base.slice(0, base.length - rule[1]) + rule[2];
}

function expand(base: string, ending: string, plural: string | undefined): readonly string[] {
  if (ending === "s" || ending === "x")
    return [irregularPairs.get(`${base} ${ending}`) ?? base + ending];
  if (irregularPairs.has(`${base} ${ending}`)) return [base, deriveFeminine(base, ending)];
  const isPlural = plural !== undefined || (ending.length > 1 && ending.endsWith("s"));
  const singular = ending.length > 1 && ending.endsWith("s") ? ending.slice(0, -1) : ending;
  const words = [base, deriveFeminine(base, singular)];
  return isPlural ? words.map((word) => (/[sx]$/.test(word) ? word : `${word}s`)) : words;
}

/** Finds an inclusive form that begins exactly at `start` of a folded text. */
export function matchInclusiveForm(folded: string, start: number): InclusiveForm | undefined {
  for (const pattern of patterns) {
    pattern.lastIndex = start;
    const match = pattern.exec(folded);
    const [whole, base, ending, plural] = match ?? [];
    if (whole === undefined || base === undefined || ending === undefined) continue;
    const isPlural = plural ?? (/s\)?$/.test(whole) ? "s" : undefined);
    return { words: expand(base, ending, isPlural), end: start + whole.length };
  }
  return undefined;
}
