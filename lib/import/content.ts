/** Puts nodes where they may stand: words in sentences, blocks side by side. */
import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, Text } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import "mdast-util-mdx";
import { toString } from "mdast-util-to-string";
import { routesToVideo } from "./addresses.ts";

export type Flow = BlockContent | DefinitionContent;

const flowTypes = new Set(
  "blockquote code heading html list table thematicBreak paragraph definition footnoteDefinition mdxJsxFlowElement mdxFlowExpression".split(
    " ",
  ),
);
const phrasingTypes = new Set(
  "text emphasis strong delete inlineCode break link linkReference footnoteReference image imageReference mdxJsxTextElement mdxTextExpression".split(
    " ",
  ),
);

export function isFlow(node: Nodes): node is Flow {
  return flowTypes.has(node.type);
}

function isPhrasing(node: Nodes): node is PhrasingContent {
  return phrasingTypes.has(node.type);
}

export function text(value: string): Text {
  return { type: "text", value };
}

/** `<Encadre type="info">`, `<Video id="…" />`: a component that is a block. */
export function component(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: Flow[] = [],
): MdxJsxFlowElement {
  return {
    type: "mdxJsxFlowElement",
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: "mdxJsxAttribute",
      name: key,
      value,
    })),
    children,
  };
}

/** What a reader sees of words, on one line. */
export function plainText(node: Nodes): string {
  const parts = (each: Nodes): string => {
    if (each.type === "break") return " ";
    return "children" in each ? each.children.map(parts).join("") : toString(each);
  };
  return parts(node).replace(/\s+/g, " ").trim();
}

function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === "text" && last?.type === "text")
      merged[merged.length - 1] = text(last.value + node.value);
    else merged.push(node);
  }
  return merged;
}

function isBlank(node: PhrasingContent | undefined): boolean {
  return node?.type === "break" || (node?.type === "text" && node.value.trim() === "");
}

/** Neighbouring texts joined, white space and line breaks off both ends. */
export function trimWords(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const words = mergeTexts(nodes);
  while (isBlank(words[0])) words.shift();
  while (isBlank(words.at(-1))) words.pop();
  const [first] = words;
  if (first?.type === "text") words[0] = text(first.value.trimStart());
  const last = words.at(-1);
  if (last?.type === "text") words[words.length - 1] = text(last.value.trimEnd());
  return words;
}

function videoLink(node: MdxJsxFlowElement): PhrasingContent[] {
  const valueOf = (name: string) => {
    const found = node.attributes.find(
      (each) => each.type === "mdxJsxAttribute" && each.name === name,
    );
    return typeof found?.value === "string" ? found.value : "";
  };
  if (node.name !== "Video") return words(node.children);
  return [{ type: "link", url: routesToVideo(valueOf("id")), children: [text(valueOf("titre"))] }];
}

/** Words only: what a title, a cell or a link may hold. */
export function words(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (isPhrasing(node)) return [node];
    if (node.type === "code")
      return [{ type: "inlineCode", value: node.value.replace(/\s+/g, " ") }];
    if (node.type === "mdxJsxFlowElement") return [...videoLink(node), text(" ")];
    return "children" in node ? [...words(node.children), text(" ")] : [];
  });
}

/** Blocks only: runs of words become paragraphs; items and cells out of their place give their content. */
export function blocks(nodes: readonly Nodes[]): Flow[] {
  const found: Flow[] = [];
  let run: PhrasingContent[] = [];
  const endRun = () => {
    const children = trimWords(run);
    if (children.length > 0) found.push({ type: "paragraph", children });
    run = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) {
      run.push(node);
      continue;
    }
    endRun();
    if (isFlow(node)) found.push(node);
    else if ("children" in node) found.push(...blocks(node.children));
  }
  endRun();
  return found;
}
