/** Commands that the desk gives to copy, whole: they run as they stand. */

/** One word for a shell, whatever readers typed in it: between apostrophes nothing has a meaning (POSIX, « Quoting »). */
function shellWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

interface AnsweringArticle {
  /** Left out, the command asks for it. */
  title?: string | undefined;
  /** A key of `themes.yaml`; left out, the command lists them and asks. */
  theme?: string | undefined;
  /** Id of the question asked on the site, or the words of a search. */
  question: string;
}

/** Makes the skeleton of an article; with the id of a question, also says that its answer is being written. */
export function newArticleCommand({ title, theme, question }: AnsweringArticle): string {
  // « = » and not a space: a text that begins with a hyphen is no flag.
  const flags = Object.entries({ title, theme, question }).flatMap(([name, value]) =>
    value === undefined ? [] : `--${name}=${shellWord(value)}`,
  );
  return `npm run article:new -- ${flags.join(" ")}`;
}
