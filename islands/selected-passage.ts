/** What a reader has selected in the text of an article. */
import { maxPassageChars } from "#lib/questions/passage-limit.ts";

export interface SelectedPassage {
  /** One line, cut with « … » when it is long. */
  text: string;
  /** Id of the heading above it, if any. */
  anchor: string | undefined;
  /** Where it begins and ends, in the window. */
  top: number;
  end: DOMRect;
}

/** Shorter is a slip of the finger. */
const minChars = 3;

function anchorBefore(range: Range, prose: HTMLElement): string | undefined {
  const headings = [...prose.querySelectorAll(".heading > :is(h2, h3)[id]")];
  return headings.findLast((heading) => range.comparePoint(heading, 0) < 0)?.id;
}

/** Undefined when nothing is selected, or something else than the text of `prose`. */
export function readPassage(
  selection: Selection | null,
  prose: HTMLElement | null,
): SelectedPassage | undefined {
  if (!prose || selection?.type !== "Range") return undefined;
  const range = selection.getRangeAt(0);
  if (!prose.contains(range.startContainer)) return undefined;
  const text = selection.toString().replace(/\s+/g, " ").trim();
  const lines = [...range.getClientRects()];
  const [first, end] = [lines[0], lines.at(-1)];
  if (text.length < minChars || !first || !end) return undefined;
  const cut = text.length > maxPassageChars ? `${text.slice(0, maxPassageChars - 1)}…` : text;
  return { text: cut, anchor: anchorBefore(range, prose), top: first.top, end };
}
