/** Finds Markdown that did not take: what its author meant as a title, a link, a note or code, and that reads as plain text. */
import type { Code, Heading, Paragraph, Root, Text } from "mdast";
import { visit } from "unist-util-visit";
import type { ContentIssue } from "./issues.ts";
import { headingText } from "./outline.ts";
import type { RuleName } from "./rules/registry.ts";

type Report = (offset: number, rule: RuleName, fact: string, fix: string) => void;

interface Pattern {
  pattern: RegExp;
  explain: (match: RegExpMatchArray) => [rule: RuleName, fact: string, fix: string];
}

const textPatterns: readonly Pattern[] = [
  {
    pattern: /\[\^([^\]\s]+)\]/g,
    explain: ([note = ""]) => [
      "missing-footnote",
      `La note « ${note} » n’est écrite nulle part.`,
      `Ajoutez « ${note}: … » seul sur une ligne, à la fin de l’article.`,
    ],
  },
  {
    // The address may have become a link of its own: the text then stops at the parenthesis.
    pattern: /\[([^\]]+)\]\s?\((?=$|[/#]|https?:|mailto:)/g,
    explain: ([, words = ""]) => [
      "broken-link",
      `Le lien « ${words} » n’en est pas un : il y a une espace avant « ( » ou dans l’adresse.`,
      `Écrivez [${words}](adresse), sans espace.`,
    ],
  },
];

function lintText(node: Text, body: string, report: Report): void {
  const start = node.position?.start.offset ?? 0;
  for (const { pattern, explain } of textPatterns) {
    let from = start;
    for (const match of node.value.matchAll(pattern)) {
      const found = body.indexOf(match[0], from);
      report(found === -1 ? start : found, ...explain(match));
      from = found === -1 ? from : found + match[0].length;
    }
  }
}

/** « ##Titre », or a no-break space typed after « ## », as Mac keyboards do with Alt. */
function lintParagraph(node: Paragraph, report: Report): void {
  const [first] = node.children;
  if (first?.type !== "text") return;
  const signs = /^(#{2,6})(?=\p{L})|^(#{1,6})[\u00A0\u202F]/u.exec(first.value);
  const level = signs?.[1] ?? signs?.[2];
  if (level === undefined) return;
  report(
    node.position?.start.offset ?? 0,
    "broken-heading",
    `Ce titre n’en est pas un : « ${level} » n’est pas suivi d’une espace ordinaire.`,
    `Écrivez « ${level} », une espace, puis le titre.`,
  );
}

function lintHeading(node: Heading, report: Report): void {
  if (headingText(node) !== "") return;
  const fix = "Écrivez le titre, ou retirez cette ligne.";
  report(node.position?.start.offset ?? 0, "empty-heading", "Ce titre est vide.", fix);
}

function lintCode(node: Code, body: string, report: Report): void {
  const { start, end } = node.position ?? {};
  const source = body.slice(start?.offset ?? 0, end?.offset ?? 0);
  const fence = /^(```+|~~~+)/.exec(source)?.[1];
  if (fence === undefined) return;
  const [, ...rest] = source.split("\n");
  if ((rest.at(-1) ?? "").replace(/^[\s>]+/, "").startsWith(fence)) return;
  report(
    start?.offset ?? 0,
    "open-code",
    "Ce bloc de code n’est jamais refermé : toute la suite en fait partie.",
    `Ajoutez une ligne « ${fence} » à la fin du code.`,
  );
}

/** One issue for each piece of Markdown in `tree`, parsed from `body`, that readers would see as raw signs. */
export function lintMarkdown(tree: Root, body: string, file: string): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const report: Report = (offset, rule, fact, fix) => {
    const lines = body.slice(0, offset).split("\n");
    const column = (lines.at(-1) ?? "").length + 1;
    issues.push({ file, line: lines.length, column, rule, fact, fix });
  };
  visit(tree, (node) => {
    if (node.type === "text") lintText(node, body, report);
    else if (node.type === "paragraph") lintParagraph(node, report);
    else if (node.type === "heading") lintHeading(node, report);
    else if (node.type === "code") lintCode(node, body, report);
  });
  return issues;
}
