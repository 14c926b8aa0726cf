/** Tells the paragraphs that MDX takes away from around components. */
import type { Nodes } from "mdast";
import "mdast-util-mdx"; // Types the nodes of components.

/** A paragraph that holds components only: MDX unwraps it, so its components stand in its parent. */
export function isUnwrapped(node: Nodes): boolean {
  return (
    node.type === "paragraph" &&
    node.children.some((child) => child.type === "mdxJsxTextElement") &&
    node.children.every(
      (child) =>
        child.type === "mdxJsxTextElement" ||
        child.type === "mdxTextExpression" ||
        (child.type === "text" && child.value.trim() === ""),
    )
  );
}
