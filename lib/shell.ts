/** Puts another content into the shell of a built page: same head, header, footer, stylesheet and islands. */

export interface ShellContent {
  /** Document title, as text. */
  title: string;
  /** HTML of the content of `<main>`. */
  main: string;
  /** False keeps the page out of search engines: results, errors. */
  indexed: boolean;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * @throws Error when `shell` has no `<main>` or no `<title>`: the layout changed and this must follow.
 */
export function fillShell(shell: string, { title, main, indexed }: ShellContent): string {
  const opening = /<main\b[^>]*>/.exec(shell);
  const closing = shell.lastIndexOf("</main>");
  if (!opening || closing === -1 || !/<title>/.test(shell)) {
    throw new Error("The shell page has no <main> or no <title>.");
  }
  const before = shell.slice(0, opening.index + opening[0].length);
  const after = shell.slice(closing);
  const robots = indexed ? "" : '<meta name="robots" content="noindex"/>';
  const head = before.replace(
    /<title>[\s\S]*?<\/title>/,
    () => `<title>${escapeText(title)}</title>${robots}`,
  );
  return `${head}<div class="wrap">${main}</div>${after}`;
}
