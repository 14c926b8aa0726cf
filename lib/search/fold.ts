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
  if (sign >= "a" && sign <= "z") return sign;
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

/** Letters, digits and spaces that folding leaves as they are: nearly all of a text. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 32 || (code >= 48 && code <= 57);
}

/** Folds a text with its map of offsets; never fails, whatever the input. */
export function fold(text: string): Folded {
  const parts: string[] = [];
  let starts = new Uint32Array(text.length + 1);
  let length = 0;
  for (let offset = 0; offset < text.length;) {
    if (isPlain(text.charCodeAt(offset))) {
      const from = offset;
      // Ligatures before may have made the folded text longer than the original.
      if (length + text.length - from >= starts.length) starts = grow(starts, text.length - from);
      while (offset < text.length && isPlain(text.charCodeAt(offset))) starts[length++] = offset++;
      parts.push(text.slice(from, offset));
      continue;
    }
    const sign = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    const part = foldSign(sign);
    // Ligatures grow: « ﷺ » becomes eighteen letters.
    if (length + part.length >= starts.length) starts = grow(starts, part.length);
    for (let index = 0; index < part.length; index++) starts[length++] = offset;
    parts.push(part);
    offset += sign.length;
  }
  starts[length] = text.length;
  return { text: parts.join(""), starts: starts.subarray(0, length + 1) };
}

function grow(starts: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(starts.length * 2 + needed);
  larger.set(starts);
  return larger;
}

/** Folds a text when offsets do not matter. */
export function foldText(text: string): string {
  let folded = "";
  for (const sign of text) folded += foldSign(sign);
  return folded;
}
