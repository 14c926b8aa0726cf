/** Reads the body of an article or défi once: tree, sections, links, and what the guard refuses. */
import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { VFileMessage } from "vfile-message";
import type { ContentIssue } from "./issues.ts";
import { mdxComponents } from "./mdx-components.ts";
import { guardMdx } from "./mdx-guard.ts";
import { outline, type Section } from "./outline.ts";

/** A link or a reference by component, with where it stands. */
export interface Reference {
  kind: "address" | "defi" | "terme" | "contact";
  /** Address, slug or id. */
  target: string;
  line: number;
  column: number;
}

export interface ParsedBody {
  sections: Section[];
  references: Reference[];
  words: number;
  issues: ContentIssue[];
}

const mdxParser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
const markdownParser = unified().use(remarkParse).use(remarkGfm).freeze();

/** What the MDX parser says, put for authors; the first pattern that matches wins. */
const syntaxFacts: readonly [pattern: RegExp, rule: string, fact: string, fix: string][] = [
  [
    /before name, expected a character that can start a name/i,
    "mdx-angle",
    "Un « < » ouvre ici une balise qui n’en est pas une.",
    "Écrivez les adresses ainsi : [texte](https://…), et « inférieur à » en toutes lettres ou entre accents graves.",
  ],
  [
    /Could not parse expression|Unexpected end of file in expression|Unexpected lazy line/i,
    "mdx-expression",
    "Une accolade « { » ouvre ici une expression : du code, refusé dans un article.",
    "Retirez les accolades, ou mettez ce texte entre accents graves : `{…}`.",
  ],
  [
    /Could not parse import\/exports/i,
    "mdx-import",
    "Cette ligne commence par « import » ou « export », lus comme du code.",
    "Reformulez la phrase pour qu’elle ne commence pas par ce mot.",
  ],
  [
    /Expected a closing tag for|Unexpected closing (slash|tag)|Unexpected end of file/i,
    "mdx-unclosed",
    "Un composant n’est pas refermé, ou refermé au mauvais endroit.",
    "Refermez chaque <Composant> par </Composant>, sur sa propre ligne, avec une ligne vide de chaque côté.",
  ],
];

function explainSyntax(error: unknown, file: string): ContentIssue {
  if (!(error instanceof VFileMessage)) throw error;
  const place = error.place && "start" in error.place ? error.place.start : error.place;
  const { line = 1, column = 1 } = place ?? {};
  const found = syntaxFacts.find(([pattern]) => pattern.test(error.reason));
  const [, rule, fact, fix] = found ?? [
    undefined,
    "mdx-syntax",
    "Ce passage n’est pas du MDX valide.",
    "Vérifiez les « < », les accolades et les composants de ce paragraphe.",
  ];
  return { file, line, column, rule, fact, fix };
}

/** Parses `body`; on a syntax error falls back to plain Markdown so that other mistakes still show. */
function parseTree(body: string, file: string): { tree: Root; issues: ContentIssue[] } {
  try {
    const tree = mdxParser.parse(body);
    return { tree, issues: guardMdx(tree, file) };
  } catch (error) {
    return { tree: markdownParser.parse(body), issues: [explainSyntax(error, file)] };
  }
}

function componentReferences(node: Nodes): Reference[] {
  if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return [];
  const spec = node.name === null ? undefined : mdxComponents[node.name];
  return node.attributes.flatMap((attribute): Reference[] => {
    if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") return [];
    const attributeSpec = spec?.attributes[attribute.name];
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
  const { tree, issues } = parseTree(body, file);
  const sections = outline(tree);
  const words = sections.reduce((sum, section) => sum + section.text.split(/\s+/).length, 0);
  return {
    sections,
    references: collectReferences(tree),
    words,
    issues: [...issues, ...checkHeadings(tree, file)],
  };
}
