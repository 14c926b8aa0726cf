/** The only maker of heading anchors: ASCII, stable, unique in a page. */
import { slugify } from "#lib/text.ts";

/** Id that the Markdown compiler gives to the title of footnotes. */
export const footnoteLabelId = "footnote-label";

/** Returns a function that gives each heading text its id; repeats get `-2`, `-3`… Empty texts become `section`. */
export function createHeadingIds(): (text: string) => string {
  const taken = new Set([footnoteLabelId]);
  return (text) => {
    const base = slugify(text) || "section";
    let id = base;
    for (let copy = 2; taken.has(id); copy += 1) id = `${base}-${copy}`;
    taken.add(id);
    return id;
  };
}
