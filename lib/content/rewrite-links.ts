/** Changes what a content file names, and leaves every other byte of it as it is. */
import type { Definition, Link, Nodes } from "mdast";
import type { MdxJsxAttribute } from "mdast-util-mdx";
import { visit } from "unist-util-visit";
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  visit as visitYaml,
  type Node,
} from "yaml";
import { splitFrontMatter } from "./front-matter.ts";
import type { ContentIssue } from "./issues.ts";
import { mdxComponents } from "./mdx-components.ts";
import { parseMdx } from "./mdx-syntax.ts";

/** A piece of text to put instead of what stands from `start` to `end`. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

export interface Rewrite {
  /** New address; undefined when it stays. */
  address: (address: string) => string | undefined;
  /** New slug of an article named by slug (`related`, `article`…); undefined when it stays. */
  slug: (slug: string) => string | undefined;
}

export interface Rewritten {
  text: string;
  /** Mistakes that hide what the file names: it must be mended first. */
  issues: ContentIssue[];
}

function applyEdits(source: string, edits: readonly Edit[]): string {
  const last = [...edits].sort((a, b) => b.start - a.start);
  return last.reduce(
    (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
    source,
  );
}

/** Place of the YAML between the fences of a page, in the file as it is. */
function frontMatterRange(source: string): { start: number; end: number } | undefined {
  const match = /^\uFEFF?---[ \t]*(?:\r\n|\n)([\s\S]*?)^---[ \t]*\r?$/m.exec(source);
  if (!match) return undefined;
  const start = match[0].search(/\n/) + 1;
  return { start, end: start + (match[1]?.length ?? 0) };
}

function scalarEdit(node: unknown, text: string, rename: Rewrite["slug"]): Edit[] {
  if (!isScalar(node) || typeof node.value !== "string" || !node.range) return [];
  const renamed = rename(node.value);
  if (renamed === undefined) return [];
  const [start, end] = node.range;
  const raw = text.slice(start, end);
  const isQuoted = /^["']/.test(raw);
  return [
    { start, end, text: isQuoted ? raw.replace(node.value, renamed) : stringify(renamed).trim() },
  ];
}

/** Keys of the front matter that name articles by slug. */
function frontMatterEdits(yaml: string, rename: Rewrite["slug"]): Edit[] {
  const document = parseDocument(yaml);
  const related = document.get("related", true);
  const items: readonly unknown[] = isSeq(related) ? related.items : [];
  const replacedBy = document.getIn(["withdrawn", "replacedBy"], true);
  return [...items, replacedBy].flatMap((node) => scalarEdit(node, yaml, rename));
}

function isAddressAttribute(element: Nodes, { name }: MdxJsxAttribute): boolean {
  if (element.type !== "mdxJsxFlowElement" && element.type !== "mdxJsxTextElement") return false;
  const spec =
    element.name && Object.hasOwn(mdxComponents, element.name)
      ? mdxComponents[element.name]
      : undefined;
  return Boolean(spec && Object.hasOwn(spec.attributes, name) && spec.attributes[name]?.address);
}

/** A place in the tree that holds an address: its extent, and where in it the address may begin. */
interface Holder {
  address: string;
  start: { line: number; column: number };
  end: { line: number; column: number };
}

function linkHolder(node: Link | Definition): Holder[] {
  if (!node.position) return [];
  const { start, end } = node.position;
  // The text of a link may quote its address: look for it after the text only.
  const text = node.type === "link" ? node.children.at(-1)?.position?.end : undefined;
  return [{ address: node.url, start: text ?? start, end }];
}

function holders(node: Nodes): Holder[] {
  if (node.type === "link" || node.type === "definition") return linkHolder(node);
  if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return [];
  return node.attributes.flatMap((attribute): Holder[] => {
    if (attribute.type !== "mdxJsxAttribute" || !isAddressAttribute(node, attribute)) return [];
    const place = attribute.position ?? node.position;
    if (!place || typeof attribute.value !== "string") return [];
    return [{ address: attribute.value, start: place.start, end: place.end }];
  });
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (const match of source.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

function bodyEdits(source: string, body: string, file: string, rename: Rewrite["address"]) {
  const { tree, issues: mistakes } = parseMdx(body, file);
  if (mistakes.length > 0) return { edits: [], issues: mistakes };
  const starts = lineStarts(source);
  const offset = ({ line, column }: Holder["start"]) => (starts[line - 1] ?? 0) + column - 1;
  const edits: Edit[] = [];
  const issues: ContentIssue[] = [];
  visit(tree, (node) => {
    for (const { address, start: from, end } of holders(node)) {
      const text = rename(address);
      if (text === undefined) continue;
      const start = source.indexOf(address, offset(from));
      if (start !== -1 && start < offset(end)) {
        edits.push({ start, end: start + address.length, text });
        continue;
      }
      const fact = `Ce lien vers « ${address} » est écrit avec des signes codés : il ne peut pas être changé sans risque.`;
      issues.push({
        file,
        line: from.line,
        column: from.column,
        rule: "coded-link",
        fact,
        fix: `Écrivez-le « ${address} ».`,
      });
    }
  });
  return { edits, issues };
}

/** Rewrites an article or défi: links of its body, `related` and `replacedBy` of its front matter. */
export function rewritePage(source: string, file: string, rewrite: Rewrite): Rewritten {
  const { split, issues } = splitFrontMatter(source, file);
  const range = frontMatterRange(source);
  if (!split || !range) return { text: source, issues };
  const yaml = source.slice(range.start, range.end);
  const front = frontMatterEdits(yaml, rewrite.slug).map(({ start, end, text }) => ({
    start: start + range.start,
    end: end + range.start,
    text,
  }));
  const body = bodyEdits(source, split.body, file, rewrite.address);
  if (body.issues.length > 0) return { text: source, issues: body.issues };
  return { text: applyEdits(source, [...front, ...body.edits]), issues: [] };
}

/** Rewrites a reference file or a parcours: every `article: SLUG`. */
export function rewriteReference(source: string, rewrite: Rewrite): string {
  const edits: Edit[] = [];
  visitYaml(parseDocument(source), {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === "article")
        edits.push(...scalarEdit(value, source, rewrite.slug));
    },
  });
  return applyEdits(source, edits);
}

/** The front matter with another owner in the place of `owner`, and every other byte as it is. */
export function rewriteOwner(source: string, rename: Rewrite["slug"]): string {
  const range = frontMatterRange(source);
  if (!range) return source;
  const yaml = source.slice(range.start, range.end);
  const edits = scalarEdit(parseDocument(yaml).get("owner", true), yaml, rename);
  return source.slice(0, range.start) + applyEdits(yaml, edits) + source.slice(range.end);
}

/** Keys that stand after these ones in the front matter. */
const laterKeys = {
  verified: [
    ...["moments", "roles", "keywords", "defis", "related", "answers", "sources"],
    ...["oldSlugs", "oldAnchors", "withdrawn", "draft"],
  ],
  oldSlugs: ["oldAnchors", "withdrawn", "draft"],
  oldAnchors: ["withdrawn", "draft"],
} as const;

/**
 * Sets a key of the front matter of a page to `lines` (the key's own line first); no line removes it.
 * @throws Error when the page has no front matter: it was read before.
 */
export function setFrontMatterKey(
  source: string,
  key: keyof typeof laterKeys,
  lines: readonly string[],
): string {
  const range = frontMatterRange(source);
  if (!range) throw new Error("A page without front matter cannot be edited.");
  const yaml = source.slice(range.start, range.end);
  const lineEnd = yaml.includes("\r\n") ? "\r\n" : "\n";
  const text = lines.map((line) => line + lineEnd).join("");
  const { contents } = parseDocument(yaml);
  const pairs = isMap(contents) ? contents.items : [];
  const startOf = (name: string) =>
    pairs.map((pair) => pair.key).find((node) => isScalar(node) && node.value === name);
  const pair = pairs.find((item) => isScalar(item.key) && item.key.value === key);
  const offsetOf = (node: unknown) => (isScalar(node) ? node.range?.[0] : undefined);
  const start = offsetOf(startOf(key));
  if (pair && start !== undefined) {
    const value: Node | null = isNodeLike(pair.value) ? pair.value : null;
    const valueEnd = yaml.slice(0, value?.range?.[1] ?? start).trimEnd().length;
    const nextLine = yaml.indexOf("\n", Math.max(valueEnd, start)) + 1;
    return applyEdits(source, [
      { start: range.start + start, end: range.start + (nextLine || yaml.length), text },
    ]);
  }
  const [later] = laterKeys[key].flatMap((name) => offsetOf(startOf(name)) ?? []);
  const at = range.start + (later ?? yaml.length);
  return applyEdits(source, [{ start: at, end: at, text }]);
}

function isNodeLike(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value);
}
