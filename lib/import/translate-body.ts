/** The body of an old page → Markdown in our subset, with the facts it stated and what was set aside. */
import type { Nodes, Root } from "mdast";
import { plainText } from "./content.ts";
import { lineOf, type BodyFacts, type Context, type Media } from "./context.ts";
import { readMarkdown } from "./markdown.ts";
import type { Kind } from "./names.ts";
import { prepareBody } from "./prepare-body.ts";
import type { Reporter } from "./report.ts";
import type { SourceLine } from "./split-source.ts";
import {
  dropEmptySections,
  keepLoneNotes,
  levelHeadings,
  mendAnchors,
  mendSigns,
  takeTitle,
} from "./tidy-tree.ts";
import { translateNodes } from "./translate-nodes.ts";

export interface TranslatedBody {
  tree: Root;
  facts: BodyFacts;
  media: Media[];
  /** Text of a level 1 heading that opened the body. */
  title?: string;
  /** Line of the source that `node` comes from. */
  lineOf: (node: Nodes) => number;
  /** First paragraph, as plain text. */
  firstParagraph?: string;
}

export interface BodyOptions {
  kind: Kind;
  /** Title of the front matter, when it has one. */
  title?: string | undefined;
}

/** Never throws: Markdown takes any text. */
export function translateBody(
  body: readonly SourceLine[],
  { kind, title }: BodyOptions,
  report: Reporter,
): TranslatedBody {
  const { lines, tokens } = prepareBody(body, report);
  const context: Context = {
    kind,
    report,
    tokens,
    facts: { links: [], code: [], videos: [] },
    factLines: [],
    media: [],
    sourceLine: (line) => (lines[line - 1] ?? lines.at(-1))?.line ?? 1,
  };
  const source = readMarkdown(lines.map((line) => line.text).join("\n"));
  const tree: Root = { type: "root", children: translateNodes(source.children, context) };
  mendSigns(tree, context);
  const heading = takeTitle(tree, title);
  keepLoneNotes(tree, context);
  if (kind === "defi") dropEmptySections(tree, context);
  levelHeadings(tree, context);
  mendAnchors(tree, context);
  const paragraph = tree.children.find(
    (node) => node.type === "paragraph" && plainText(node) !== "",
  );
  return {
    tree,
    facts: context.facts,
    media: context.media,
    lineOf: (node) => lineOf(node, context),
    ...(heading !== undefined && { title: heading }),
    ...(paragraph && { firstParagraph: plainText(paragraph) }),
  };
}
