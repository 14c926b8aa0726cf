/** Parses MDX; each thing the parser stops at is explained for authors, blanked out, and the parse goes on. */
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFileMessage } from "vfile-message";
import { explainMdxError } from "./explain-mdx.ts";
import { sortIssues, type ContentIssue } from "./issues.ts";
import { guardMdx } from "./mdx-guard.ts";
import { placeAt } from "./place.ts";
import type { RuleName } from "./rules/registry.ts";

const mdxParser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
const markdownParser = unified().use(remarkParse).use(remarkGfm).freeze();

const maxSyntaxMistakes = 20; // Beyond, the file is not an article.

/** What the guard says of a tree whose tags were blanked out would not be true. */
const structureRules = new Set<RuleName>([
  "misplaced-component",
  "unexpected-content",
  "inline-component",
]);

/** Blanks a part of the text without moving the rest: lines and columns stay true. */
function blank(text: string, [start, end]: readonly [number, number]): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, " ") + text.slice(end);
}

function tryParse(text: string): Root | VFileMessage {
  try {
    return mdxParser.parse(text);
  } catch (error) {
    if (error instanceof VFileMessage) return error;
    throw error;
  }
}

/** The tree of `body` with the mistakes of syntax and what the guard refuses. Never throws on an author's mistake. */
export function parseMdx(body: string, file: string): { tree: Root; issues: ContentIssue[] } {
  const issues: ContentIssue[] = [];
  const touchedTags = new Set<string>();
  let text = body;
  let isStructureBroken = false;
  while (issues.length < maxSyntaxMistakes) {
    const tree = tryParse(text);
    if (!(tree instanceof VFileMessage)) {
      const guarded = guardMdx(tree, file).filter(
        ({ line, column, rule }) =>
          !touchedTags.has(`${line}:${column}`) &&
          !(isStructureBroken && structureRules.has(rule)) &&
          !(issues.length > 0 && rule === "missing-content"),
      );
      return { tree, issues: sortIssues([...issues, ...guarded]) };
    }
    const { offset, rule, fact, fix, ...repair } = explainMdxError(tree, text);
    const { blanks, touchedTag, breaksStructure = false } = repair;
    issues.push({ file, ...placeAt(text, offset), rule, fact, fix });
    if (touchedTag !== undefined) {
      const place = placeAt(text, touchedTag);
      touchedTags.add(`${place.line}:${place.column}`);
    }
    isStructureBroken ||= breaksStructure;
    const mended = blanks.reduce(blank, text);
    if (mended === text) break;
    text = mended;
  }
  return { tree: markdownParser.parse(body), issues: sortIssues(issues) };
}
