/** Turns the Markdown tree of an old page into nodes that an article may hold; raw HTML and shortcodes are gone after it. */
import type { Code, Html, Image, Link, ListItem, Nodes, PhrasingContent, TableRow } from "mdast";
import { blocks, text, trimWords, words } from "./content.ts";
import { lineOf, makeImage, makeLink, type Context } from "./context.ts";
import { fromText } from "./from-text.ts";
import { finishFrame, type Frame } from "./html-frames.ts";
import { decodeEntities, htmlTokens, type HtmlToken } from "./html-tokens.ts";
import { containerTag, restoreTokens } from "./prepare-body.ts";
import { readMarkdown } from "./markdown.ts";
import { quote } from "./report.ts";

/** Addresses of `[texte][nom]` links, by identifier. */
export type Definitions = ReadonlyMap<string, string>;

interface Translation extends Context {
  definitions: Definitions;
}

interface Stack {
  frames: Frame[];
  add: (...nodes: Nodes[]) => void;
  close: (depth: number) => void;
}

function createStack(context: Context): Stack {
  const frames: Frame[] = [{ tag: "", attributes: new Map(), line: 1, nodes: [] }];
  const add = (...nodes: Nodes[]) => frames.at(-1)?.nodes.push(...nodes);
  const close = (depth: number) => {
    while (frames.length > depth) {
      const frame = frames.pop();
      if (!frame) return;
      add(...finishFrame(frame, context));
    }
  };
  return { frames, add, close };
}

/** Containers are named as their author wrote them. */
function tagName(tag: string): string {
  return tag === containerTag ? "« ::: »" : `<${tag}>`;
}

/** Words between tags, Markdown in them too: « <iframe …></iframe>\n_Légende_ ». Lists and titles stay as they are. */
function fromHtmlText(value: string, line: number, context: Translation): Nodes[] {
  const [paragraph, ...others] = readMarkdown(value.trim()).children;
  if (paragraph?.type !== "paragraph" || others.length > 0) {
    return fromText(decodeEntities(value).replace(/[ \t\n]+/g, " "), context);
  }
  const space = (edge: RegExp) => (edge.test(value) ? [text(" ")] : []);
  const children = translateChildren(
    paragraph.children,
    { ...context, sourceLine: () => line },
    true,
  );
  return [...space(/^\s/), ...children, ...space(/\s$/)];
}

/** Tags that the next of their kind closes, unless one of the others stands between. */
const impliedEnds: readonly (readonly [opening: RegExp, closed: RegExp, barrier: RegExp])[] = [
  [/^li$/, /^li$/, /^[uo]l$/],
  [/^t[dh]$/, /^t[dh]$/, /^(?:tr|table)$/],
  [/^tr$/, /^tr$/, /^table$/],
  [/^p$/, /^p$/, /^(?:li|t[dh]|div|blockquote)$/],
  [/^d[td]$/, /^d[td]$/, /^dl$/],
];

function closeImplied(tag: string, { frames, close }: Stack): void {
  const [, closed, barrier] = impliedEnds.find(([opening]) => opening.test(tag)) ?? [];
  if (!closed || !barrier) return;
  const depth = frames.findLastIndex((frame) => closed.test(frame.tag));
  if (depth > frames.findLastIndex((frame) => barrier.test(frame.tag))) close(depth);
}

function addToken(token: HtmlToken, line: number, stack: Stack, context: Translation): void {
  const { frames, add, close } = stack;
  if (token.type === "text") {
    const isRaw = /^(pre|script|style)$/.test(frames.at(-1)?.tag ?? "");
    add(...(isRaw ? [text(token.text)] : fromHtmlText(token.text, line, context)));
  } else if (token.type === "comment") {
    const comment = restoreTokens(token.text, context.tokens).trim();
    if (!/^(more|)$/i.test(comment))
      context.report.todo(line, `Commentaire retiré : ${quote(comment)}.`);
  } else if (token.type === "close") {
    const depth = frames.findLastIndex((frame) => frame.tag === token.tag);
    if (depth > 0) close(depth);
    else if (token.tag !== "br" && token.tag !== "p") {
      context.report.done(line, `Fermeture ${tagName(token.tag)} sans ouverture, retirée.`);
    }
  } else {
    const { tag, attributes, isVoid } = token;
    closeImplied(tag, stack);
    const frame: Frame = { tag, attributes, line, nodes: [] };
    if (isVoid) add(...finishFrame(frame, context));
    else frames.push(frame);
  }
}

/** Children of any node, each piece of HTML on lines of its own a paragraph of its own, tags closed over their neighbours: `<b>`, text, `</b>` are three nodes in Markdown. */
function translateChildren(
  nodes: readonly Nodes[],
  context: Translation,
  isInline: boolean,
): Nodes[] {
  const stack = createStack(context);
  const [root] = stack.frames;
  for (const node of nodes) {
    if (node.type !== "html") {
      stack.add(...translateNode(node, context));
      continue;
    }
    const start = isInline || stack.frames.length > 1 ? undefined : root?.nodes.length;
    for (const token of htmlTokens(node.value, isInline))
      addToken(token, lineOfToken(node, token, context), stack, context);
    if (start !== undefined && stack.frames.length === 1)
      root?.nodes.push(...blocks(root.nodes.splice(start)));
  }
  for (const { tag, line } of stack.frames.slice(1)) {
    if (!/^(p|li|t[rdh]|tbody|thead|dt|dd)$/.test(tag))
      context.report.done(line, `${tagName(tag)} jamais refermé.`);
  }
  stack.close(1);
  return root?.nodes ?? [];
}

