/** Gives each set of folds its name: `<details name>` closes the others of its name, wherever they stand in the page. */
import type { Root } from "mdast";
import { visit } from "unist-util-visit";

/** Components that draw folds. */
const folding = new Set(["Onglets", "Question"]);

/** Their attribute that holds the name; authors do not write it. */
const groupAttribute = "groupe";

/** Names the sets of `tree`, in place. `prefix` tells bodies apart that end up in one page. */
export function nameFoldGroups(tree: Root, prefix: string): void {
  let count = 0;
  visit(tree, "mdxJsxFlowElement", (node) => {
    if (node.name === null || !folding.has(node.name)) return;
    count += 1;
    const value = `${prefix}-${count}`;
    node.attributes.push({ type: "mdxJsxAttribute", name: groupAttribute, value });
  });
}
