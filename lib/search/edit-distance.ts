/** Bounded edit distance with swaps of neighbours (optimal string alignment), and the cheap test that spares most of it. */

/** One bit a letter: two words whose masks differ by more than 2·n bits are more than n edits apart. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index) - 97;
    mask |= 1 << (code >= 0 && code < 26 ? code : 26);
  }
  return mask;
}

/** How many letters stand in one mask only: bits are counted by twos, fours and bytes, all at once. */
export function maskDistance(a: number, b: number): number {
  let bits = a ^ b;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Three rows of the table serve for every pair of words: a mistyped word is compared with thousands. */
let rows = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)] as const;

/** Gives the distance, or `max + 1` as soon as it cannot be `max` or less. */
export function editDistance(a: string, b: string, max: number): number {
  const tooFar = max + 1;
  if (Math.abs(a.length - b.length) > max) return tooFar;
  const size = b.length + 2;
  if (rows[0].length < size)
    rows = [new Uint16Array(size), new Uint16Array(size), new Uint16Array(size)];
  let [beforeLast, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    // Further from the diagonal than `max`, a cell cannot be `max` or less.
    const from = Math.max(1, i - max);
    const to = Math.min(b.length, i + max);
    let best = from === 1 ? i : tooFar;
    row[from - 1] = best;
    for (let j = from; j <= to; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwap) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = cost;
      best = Math.min(best, cost);
    }
    row[to + 1] = tooFar;
    if (best > max) return tooFar;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(tooFar, last[b.length] ?? tooFar);
}
