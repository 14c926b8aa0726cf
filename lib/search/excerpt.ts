/** Chooses the window of a text that shows most of the query, and marks it. */
import type { Token } from "./analyse.ts";
import { findHits, markText } from "./marks.ts";
import type { Marks } from "./marks.ts";
import type { Part } from "./schema.ts";

/** About two lines and a half under a result. */
const MAX_EXCERPT_CHARS = 220;
/** Readers want some words before the first mark. */
const LEAD_CHARS = 60;

/** Gives an excerpt as parts, cut between words, with « … » where text is left out; `answering` chooses the window, `marked` is marked in it. */
export function makeExcerpt(
  text: string,
  { answering, marked }: { answering: Marks; marked: Marks },
  maxChars = MAX_EXCERPT_CHARS,
): readonly Part[] {
  const flat = text.replace(/\s+/g, " ").trim();
  const hits = findHits(flat, marked);
  if (flat.length <= maxChars) return markText(flat, hits);
  const start = chooseStart(flat, hits.length > 0 ? hits : findHits(flat, answering), maxChars);
  const end = cutBefore(flat, start + maxChars);
  const parts = [...markText(flat, hits, start, end)];
  if (start > 0) parts.unshift({ text: "… ", hit: false });
  if (end < flat.length) parts.push({ text: " …", hit: false });
  return parts;
}

/** The start from which most different words of the query are seen; the first one of the equals. */
function chooseStart(text: string, hits: readonly Token[], maxChars: number): number {
  let best = { start: 0, value: 0 };
  for (const [index, first] of hits.entries()) {
    const start = Math.max(0, first.start - LEAD_CHARS);
    const seen = new Set<string>();
    let count = 0;
    for (const hit of hits.slice(index)) {
      if (hit.end > start + maxChars) break;
      seen.add(hit.stem);
      count += 1;
    }
    const value = seen.size * 100 + count;
    if (value > best.value) best = { start, value };
  }
  return startOfSentence(text, best.start);
}

function startOfSentence(text: string, wanted: number): number {
  if (wanted === 0) return 0;
  const near = text.slice(wanted, wanted + LEAD_CHARS);
  const sentence = /[.!?:;»] (?=\S)/.exec(near);
  if (sentence !== null) return wanted + sentence.index + 2;
  const space = text.indexOf(" ", wanted);
  return space < 0 ? wanted : space + 1;
}

function cutBefore(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const space = text.lastIndexOf(" ", wanted);
  return space <= 0 ? wanted : space;
}
