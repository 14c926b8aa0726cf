/** Sets French spaces in text: narrow no-break before ; ! ?, no-break before : and inside « ». */
import type { Root } from "mdast";
import "mdast-util-mdx"; // Types the nodes of components.
import { visit } from "unist-util-visit";
import { textAttributes } from "./mdx-components.ts";

export const narrowNoBreakSpace = "\u202F";
export const noBreakSpace = "\u00A0";

/** Plain spaces that must not break, and what stands for them. */
export const breakableSpaces: readonly { pattern: RegExp; space: string }[] = [
  { pattern: / (?=[;!?])/g, space: narrowNoBreakSpace },
  { pattern: / (?=[:»%€])/g, space: noBreakSpace },
  { pattern: /(?<=«) /g, space: noBreakSpace },
];

/**
 * Replaces the plain spaces that French typography wants unbreakable; adds none where the author
 * typed none, so that « 10:30 » and addresses stay as they are: those that are missing are for
 * `npm run check` to tell (rules/typography.ts).
 * Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 */
export function spaceFrench(text: string): string {
  return breakableSpaces.reduce(
    (spaced, { pattern, space }) => spaced.replace(pattern, space),
    text,
  );
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
