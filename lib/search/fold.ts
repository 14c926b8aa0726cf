/** Folds French text to plain lower-case letters, and remembers where each letter came from. */

/** Folded text; `starts[i]` is the offset in the original of the folded unit `i`, `starts[length]` its end. */
export interface Folded {
  text: string;
  starts: Uint32Array;
}

/** Signs that Unicode does not fold the way a French reader reads them. */
const specialSigns: ReadonlyMap<string, string> = new Map([
  ...[..."’‘ʼ´`′‛＇"].map((sign) => [sign, "'"] as const),
  ...[..."‐‑‒﹣－"].map((sign) => [sign, "-"] as const),
  ...[..."•∙⋅‧・⸱·"].map((sign) => [sign, "·"] as const),
  ["œ", "oe"],
  ["Œ", "oe"],
  ["æ", "ae"],
  ["Æ", "ae"],
  ["ß", "ss"],
  ["ø", "o"],
  ["Ø", "o"],
  ["ł", "l"],
  ["Ł", "l"],
  ["đ", "d"],
]);

/** Invisible in the text, so it must be invisible to the search: soft hyphen, zero-width signs, direction marks. */
const invisible = /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]$/;

const foldedSigns = new Map<string, string>();

function foldSign(sign: string): string {
  const known = foldedSigns.get(sign);
  if (known !== undefined) return known;
  const folded = computeFold(sign);
  // Texts in other scripts would otherwise fill the memory of a long-lived server.
  if (foldedSigns.size < 5000) foldedSigns.set(sign, folded);
  return folded;
}

function computeFold(sign: string): string {
  const special = specialSigns.get(sign);
  if (special !== undefined) return special;
  if (invisible.test(sign)) return "";
  return sign.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
}

/** Folds a text with its map of offsets; never fails, whatever the input. */
export function fold(text: string): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  let offset = 0;
  for (const sign of text) {
    const folded = foldSign(sign);
    if (folded !== "") parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) starts.push(offset);
    offset += sign.length;
  }
  starts.push(offset);
  return { text: parts.join(""), starts: Uint32Array.from(starts) };
}

/** Folds a text when offsets do not matter. */
export function foldText(text: string): string {
  let folded = "";
  for (const sign of text) folded += foldSign(sign);
  return folded;
}
