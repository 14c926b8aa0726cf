/** Reads the comments that ask for an exception, in the body of a page and in YAML. */
import type { Nodes, Parents, Root } from "mdast";
import "mdast-util-mdx"; // Types the nodes of components.
import { isMap, isNode, isPair, isSeq, visit, type Document } from "yaml";
import type { Place, Silence } from "./prose.ts";

/** « check: rule — reason », or « check-page: rule — reason » for the whole file. */
const request = /^\s*check(-page)?\s*:\s*([\w-]*)\s*(?:[—–:-]\s*)?(.*?)\s*$/s;

interface Request {
  rule: string;
  reason: string;
  isForPage: boolean;
}

function readRequest(comment: string): Request | undefined {
  const match = request.exec(comment);
  if (!match) return undefined;
  const [, page, rule = "", reason = ""] = match;
  return { rule, reason: reason.replace(/\s+/g, " "), isForPage: page !== undefined };
}

interface Lines {
  from: number;
  to: number;
}
const wholeFile: Lines = { from: 1, to: Number.MAX_SAFE_INTEGER };
const nothing: Lines = { from: 0, to: 0 };

function linesOf(node: Nodes | undefined): Lines {
  if (!node?.position) return nothing;
  return { from: node.position.start.line, to: node.position.end.line };
}

function isComment(node: Nodes): boolean {
  return (
    (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") &&
    /^\s*\/\*/.test(node.value)
  );
}

/** What a comment on a line of its own holds for: the block after it. */
function nextBlock(parent: Parents, index: number): Nodes | undefined {
  return parent.children.slice(index + 1).find((sibling) => !isComment(sibling));
}

/** Exceptions of a body: a comment between two blocks holds for the next one, in a sentence for its block. */
export function bodySilences(tree: Root): Silence[] {
  const silences: Silence[] = [];
  const add = (node: Nodes, lines: Lines) => {
    if (node.type !== "mdxFlowExpression" && node.type !== "mdxTextExpression") return;
    const asked = readRequest(node.value.replace(/^\s*\/\*|\*\/\s*$/g, ""));
    if (!asked) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const { rule, reason, isForPage } = asked;
    silences.push({
      rule,
      reason,
      place: { line, column },
      ...(isForPage ? wholeFile : lines),
    });
  };
  const walk = (parent: Parents, block: Nodes | undefined) => {
    parent.children.forEach((child: Nodes, index: number) => {
      if (child.type === "mdxFlowExpression") add(child, linesOf(nextBlock(parent, index)));
      else if (child.type === "mdxTextExpression") add(child, linesOf(block ?? parent));
      else if ("children" in child) {
        const isBlock = ["paragraph", "heading", "table"].includes(child.type);
        walk(child, block ?? (isBlock ? child : undefined));
      }
    });
  };
  walk(tree, undefined);
  return silences;
}

/** Lines of every key and of every entry of a list. */
function entryLines(document: Document, lineAt: (offset: number) => number): Lines[] {
  const found: Lines[] = [];
  const add = (start: unknown, end: unknown) => {
    if (!isNode(start) || !start.range) return;
    const last = isNode(end) && end.range ? end.range[1] : start.range[1];
    // The range of a list or of a text in several lines may end after its last line end.
    found.push({ from: lineAt(start.range[0]), to: lineAt(Math.max(last - 1, start.range[0])) });
  };
  visit(document, (_, node) => {
    if (isPair(node)) add(node.key, node.value);
    if (isSeq(node)) node.items.forEach((item) => add(isMap(item) ? firstKey(item) : item, item));
  });
  return found;
}

function firstKey(map: { items: readonly { key: unknown }[] }): unknown {
  return map.items[0]?.key;
}

/** Exceptions of YAML: a comment on a line of its own holds for what begins after it, else for its line. */
export function yamlSilences(
  document: Document,
  text: string,
  placeOf: (offset: number) => Place,
): Silence[] {
  const comments = [...text.matchAll(/(^|[ \t])#[ \t]*(check(?:-page)?[ \t]*:.*)$/gm)];
  if (comments.length === 0) return [];
  const entries = entryLines(document, (offset) => placeOf(offset).line);
  return comments.flatMap((match): Silence[] => {
    const asked = readRequest(match[2] ?? "");
    if (!asked) return [];
    const offset = match.index + (match[1] ?? "").length;
    const place = placeOf(offset);
    const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
    const isAlone = text.slice(lineStart, offset).trim() === "";
    const { rule, reason, isForPage } = asked;
    const lines = isForPage
      ? wholeFile
      : isAlone
        ? linesAfter(place.line, entries)
        : linesAround(place.line, entries);
    return [{ rule, reason, place, ...lines }];
  });
}

/** The whole of what begins first after a line: a key with its value, an entry with its keys. */
function linesAfter(line: number, entries: readonly Lines[]): Lines {
  const starts = entries.map(({ from }) => from).filter((from) => from > line);
  const from = Math.min(...starts);
  const ends = entries.flatMap((entry) => (entry.from === from ? [entry.to] : []));
  return ends.length === 0 ? nothing : { from, to: Math.max(...ends) };
}

/** The smallest key or element that ends on a line. */
function linesAround(line: number, entries: readonly Lines[]): Lines {
  const starts = entries.flatMap(({ from, to }) => (to === line ? [from] : []));
  return { from: starts.length === 0 ? line : Math.max(...starts), to: line };
}