function lineOfToken(node: Html, token: HtmlToken, { sourceLine }: Context): number {
  return sourceLine((node.position?.start.line ?? 1) + token.lineOffset);
}

function translateCode(node: Code, context: Context): Nodes[] {
  const { lang, meta } = node;
  const isPlain = lang === null || lang === undefined || /^[\w+#.-]+$/.test(lang);
  if (!isPlain || (meta ?? "") !== "") {
    const shown = restoreTokens(`${lang ?? ""} ${meta ?? ""}`, context.tokens);
    context.report.done(
      lineOf(node, context),
      `Options d’un bloc de code retirées : ${quote(shown)}.`,
    );
  }
  const value = restoreTokens(node.value, context.tokens);
  return [{ type: "code", value, ...(isPlain && lang && { lang }) }];
}

function translateRow(row: TableRow, context: Translation): TableRow {
  const children = row.children.map((cell) => ({
    ...cell,
    children: trimWords(words(translateChildren(cell.children, context, true))),
  }));
  return { ...row, children };
}

function translateItem(item: ListItem, context: Translation): ListItem[] {
  const children = blocks(translateChildren(item.children, context, false));
  return children.length > 0 ? [{ ...item, children }] : [];
}

/** Words of a node that holds a part of a sentence. */
function inside(nodes: readonly Nodes[], context: Translation): PhrasingContent[] {
  return trimWords(words(translateChildren(nodes, context, true)));
}

function translateReference(
  node: Extract<Nodes, { type: "linkReference" | "imageReference" }>,
  context: Translation,
): Nodes[] {
  const url = context.definitions.get(node.identifier.toLowerCase());
  const line = lineOf(node, context);
  if (node.type === "imageReference") {
    return url === undefined ? [] : makeImage(url, node.alt ?? "", line, context);
  }
  const children = translateChildren(node.children, context, true);
  return url === undefined ? children : makeLink(url, children, line, context);
}

/** One node of the source as what an article may hold; nothing when nothing is left of it. */
function translateNode(node: Nodes, context: Translation): Nodes[] {
  const line = lineOf(node, context);
  switch (node.type) {
    case "text":
      return fromText(node.value, context);
    case "paragraph":
      return blocks(translateChildren(node.children, context, true)).map((each) =>
        node.position ? { position: node.position, ...each } : each,
      );
    case "heading": {
      const children = inside(node.children, context);
      if (children.length === 0) context.report.done(line, "Titre vide retiré.");
      return children.length > 0 ? [{ ...node, children }] : [];
    }
    case "emphasis":
    case "strong":
    case "delete": {
      const children = inside(node.children, context);
      return children.length > 0 ? [{ ...node, children }] : [];
    }
    case "link":
      reportTitle(node, context);
      return makeLink(node.url, translateChildren(node.children, context, true), line, context);
    case "image":
      reportTitle(node, context);
      return makeImage(node.url, node.alt ?? "", line, context);
    case "linkReference":
    case "imageReference":
      return translateReference(node, context);
    case "definition":
      return [];
    case "code":
      return translateCode(node, context);
    case "inlineCode":
      return [{ ...node, value: restoreTokens(node.value, context.tokens) }];
    case "table":
      return [{ ...node, children: node.children.map((row) => translateRow(row, context)) }];
    case "list": {
      const children = node.children.flatMap((item) => translateItem(item, context));
      return children.length > 0 ? [{ ...node, children }] : [];
    }
    case "blockquote":
    case "footnoteDefinition": {
      const children = blocks(translateChildren(node.children, context, false));
      if (node.type === "blockquote" && children.length === 0) return [];
      return [
        {
          ...node,
          children: children.length > 0 ? children : [{ type: "paragraph", children: [text("…")] }],
        },
      ];
    }
    default:
      return [node];
  }
}

/** `[texte](adresse "titre")`: shown on hover only, and never on a phone. */
function reportTitle(node: Image | Link, context: Context): void {
  if ((node.title ?? "") === "") return;
  context.report.todo(lineOf(node, context), `Bulle d’aide retirée : ${quote(node.title ?? "")}.`);
}

function collectDefinitions(
  nodes: readonly Nodes[],
  found: Map<string, string>,
): Map<string, string> {
  for (const node of nodes) {
    if (node.type === "definition" && !found.has(node.identifier.toLowerCase())) {
      found.set(node.identifier.toLowerCase(), node.url);
    }
    if ("children" in node) collectDefinitions(node.children, found);
  }
  return found;
}

/** The blocks of a page, in our subset but for levels, anchors and signs that Markdown did not take. */
export function translateNodes(nodes: readonly Nodes[], context: Context) {
  const definitions = collectDefinitions(nodes, new Map());
  return blocks(translateChildren(nodes, { ...context, definitions }, false));
}
