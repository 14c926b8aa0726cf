/** The two ways Markdown is read and written here: as the old sites did, and as MDX takes it. */
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Escapes what MDX would read as code; `import` and `export` at the start of a line are code too. */
const writer = unified()
  .use(remarkStringify, {
    bullet: "-",
    emphasis: "_",
    listItemIndent: "one",
    resourceLink: true,
    unsafe: [
      { atBreak: true, character: "i", after: "mport\\b" },
      { atBreak: true, character: "e", after: "xport\\b" },
    ],
  })
  .use(remarkGfm)
  .use(remarkMdx)
  .freeze();

/** The tree of plain Markdown, raw HTML in it; any text is Markdown. */
export function readMarkdown(text: string): Root {
  return parser.parse(text);
}

/** The Markdown of `tree`, as it is written in a file of ours. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree);
}
