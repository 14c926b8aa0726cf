/** Sets French spaces in text: narrow no-break before ; ! ?, no-break before : and inside « ». */
import type { Root } from "mdast";
import { visit } from "unist-util-visit";

const narrowNoBreakSpace = "\u202F";
const noBreakSpace = "\u00A0";

/**
 * Replaces the plain spaces that French typography wants unbreakable; adds none where the author
 * typed none, so that « 10:30 » and addresses stay as they are.
 * Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 */
export function spaceFrench(text: string): string {
  return text
    .replace(/ ([;!?])/g, `${narrowNoBreakSpace}$1`)
    .replace(/ ([:»%€])/g, `${noBreakSpace}$1`)
    .replace(/« /g, `«${noBreakSpace}`);
}

/** Applies `spaceFrench` to every text of the tree; code is left alone. */
export function remarkFrenchSpacing() {
  return (tree: Root) => {
    visit(tree, "text", (node) => {
      node.value = spaceFrench(node.value);
    });
  };
}
