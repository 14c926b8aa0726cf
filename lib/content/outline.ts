/** Cuts the tree of a page into sections under headings, with plain text for search and ids for anchors. */
import type { Heading, Nodes, Root } from "mdast";
import "mdast-util-to-hast"; // Types `data.hProperties`.
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { createHeadingIds } from "./heading-id.ts";
import { textAttributes } from "./mdx-components.ts";

export interface Section {
  /** Empty for the introduction. */
  heading: string;
  /** Id of the heading in the page; empty for the introduction. */
  anchor: string;
  /** 0 for the introduction, else 2, 3, 4. */
  depth: number;
  /** Plain text, one block a line; code blocks left out. */
  text: string;
  /** Text of code blocks. */
  code: string;
}

/** Text of attributes that readers see, such as the title of a tab. */
function attributeText(node: Nodes): string {
  if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return "";
  return node.attributes
    .flatMap((attribute) =>
      attribute.type === "mdxJsxAttribute" &&
      textAttributes.includes(attribute.name) &&
      typeof attribute.value === "string"
        ? [attribute.value]
        : [],
    )
    .join("\n");
}

/** What a reader sees of words in a line: comments for authors are left out. */
function inlineText(node: Nodes): string {
  if (node.type === "break") return " ";
  if (node.type === "mdxTextExpression" || node.type === "mdxFlowExpression") return "";
  if (!("children" in node)) return toString(node, { includeHtml: false });
  const text = node.children.map(inlineText).join("");
  const attributes = attributeText(node);
  return attributes ? ` ${attributes} ${text} ` : text;
}

/** Heading text as readers see it; the base of its id. */
export function headingText(heading: Heading): string {
  return inlineText(heading).replace(/\s+/g, " ").trim();
}

/** Gives every heading of the tree its id, as `data.hProperties.id`, in document order. */
export function assignHeadingIds(tree: Root): Map<Heading, string> {
  const nextId = createHeadingIds();
  const ids = new Map<Heading, string>();
  visit(tree, "heading", (heading) => {
    const id = nextId(headingText(heading));
    heading.data = { ...heading.data, hProperties: { id } };
    ids.set(heading, id);
  });
  return ids;
}

/** Sections in document order; the introduction comes first even when it is empty of text. */
export function outline(tree: Root): Section[] {
  const ids = assignHeadingIds(tree);
  const introduction: Section = { heading: "", anchor: "", depth: 0, text: "", code: "" };
  const sections: Section[] = [introduction];
  let current = introduction;
  const append = (key: "text" | "code", value: string) => {
    const clean = key === "text" ? value.replace(/\s+/g, " ").trim() : value;
    if (clean) current[key] += (current[key] ? "\n" : "") + clean;
  };
  const walk = (node: Nodes) => {
    if (node.type === "heading") {
      current = {
        heading: headingText(node),
        anchor: ids.get(node) ?? "",
        depth: node.depth,
        text: "",
        code: "",
      };
      sections.push(current);
    } else if (node.type === "code") {
      append("code", node.value);
    } else if (node.type === "paragraph" || node.type === "tableCell") {
      append("text", inlineText(node));
    } else if (node.type === "text") {
      append("text", node.value);
    } else {
      append("text", attributeText(node));
      if ("children" in node) node.children.forEach(walk);
    }
  };
  tree.children.forEach(walk);
  return sections;
}
