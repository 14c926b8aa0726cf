/** Sets French spaces in text: narrow no-break before ; ! ?, no-break before : and inside « ». */
import type { Root } from "mdast";
import "mdast-util-mdx"; // Types the nodes of components.
import { visit } from "unist-util-visit";
import { textAttributes } from "./mdx-components.ts";

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

/** Applies `spaceFrench` to every text of the tree, titles of components too; code is left alone. */
export function remarkFrenchSpacing() {
  return (tree: Root) => {
    visit(tree, "text", (node) => {
      node.value = spaceFrench(node.value);
    });
    visit(tree, ["mdxJsxFlowElement", "mdxJsxTextElement"], (node) => {
      if (!("attributes" in node)) return;
      for (const attribute of node.attributes) {
        const { type, value } = attribute;
        if (type !== "mdxJsxAttribute" || typeof value !== "string") continue;
        if (textAttributes.includes(attribute.name)) attribute.value = spaceFrench(value);
      }
    });
  };
}
