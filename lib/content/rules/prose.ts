/** Prose as its readers see it, with the place in the file of each of its signs. */

/** 1-based, in the file; a Windows line end counts as one, a byte-order mark as none. */
export interface Place {
  line: number;
  column: number;
}

/** Something to put instead of what stands between two places of one line. */
export interface TextEdit {
  line: number;
  column: number;
  /** Column after the last sign replaced; `column` itself where something is inserted. */
  endColumn: number;
  text: string;
}

/** A run of a block that stands in the file on one line. */
export interface ProsePiece {
  /** Where it begins in the text of its block. */
  at: number;
  text: string;
  /** `code` and `address` (a link whose text is its address) are no words of a sentence. */
  kind: "text" | "code" | "address";
  /** Inline component it stands in, such as `Terme`, or `link`. */
  inside?: string;
  place: Place;
  /** It stands in the file sign for sign: it can be mended there. */
  isVerbatim: boolean;
}

export interface ProseBlock {
  /**
   * `attribute`: a value that readers see, such as the title of a tab; `key`: a text of YAML or of
   * the front matter. A paragraph of a list is an `item`.
   */
  kind: "heading" | "paragraph" | "item" | "cell" | "attribute" | "key";
  /** Name of the attribute or of the key: `titre`, `description`, `definition`, `requests`… */
  name?: string;
  /** As readers see it, one line; code in it included. */
  text: string;
  pieces: readonly ProsePiece[];
  place: Place;
}

/** A link of the body, by Markdown or by `<Lien>`. */
export interface ProseLink {
  text: string;
  address: string;
  place: Place;
}

/** A comment that asks for an exception: `{/* check: rule-name — reason *\/}`, `# check: rule-name — reason`. */
export interface Silence {
  /** As the author wrote it, known or not. */
  rule: string;
  /** Empty when the author gave none. */
  reason: string;
  place: Place;
  /** Lines it holds for, both included. */
  from: number;
  to: number;
}

/** Everything that rules read of one file. */
export interface Prose {
  /** In the order of the file: front matter first. */
  blocks: readonly ProseBlock[];
  links: readonly ProseLink[];
  silences: readonly Silence[];
}

function pieceAt(block: ProseBlock, index: number): ProsePiece | undefined {
  return block.pieces.findLast((piece) => piece.at <= index);
}

/** Place in the file of a sign of `block.text`. */
export function placeAt(block: ProseBlock, index: number): Place {
  const piece = pieceAt(block, index);
  if (!piece) return block.place;
  const { line, column } = piece.place;
  const into = Math.min(index - piece.at, piece.text.length);
  return { line, column: column + (piece.isVerbatim ? into : 0) };
}

/** What kind of piece a sign of `block.text` stands in. */
export function kindAt(block: ProseBlock, index: number): ProsePiece["kind"] {
  return pieceAt(block, index)?.kind ?? "text";
}

/**
 * The edit that puts `text` instead of `block.text.slice(from, to)`; undefined when these signs do
 * not stand together in the file, or are not words.
 */
export function editAt(
  block: ProseBlock,
  from: number,
  to: number,
  text: string,
): TextEdit | undefined {
  const piece = pieceAt(block, from);
  if (!piece?.isVerbatim || piece.kind !== "text") return undefined;
  if (to > piece.at + piece.text.length) return undefined;
  const { line, column } = piece.place;
  const start = column + from - piece.at;
  return { line, column: start, endColumn: start + to - from, text };
}

/** A file as it was read; its prose is read out of the same parse, when a rule asks for it. */
export interface Written {
  /** All of the file, line ends as they are on disk. */
  source: string;
  prose: () => Prose;
}
