/** Reads the body of an article or défi once: tree, sections, links, and what the guard refuses. */
import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { ContentIssue } from "./issues.ts";
import { lintMarkdown } from "./lint-markdown.ts";
import { mdxComponents } from "./mdx-components.ts";
import { parseMdx } from "./mdx-syntax.ts";
import { outline, type Section } from "./outline.ts";
import { bodyPieces, type BodyPiece } from "./relied-text.ts";
import { bodyProse } from "./rules/body-prose.ts";
import type { Prose } from "./rules/prose.ts";

/** A link or a reference by component, with where it stands. */
export interface Reference {
  kind: "address" | "defi" | "terme" | "contact" | "video";
  /** Address, slug or id. */
  target: string;
  line: number;
  column: number;
}

export interface ParsedBody {
  sections: Section[];
  references: Reference[];
  words: number;
  /** What readers rely on, to be compared with what was verified. */
  pieces: BodyPiece[];
  issues: ContentIssue[];
  prose: () => Prose;
}

function componentReferences(node: Nodes): Reference[] {
  if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return [];
  const isKnown = node.name !== null && Object.hasOwn(mdxComponents, node.name);
  const spec = isKnown && node.name !== null ? mdxComponents[node.name] : undefined;
  return node.attributes.flatMap((attribute): Reference[] => {
    if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") return [];
    const attributeSpec =
      spec && Object.hasOwn(spec.attributes, attribute.name)
        ? spec.attributes[attribute.name]
        : undefined;
    const kind = attributeSpec?.address ? "address" : attributeSpec?.refersTo;
    if (!kind) return [];
    const { line = 1, column = 1 } = (attribute.position ?? node.position)?.start ?? {};
    return [{ kind, target: attribute.value, line, column }];
  });
}

function collectReferences(tree: Root): Reference[] {
  const references: Reference[] = [];
  visit(tree, (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (node.type === "link" || node.type === "definition") {
      references.push({ kind: "address", target: node.url, line, column });
    }
    references.push(...componentReferences(node));
  });
  return references;
}

function checkHeadings(tree: Root, file: string): ContentIssue[] {
  const issues: ContentIssue[] = [];
  let previous = 1;
  visit(tree, "heading", (heading) => {
    const { line = 1, column = 1 } = heading.position?.start ?? {};
    if (heading.depth === 1) {
      issues.push({
        file,
        line,
        column,
        rule: "heading-level",
        fact: "Un titre de niveau 1 (« # ») est réservé au titre de la page.",
        fix: "Écrivez « ## ».",
      });
    } else if (heading.depth > previous + 1) {
      issues.push({
        file,
        line,
        column,
        rule: "heading-level",
        fact: `Ce titre saute du niveau ${previous} au niveau ${heading.depth}.`,
        fix: `Écrivez « ${"#".repeat(previous + 1)} ».`,
      });
    }
    previous = Math.max(heading.depth, 2);
  });
  return issues;
}

/** The single parse of a body: everything that pages, search, links and checks need of it. */
export function parseBody(body: string, file: string): ParsedBody {
  const { tree, issues } = parseMdx(body, file);
  const sections = outline(tree);
  const words = sections.reduce(
    (sum, section) => sum + (section.text.match(/\S+/g)?.length ?? 0),
    0,
  );
  return {
    sections,
    references: collectReferences(tree),
    words,
    pieces: bodyPieces(tree),
    issues: [...issues, ...lintMarkdown(tree, body, file), ...checkHeadings(tree, file)],
    prose: () => bodyProse(tree, body),
  };
}
