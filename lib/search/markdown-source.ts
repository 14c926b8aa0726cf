/** Turns any Markdown file into a page for the index: front matter title and description, one section a heading. */
import GithubSlugger from "github-slugger";
import type { Node, Parent, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { parse } from "yaml";
import { foldText } from "./fold.ts";
import type { SearchSection, SearchSource } from "./schema.ts";

interface FrontMatter {
  title: string;
  description: string;
}

const parser = unified().use(remarkParse).use(remarkGfm);

/** Headings from this depth down stay inside their section: cutting finer leaves sections of one line. */
const MAX_SECTION_DEPTH = 4;

function splitFrontMatter(text: string): { yaml: string; body: string } {
  const clean = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const match = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(clean);
  return match === null
    ? { yaml: "", body: clean }
    : { yaml: match[1] ?? "", body: clean.slice(match[0].length) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function parseYaml(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    // Broken YAML is common in the wild (a colon in a title): each line is then read by itself.
    return undefined;
  }
}

function readKey(yaml: string, parsed: unknown, key: string): string {
  const value = isRecord(parsed) ? parsed[key] : undefined;
  if (typeof value === "string" || typeof value === "number") return String(value).trim();
  if (isRecord(parsed)) return "";
  const line = new RegExp(`^${key}[ \\t]*:[ \\t]*(.*)$`, "m").exec(yaml)?.[1] ?? "";
  return line.trim().replace(/^(["'])(.*)\1$/, "$2");
}

function readFrontMatter(yaml: string): FrontMatter {
  const parsed = parseYaml(yaml);
  return {
    title: readKey(yaml, parsed, "title"),
    description: readKey(yaml, parsed, "description"),
  };
}

function isParent(node: Node): node is Parent {
  return "children" in node && Array.isArray(node.children);
}

function hasText(node: Node, name: "value" | "alt"): node is Node & Record<typeof name, string> {
  return (
    name in node && typeof Object.entries(node).find(([key]) => key === name)?.[1] === "string"
  );
}

const blockNodes = new Set([
  "paragraph",
  "tableCell",
  "listItem",
  "heading",
  "blockquote",
  "break",
  "tableRow",
]);

/** Text of a node without its code and markup; blocks are parted by spaces. */
function plainText(node: Node): string {
  if (node.type === "code") return "";
  if (node.type === "html") return hasText(node, "value") ? stripTags(node.value) : "";
  if (node.type === "image") return hasText(node, "alt") ? ` ${node.alt} ` : "";
  if (hasText(node, "value")) return node.value;
  if (!isParent(node)) return node.type === "break" ? " " : "";
  const text = node.children.map(plainText).join("");
  return blockNodes.has(node.type) ? `${text}\n` : text;
}

/** Raw HTML and the components of MDX leave their text; what they hide in attributes is not read. */
function stripTags(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/gi, " ")
    .replace(/<!--[\s\S]*?-->/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&nbsp;/g, " ");
}

function codeText(node: Node): string {
  if (node.type === "code") return hasText(node, "value") ? node.value : "";
  return isParent(node)
    ? node.children
        .map(codeText)
        .filter((code) => code !== "")
        .join("\n")
    : "";
}

function headingDepth(node: Node): number | undefined {
  return "depth" in node && node.type === "heading" ? Number(node.depth) : undefined;
}

function toSections(tree: Root): SearchSection[] {
  const slugger = new GithubSlugger();
  const sections: SearchSection[] = [{ heading: "", anchor: "", text: "", code: "" }];
  for (const node of tree.children) {
    const depth = headingDepth(node);
    const current = sections.at(-1);
    if (depth !== undefined && depth <= MAX_SECTION_DEPTH) {
      const heading = plainText(node).trim();
      sections.push({ heading, anchor: slugger.slug(foldText(heading)), text: "", code: "" });
    } else if (current !== undefined) {
      current.text = `${current.text}${plainText(node)}\n`;
      current.code = [current.code, codeText(node)].filter((code) => code !== "").join("\n");
    }
  }
  return sections.map((section) => ({ ...section, text: tidy(section.text) }));
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}

/** Makes a page of a Markdown text; never fails on what an author may have written. */
export function markdownToSource(id: string, text: string): SearchSource {
  const { yaml, body } = splitFrontMatter(text);
  const { title, description } = readFrontMatter(yaml);
  const sections = toSections(parser.parse(body));
  const firstHeading = sections.find((section) => section.heading !== "")?.heading;
  return {
    kind: "article",
    id,
    url: `/${id}`,
    title: title || firstHeading || id.replace(/[-_]+/g, " "),
    description,
    questions: [],
    keywords: [],
    label: "",
    trust: "unverified",
    facets: {},
    sections: sections.filter(
      (section) => section.heading !== "" || section.text !== "" || section.code !== "",
    ),
  };
}
