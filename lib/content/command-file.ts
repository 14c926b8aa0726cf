/** What the readers of files written by our commands share: people merge these files, and sometimes break them. */

/** The value in `text`; undefined when it is no JSON, for the schema to refuse it as any other wrong form. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Offset of the first mark that git leaves where two versions disagree; -1 without any. */
export function conflictOffset(text: string): number {
  return text.search(/^[<=>]{7}/m);
}
