/** Finds where the signs of a text that was read stand in the text it was read from. */

/** Signs that follow each other in both texts. */
export interface Run {
  /** In the text as it was read. */
  at: number;
  length: number;
  /** In the source. */
  offset: number;
  /** The same signs; else they were written in another way, such as `&nbsp;` or a line end. */
  isVerbatim: boolean;
}

const reference = /&(?:#\d+|#x[\da-f]+|[a-z\d]+);/iy;

function endOfReference(source: string, offset: number): number | undefined {
  reference.lastIndex = offset;
  return reference.test(source) ? reference.lastIndex : undefined;
}

function isBlank(sign: string | undefined): boolean {
  return sign === " " || sign === "\n" || sign === "\t";
}

/** First sign at or after `offset` that may stand for `sign`; escapes, quotes, indents and `>` are passed over. */
function findSign(sign: string, source: string, offset: number, end: number): number | undefined {
  for (let index = offset; index < end; index += 1) {
    if (source[index] === sign || (isBlank(sign) && isBlank(source[index]))) return index;
    if (source[index] === "&" && endOfReference(source, index) !== undefined) return index;
  }
  return undefined;
}

/**
 * Runs of `value`, read from `source` between `start` and `end`, in order; a run stays on one line.
 * Undefined when the two cannot be matched, such as for a text full of escapes.
 */
export function alignText(
  value: string,
  source: string,
  start: number,
  end: number,
): Run[] | undefined {
  const runs: Run[] = [];
  let offset = start;
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at] ?? "";
    const found = findSign(sign, source, offset, end);
    if (found === undefined) return undefined;
    const isVerbatim = source[found] === sign && sign !== "\n" && !isEscaped(source, found, offset);
    const last = runs.at(-1);
    const follows = last?.isVerbatim && last.offset + last.length === found;
    if (isVerbatim && follows) last.length += 1;
    else runs.push({ at, length: 1, offset: found, isVerbatim });
    offset =
      isBlank(sign) || source[found] !== sign
        ? passOver(source, found, end, isVerbatim)
        : found + 1;
  }
  return runs;
}

/** Written with a sign of its own before it or after it: changing it alone would leave that sign behind. */
function isEscaped(source: string, found: number, offset: number): boolean {
  if (source[found] === "'" && source[found + 1] === "'") return true;
  return found > offset && source[found - 1] === "\\";
}

/** End of what stands for one sign: a reference, or white space around a line end. */
function passOver(source: string, offset: number, end: number, isVerbatim: boolean): number {
  if (isVerbatim) return offset + 1;
  const reference = endOfReference(source, offset);
  if (reference !== undefined) return reference;
  let index = offset + 1;
  while (index < end && isBlank(source[index])) index += 1;
  return index;
}
