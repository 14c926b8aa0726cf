/** One source file → one page of ours, that the checks of the content accept, with all there is to say of it. */
import type { Root } from "mdast";
import { toString } from "mdast-util-to-string";
import type { ContentIssue } from "#lib/content/issues.ts";
import { parseArticle, parseDefi } from "#lib/content/parse-article.ts";
import { detectGeneration, detectKind, isMarkdownField, type Generation } from "./detect.ts";
import type { Media } from "./context.ts";
import { createFieldReader, type FieldReader } from "./fields.ts";
import { pageText } from "./front-matter-text.ts";
import { mapArticle } from "./map-article.ts";
import { mapDefi } from "./map-defi.ts";
import { writeMarkdown } from "./markdown.ts";
import { dateOfFile, type Kind } from "./names.ts";
import { quote, type Reporter } from "./report.ts";
import { splitSource, type SourceLine } from "./split-source.ts";
import { translateBody, type TranslatedBody } from "./translate-body.ts";

export interface ReadSource {
  file: string;
  kind: Kind;
  generation: Generation;
  fields: FieldReader;
  body: SourceLine[];
  /** One line, no Markdown. */
  description?: string;
}

/** What the page must be named, and the base it goes to. */
export interface Destination {
  slug: string;
  id: string;
  /** Takes a title for this article: itself, or a variant that no other has. */
  takeTitle: (title: string) => string;
  themes: readonly string[];
  owners: readonly string[];
}

export interface ImportedPage {
  text: string;
  media: Media[];
}

/** Markdown written inside the front matter comes first in the body. */
function descriptionLines(fields: FieldReader, report: Reporter): SourceLine[] {
  const text = fields.raw("description");
  if (text === undefined || !isMarkdownField(text)) return [];
  const line = fields.line("description");
  report.done(line, "Le texte, écrit dans « description », est devenu le corps de la page.");
  return [...text.split("\n"), ""].map((each) => ({ text: each, line }));
}

/** Reads `text` (decode-source.ts) as far as it can be read; `kind` overrides what the file seems to be. */
export function readSource(text: string, file: string, report: Reporter, kind?: Kind): ReadSource {
  const { fields: found, body } = splitSource(text, report);
  const fields = createFieldReader(found);
  const raw = fields.raw("description");
  const description = isMarkdownField(raw) ? undefined : raw?.replace(/\s+/g, " ").trim();
  return {
    file,
    kind: kind ?? detectKind(file, fields),
    generation: detectGeneration(fields, body),
    fields,
    body: [...descriptionLines(fields, report), ...body],
    ...(description !== undefined && { description }),
  };
}

function parsePage(kind: Kind, text: string, slug: string): ContentIssue[] {
  const parse = kind === "defi" ? parseDefi : parseArticle;
  return parse(text, `${slug}.mdx`).issues;
}

/** Blocks that hold a line of the written body, as indexes. */
function blockAt(tree: Root, line: number): number {
  let end = 1;
  for (const [index, node] of tree.children.entries()) {
    end += writeMarkdown({ type: "root", children: [node] }).split("\n").length;
    if (line < end) return index;
  }
  return tree.children.length - 1;
}

const maxRepairs = 50; // Beyond, the page is kept whole as code.

/** Last resort, for what no rule above foresaw: the block at fault is kept as it is, inside a block of code. */
function repair(
  kind: Kind,
  keys: Readonly<Record<string, unknown>>,
  slug: string,
  body: TranslatedBody,
  report: Reporter,
): string {
  const { tree } = body;
  for (let round = 0; round <= maxRepairs; round += 1) {
    const text = pageText(keys, writeMarkdown(tree));
    const [issue] = parsePage(kind, text, slug);
    if (issue === undefined) return text;
    const bodyStart = text.indexOf("\n---\n") + "\n---\n".length;
    const linesBefore = text.slice(0, bodyStart).split("\n").length;
    const index = round === maxRepairs ? -1 : blockAt(tree, issue.line - linesBefore);
    const node = tree.children[index];
    if (node === undefined || node.type === "code") {
      report.todo(1, "Texte gardé entier dans un bloc de code : relisez-le.");
      tree.children = [{ type: "code", value: writeMarkdown(tree) }];
    } else {
      report.todo(
        body.lineOf(node),
        `Passage gardé dans un bloc de code (${issue.rule}) : ${quote(toString(node))}.`,
      );
      tree.children[index] = {
        type: "code",
        value: writeMarkdown({ type: "root", children: [node] }).trim(),
      };
    }
  }
  return pageText(keys, writeMarkdown(tree));
}

/** The page for `destination`. Never throws on what a source holds. */
export function importPage(
  source: ReadSource,
  destination: Destination,
  report: Reporter,
): ImportedPage {
  const { fields, kind, description, file } = source;
  const { slug } = destination;
  const body = translateBody(source.body, { kind, title: fields.text("title") }, report);
  const image = fields.text("image", "img");
  const media = [...body.media];
  if (image !== undefined)
    media.unshift({ kind: "image", url: image, line: fields.line("image", "img") });
  const keys =
    kind === "defi"
      ? mapDefi({ fields, body, slug, description }, report)
      : mapArticle({ ...destination, fields, body, date: dateOfFile(file), description }, report);
  fields.reportRest(report);
  return { text: repair(kind, keys, slug, body, report), media };
}
