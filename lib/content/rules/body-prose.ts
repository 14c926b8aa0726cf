/** Reads the prose of the body of a page out of its tree: what readers see, and where it stands. */
import type { Nodes, Root } from "mdast";
import type { MdxJsxAttribute } from "mdast-util-mdx-jsx";
import "mdast-util-mdx"; // Types the nodes of components.
import { toString } from "mdast-util-to-string";
import { textAttributes } from "#lib/content/mdx-components.ts";
import { alignText } from "./align-text.ts";
import type { Place, Prose, ProseBlock, ProseLink, ProsePiece } from "./prose.ts";
import { bodySilences } from "./silence.ts";

/** Turns offsets of a text into places. */
function createPlaceOf(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

interface TextSource {
  source: string;
  placeOf: (offset: number) => Place;
}

interface Range {
  start: number;
  end: number;
}

/** Pieces of a text that begins at `at` in its block. */
export function textPieces(
  value: string,
  { start, end }: Range,
  { source, placeOf }: TextSource,
  { at, ...about }: Pick<ProsePiece, "at" | "kind" | "inside">,
): ProsePiece[] {
  const runs = alignText(value, source, start, end);
  if (!runs) return [{ ...about, at, text: value, place: placeOf(start), isVerbatim: false }];
  return runs.map((run) => ({
    ...about,
    at: at + run.at,
    text: value.slice(run.at, run.at + run.length).replaceAll("\n", " "),
    place: placeOf(run.offset),
    isVerbatim: run.isVerbatim,
  }));
}

function rangeOf(node: Nodes): Range {
  const { start, end } = node.position ?? {};
  return { start: start?.offset ?? 0, end: end?.offset ?? 0 };
}

function isSameAddress(text: string, address: string): boolean {
  const bare = (each: string) => each.replace(/^(https?:\/\/|mailto:)/, "").replace(/\/$/, "");
  return bare(text.trim()) === bare(address);
}

function blockOf(pieces: readonly ProsePiece[]): Pick<ProseBlock, "text" | "pieces" | "place"> {
  const place = pieces[0]?.place ?? { line: 1, column: 1 };
  return { text: pieces.map(({ text }) => text).join(""), pieces, place };
}

/** A value of a component that readers see, as a block of its own. */
function attributeBlocks(attribute: MdxJsxAttribute, node: Nodes, text: TextSource): ProseBlock[] {
  if (typeof attribute.value !== "string" || !textAttributes.includes(attribute.name)) return [];
  const start = attribute.position?.start.offset;
  const end = attribute.position?.end.offset;
  const equals = start === undefined ? -1 : text.source.indexOf("=", start);
  const range = equals === -1 || end === undefined ? rangeOf(node) : { start: equals + 2, end };
  const pieces = textPieces(attribute.value, range, text, { at: 0, kind: "text" });
  return [{ kind: "attribute", name: attribute.name, ...blockOf(pieces) }];
}

const blockKinds: Readonly<Record<string, ProseBlock["kind"]>> = {
  heading: "heading",
  paragraph: "paragraph",
  tableCell: "cell",
};

interface Reading {
  blocks: ProseBlock[];
  links: ProseLink[];
  text: TextSource;
}

/** Address and nature of what a link leads to; undefined for what is no link. */
function addressOf(node: Nodes): string | undefined {
  if (node.type === "link") return node.url;
  if (node.type !== "mdxJsxTextElement" || node.name !== "Lien") return undefined;
  const href = node.attributes.find(
    (attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === "href",
  );
  return typeof href?.value === "string" ? href.value : undefined;
}

function readInline(
  node: Nodes,
  pieces: ProsePiece[],
  reading: Reading,
  about: Pick<ProsePiece, "kind" | "inside">,
): void {
  const last = pieces.at(-1);
  const at = last ? last.at + last.text.length : 0;
  if (node.type === "text") {
    pieces.push(...textPieces(node.value, rangeOf(node), reading.text, { at, ...about }));
  } else if (node.type === "inlineCode" || node.type === "break") {
    const isCode = node.type === "inlineCode";
    pieces.push({
      ...about,
      at,
      text: isCode ? node.value : " ",
      kind: isCode ? "code" : "text",
      place: reading.text.placeOf(rangeOf(node).start),
      isVerbatim: false,
    });
  } else if ("children" in node) {
    const address = addressOf(node);
    const component = node.type === "mdxJsxTextElement" ? (node.name ?? undefined) : undefined;
    const inside = address === undefined ? (component ?? about.inside) : "link";
    const text = address === undefined ? "" : toString(node).replace(/\s+/g, " ").trim();
    const kind = address !== undefined && isSameAddress(text, address) ? "address" : about.kind;
    if (address !== undefined) {
      const place = reading.text.placeOf(rangeOf(node).start);
      reading.links.push({ text, address, place });
    }
    readAttributes(node, reading);
    for (const child of node.children)
      readInline(child, pieces, reading, { kind, ...(inside !== undefined && { inside }) });
  }
}

function readAttributes(node: Nodes, { blocks, text }: Reading): void {
  if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return;
  for (const attribute of node.attributes)
    if (attribute.type === "mdxJsxAttribute")
      blocks.push(...attributeBlocks(attribute, node, text));
}

function readBlock(node: Nodes, reading: Reading, isInItem: boolean): void {
  const kind = blockKinds[node.type];
  if (kind !== undefined && "children" in node) {
    const pieces: ProsePiece[] = [];
    for (const child of node.children) readInline(child, pieces, reading, { kind: "text" });
    if (pieces.length === 0) return;
    const isItem = isInItem && kind === "paragraph";
    reading.blocks.push({ kind: isItem ? "item" : kind, ...blockOf(pieces) });
    return;
  }
  readAttributes(node, reading);
  if (!("children" in node)) return;
  for (const child of node.children)
    readBlock(child, reading, isInItem || node.type === "listItem");
}

/** Prose of a body; `source` is the text that `tree` was parsed from, with true line numbers. */
export function bodyProse(tree: Root, source: string): Prose {
  const text = { source, placeOf: createPlaceOf(source) };
  const reading: Reading = { blocks: [], links: [], text };
  readBlock(tree, reading, false);
  return { blocks: reading.blocks, links: reading.links, silences: bodySilences(tree) };
}
