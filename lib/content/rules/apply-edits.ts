/** Puts mended texts into a file, and leaves every other byte of it as it is. */
import type { TextEdit } from "./prose.ts";

const byteOrderMark = "\uFEFF";

/** Where each line begins; a byte-order mark is no part of the first one. */
function lineStarts(source: string): number[] {
  const starts = [source.startsWith(byteOrderMark) ? 1 : 0];
  for (const match of source.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/**
 * `source` with `edits` made, and how many were. Of two that touch the same signs, the first one counts: the other is
 * found again by the next check.
 */
export function applyEdits(
  source: string,
  edits: readonly TextEdit[],
): { text: string; count: number } {
  const starts = lineStarts(source);
  const ranges = edits
    .map(({ line, column, endColumn, text }) => {
      const start = (starts[line - 1] ?? 0) + column - 1;
      return { start, end: start + endColumn - column, text };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let done = 0;
  let lastStart = -1;
  let count = 0;
  const parts: string[] = [];
  for (const { start, end, text } of ranges) {
    if (start < done || start === lastStart) continue;
    parts.push(source.slice(done, start), text);
    done = end;
    lastStart = start;
    count += 1;
  }
  return { text: parts.join("") + source.slice(done), count };
}
