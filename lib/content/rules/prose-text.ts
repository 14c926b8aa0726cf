/** Gives the text of a block as rules on words read it: what is no word of ours is blanked, sign for sign. */
import type { ProseBlock, ProsePiece } from "./prose.ts";
import type { RuleFile } from "./rule.ts";

/** Texts that are somebody else's: newcomers' own words, titles of outside pages, names. */
const otherWords: readonly string[] = [
  ...["questions", "sources.title", "links.label"],
  ...["term", "expansion", "administration", "place"],
];

/** The blocks whose sentences are the author's: their style can be mended. */
export function authoredBlocks(file: RuleFile): ProseBlock[] {
  return file.blocks.filter(
    ({ kind, name }) => !(kind === "key" && name !== undefined && otherWords.includes(name)),
  );
}

function blankPieces(block: ProseBlock, isBlank: (piece: ProsePiece) => boolean): string {
  let text = block.text;
  for (const piece of block.pieces) {
    if (!isBlank(piece)) continue;
    const end = piece.at + piece.text.length;
    text = text.slice(0, piece.at) + " ".repeat(piece.text.length) + text.slice(end);
  }
  return text;
}

/** Without code or addresses; offsets are those of `block.text`. */
export function wordsOfBlock(block: ProseBlock): string {
  return blankPieces(block, ({ kind }) => kind !== "text");
}

/** Without code, addresses, texts of links (they name another page) or quotations (they are not ours to mend). */
export function ownWordsOfBlock(block: ProseBlock): string {
  const text = blankPieces(block, ({ kind, inside }) => kind !== "text" || inside === "link");
  return text.replace(/«[^»]*»/g, (quotation) => " ".repeat(quotation.length));
}
