/** Which letter a word may begin with when it was mistyped from its first letter on. */

/** Keys side by side on a French keyboard, on a phone too. */
const keyboardRows = ["azertyuiop", "qsdfghjklm", "wxcvbn"] as const;

/** Letters that begin words which sound alike: « cecurité », « kestion », « jérer ». */
const soundAlikes = ["cs", "ckq", "gj", "iy", "fp", "sz"] as const;

function neighbours(letter: string): string[] {
  const row = keyboardRows.findIndex((keys) => keys.includes(letter));
  const column = keyboardRows[row]?.indexOf(letter) ?? -1;
  if (column < 0) return [];
  // Each row of keys is shifted by half a key.
  const near: readonly (readonly [number, number])[] = [
    [row, column - 1],
    [row, column + 1],
    [row - 1, column],
    [row - 1, column + 1],
    [row + 1, column - 1],
    [row + 1, column],
  ];
  return near.flatMap(([line, place]) => keyboardRows[line]?.charAt(place) || []);
}

/** The letters under which to look for a mistyped word that none with its own first letter resembles; the likeliest first. */
export function lettersMistakenFor(typed: string): readonly string[] {
  const first = typed.charAt(0);
  const alike = soundAlikes.filter((letters) => letters.includes(first)).join("");
  // « ebergement » is written as it sounds.
  const silent = "aeiouy".includes(first) ? ["h"] : [];
  const letters = [typed.charAt(1), ...silent, ...alike, ...neighbours(first)];
  return [...new Set(letters)].filter((letter) => letter !== first && letter !== "");
}
