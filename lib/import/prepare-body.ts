/** Makes plain Markdown of a body written for Jekyll, Hugo or VuePress, each line still knowing where it comes from. */
import { quote, type Reporter } from "./report.ts";
import { expressionPattern, readToken, tokenMark, tokenPattern, type Token } from "./shortcodes.ts";
import type { SourceLine } from "./split-source.ts";

export interface PreparedBody {
  lines: SourceLine[];
  /** What stands behind each token mark. */
  tokens: Token[];
}

/** Element that stands for a VuePress container until it becomes an `Encadre`. */
export const containerTag = "eig-encadre";

const maxJoinedLines = 10; // A shortcode longer than that was never closed.

/** Joins the lines of a shortcode that runs over several. */
function joinExpressions(lines: readonly SourceLine[]): SourceLine[] {
  const joined: SourceLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    let { text } = line;
    const isOpen = /\{\{[<%](?!.*[>%]\}\})/.test(text);
    const next = lines.slice(index + 1, index + maxJoinedLines);
    const end = isOpen ? next.findIndex((each) => /[>%]\}\}/.test(each.text)) : -1;
    if (end !== -1) {
      text = [text, ...next.slice(0, end + 1).map((each) => each.text.trim())].join(" ");
      index += end + 1;
    }
    joined.push({ text, line: line.line });
  }
  return joined;
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** `::: tip Titre` and `:::` as tags, alone between empty lines. */
function containerLines({ text, line }: SourceLine): SourceLine[] | undefined {
  const match = /^(\s{0,3}):::+\s*([\w-]*)\s*(.*)$/.exec(text);
  if (!match) return undefined;
  const [, , type = "", title = ""] = match;
  const tag =
    type === ""
      ? `</${containerTag}>`
      : `<${containerTag} type="${type}" title="${escapeAttribute(title.trim())}">`;
  return ["", tag, ""].map((each) => ({ text: each, line }));
}

/** Kramdown: `{:target="_blank"}` after a link, `{: .note}` or `{:toc}` alone. Hugo: `{.subtitle}` at the end of a title. */
function dropAttributes(text: string, line: number, report: Reporter): string {
  return text.replace(/\{::?[^{}\n]*\}|(?<=^#{1,6}\s.*)\{[.#][^{}\n]*\}\s*$/g, (found) => {
    report.done(line, `Attribut de mise en forme retiré : ${quote(found)}.`);
    return "";
  });
}

/** `{{ site.baseurl }}` before an address stands for the site itself. */
function dropBaseUrl(text: string): string {
  return text
    .replace(/\{\{\s*site\.(?:baseurl|url)\s*\}\}/g, "")
    .replace(
      /\{\{\s*["']([^"'{}]*)["']\s*\|\s*(?:relative_url|absolute_url|prepend:[^{}]*)\s*\}\}/g,
      "$1",
    );
}

function isTableOfContents(lines: readonly SourceLine[], index: number): boolean {
  const { text = "" } = lines[index] ?? {};
  if (/^\s*\[\[toc\]\]\s*$/i.test(text)) return true;
  const isNextToc = /^\s*\{:\s*toc[^}]*\}\s*$/.test(lines[index + 1]?.text ?? "");
  return isNextToc && /^\s*(?:[*+-]|\d+\.)\s/.test(text);
}

interface Fence {
  mark: string;
  length: number;
}

/** The fence still open after `text`. */
function nextFence(open: Fence | undefined, text: string): Fence | undefined {
  const run = /^\s*(?:>\s*)*(`{3,}|~{3,})(.*)$/.exec(text);
  const [, signs = "", rest = ""] = run ?? [];
  const mark = signs.charAt(0);
  if (signs === "") return open;
  if (!open) return mark === "`" && rest.includes("`") ? undefined : { mark, length: signs.length };
  const isClosing = mark === open.mark && signs.length >= open.length && rest.trim() === "";
  return isClosing ? undefined : open;
}

/** Code is left as it is; everything else of a template language becomes a token, a tag or nothing. */
export function prepareBody(body: readonly SourceLine[], report: Reporter): PreparedBody {
  const source = joinExpressions(body);
  const tokens: Token[] = [];
  const lines: SourceLine[] = [];
  let fence: Fence | undefined;
  for (const [index, line] of source.entries()) {
    const wasInside = fence !== undefined;
    fence = nextFence(fence, line.text);
    if (wasInside || fence) {
      lines.push(line);
    } else if (isTableOfContents(source, index)) {
      report.done(line.line, "Sommaire écrit à la main retiré : la page fait le sien.");
      lines.push({ ...line, text: "" });
    } else {
      const withoutBase = dropBaseUrl(dropAttributes(line.text, line.line, report));
      const text = withoutBase.replace(expressionPattern, (found) => {
        tokens.push(readToken(found, line.line));
        return tokenMark(tokens.length - 1);
      });
      lines.push(...(containerLines({ ...line, text }) ?? [{ ...line, text }]));
    }
  }
  if (fence)
    report.todo(
      source.at(-1)?.line ?? 1,
      "Bloc de code jamais refermé : il va jusqu’à la fin du texte.",
    );
  return { lines, tokens };
}

/** `text` with the source of its tokens back in place, for code and addresses. */
export function restoreTokens(text: string, tokens: readonly Token[]): string {
  return text.replace(tokenPattern, (_, index: string) => tokens[Number(index)]?.source ?? "");
}
