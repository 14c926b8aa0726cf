/** Last changes to a translated tree: levels of headings, anchors, notes, and signs that Markdown did not take. */
import type { Heading, Link, Nodes, Paragraph, PhrasingContent, Root, Text } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { assignHeadingIds } from "#lib/content/outline.ts";
import { slugify } from "#lib/text.ts";
import { isFlow, text, trimWords, type Flow } from "./content.ts";
import { lineOf, type Context } from "./context.ts";
import { quote } from "./report.ts";

/** Headings begin at level 2 and never skip one. */
export function levelHeadings(root: Root, { report, sourceLine }: Context): void {
  const headings: Heading[] = [];
  visit(root, "heading", (heading) => {
    headings.push(heading);
  });
  const highest = Math.min(...headings.map((heading) => heading.depth));
  let previous = 1;
  let changed: Heading | undefined;
  for (const heading of headings) {
    const depth = Math.min(heading.depth - highest + 2, previous + 1, 6);
    if (depth !== heading.depth) changed ??= heading;
    heading.depth = depth === 2 || depth === 3 || depth === 4 || depth === 5 ? depth : 6;
    previous = heading.depth;
  }
  const line = sourceLine(changed?.position?.start.line ?? 1);
  if (changed)
    report.done(line, "Niveaux des titres décalés : ils commencent à « ## », sans saut.");
}

/** `[^1]` without its note, `[texte] (adresse)`: they would be read as signs. */
function mendText(node: Text, line: number, { report }: Context): void {
  const mended = node.value
    .replace(/\[\^([^\]\s]+)\]/g, (found, note: string) => {
      report.todo(line, `La note ${quote(found)} n’est écrite nulle part.`);
      return `(note ${note})`;
    })
    .replace(/\[([^\]]+)\]\s?\((?=$|[/#]|https?:|mailto:)/g, (found, label: string) => {
      report.todo(line, `Lien mal formé gardé comme du texte : ${quote(found)}.`);
      return `${label} (`;
    });
  node.value = mended;
}

/** « ##Titre » was meant as a heading. */
function asHeading(node: Paragraph): Heading | undefined {
  const [first, ...rest] = node.children;
  if (first?.type !== "text") return undefined;
  const match = /^(#{1,6})(?:(?=\p{L})|[\u00A0\u202F])\s*/u.exec(first.value);
  const depth = match?.[1]?.length;
  if (!match || (depth === 1 && !/^#[\u00A0\u202F]/.test(first.value))) return undefined;
  const children = trimWords([text(first.value.slice(match[0].length)), ...rest]);
  const level = depth === 1 || depth === 2 || depth === 3 || depth === 4 || depth === 5 ? depth : 6;
  return toString({ type: "paragraph", children }).trim() === ""
    ? undefined
    : { type: "heading", depth: level, children };
}

export function mendSigns(root: Root, context: Context): void {
  visit(root, "paragraph", (node, index, parent) => {
    const heading = asHeading(node);
    if (!heading || !parent || index === undefined) return;
    const line = lineOf(node, context);
    context.report.done(
      line,
      `Titre sans espace après ses « # » réparé : ${quote(toString(heading))}.`,
    );
    if (node.position) heading.position = node.position;
    parent.children.splice(index, 1, heading);
  });
  visit(root, (node) => {
    if ("children" in node && hasText(node.children)) mergeInside(node);
  });
  visit(root, "text", (node, _, parent) => {
    mendText(node, lineOf(parent?.position ? parent : node, context), context);
  });
}

function hasText(children: readonly Nodes[]): boolean {
  return children.some((child) => child.type === "text");
}

/** Texts side by side are read as one once written. */
function mergeInside(node: Extract<Nodes, { children: unknown }>): void {
  const children: Nodes[] = node.children;
  for (let index = children.length - 1; index > 0; index -= 1) {
    const [before, after] = [children[index - 1], children[index]];
    if (before?.type !== "text" || after?.type !== "text") continue;
    before.value += after.value;
    node.children.splice(index, 1);
  }
}

/** Links to an anchor of the page: kept when it is still there. */
export function mendAnchors(root: Root, context: Context): void {
  const ids = new Set(assignHeadingIds(root).values());
  const dead = new Set<Link>();
  visit(root, "link", (link) => {
    if (!link.url.startsWith("#")) return;
    const id = [link.url.slice(1), slugify(decode(link.url.slice(1)))].find((each) =>
      ids.has(each),
    );
    if (id !== undefined) link.url = `#${id}`;
    else dead.add(link);
  });
  for (const link of dead) {
    context.report.todo(
      lineOf(link, context),
      `Lien vers l’ancre ${quote(link.url)}, qui n’existe pas : retiré, son texte est gardé.`,
    );
  }
  unwrap(root, dead);
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor; // A stray « % ».
  }
}

function unwrap(root: Root, dead: ReadonlySet<Nodes>): void {
  visit(root, "link", (link, index, parent) => {
    if (!dead.has(link) || !parent || index === undefined) return;
    const children: PhrasingContent[] = link.children;
    parent.children.splice(index, 1, ...children);
  });
}

/** Footnotes that nothing calls would not be shown: they become a paragraph at the end. */
export function keepLoneNotes(root: Root, context: Context): void {
  const called = new Set<string>();
  visit(root, "footnoteReference", (node) => {
    called.add(node.identifier);
  });
  const lone: Flow[] = [];
  visit(root, "footnoteDefinition", (node, index, parent) => {
    if (called.has(node.identifier) || !parent || index === undefined) return undefined;
    context.report.todo(
      lineOf(node, context),
      `La note « ${node.identifier} » n’est appelée nulle part : gardée à la fin du texte.`,
    );
    lone.push(...node.children);
    parent.children.splice(index, 1);
    return index;
  });
  root.children.push(...lone);
}

/** Sections of a défi that held only what has become facts. */
export function dropEmptySections(root: Root, context: Context): void {
  const { children } = root;
  const { report, factLines } = context;
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const node = children[index];
    const next = children[index + 1];
    if (node?.type !== "heading") continue;
    if (next !== undefined && (next.type !== "heading" || next.depth > node.depth)) continue;
    const start = lineOf(node, context);
    const end = next ? lineOf(next, context) : Infinity;
    if (!factLines.some((line) => line >= start && line <= end)) continue;
    report.done(start, `Section vide retirée : ${quote(toString(node))}.`);
    children.splice(index, 1);
  }
}

/** Removes a first heading that only says the title; gives its text. */
export function takeTitle(root: Root, title: string | undefined): string | undefined {
  const [first] = root.children;
  if (!first || !isFlow(first) || first.type !== "heading" || first.depth !== 1) return undefined;
  const words = toString(first).replace(/\s+/g, " ").trim();
  if (title !== undefined && slugify(title) !== slugify(words)) return undefined;
  root.children.shift();
  return words;
}
