/** Cuts a text into runs, marked where they match; offsets are those of the original, so accents and ligatures stay whole. */
import { analyseOnce } from "./analyse-once.ts";
import type { Token } from "./analyse.ts";
import type { Part } from "./schema.ts";

/** Tokens of a text that a query looks for. */
export function findHits(text: string, stems: ReadonlySet<string>): readonly Token[] {
  return analyseOnce(text).filter((token) => token.isStop === undefined && stems.has(token.stem));
}

/** Marks the hits of a text, between two offsets. */
export function markText(
  text: string,
  hits: readonly Token[],
  from = 0,
  to = text.length,
): readonly Part[] {
  const parts: Part[] = [];
  let position = from;
  for (const { start, end } of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < position || end > to) continue;
    if (start > position) parts.push({ text: text.slice(position, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    position = end;
  }
  if (position < to) parts.push({ text: text.slice(position, to), hit: false });
  return parts;
}
