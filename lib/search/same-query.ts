/** Tells queries that the search cannot tell apart. */
import { analyse } from "./analyse.ts";
import { foldText } from "./fold.ts";

/** Beyond this, reading a query may depend on where it is cut. */
const MAX_CHARS = 300;

/**
 * True only when both queries are read as one, whatever the index: all that `expand` takes from a query is its length, its
 * folded text, its question mark and its tokens with their places. False says nothing.
 */
export function isSameQuery(a: string, b: string): boolean {
  if (a.length !== b.length || a.length > MAX_CHARS || foldText(a) !== foldText(b)) return false;
  // Folding makes one sign of several question marks.
  if (a.includes("?") !== b.includes("?")) return false;
  const [tokens, others] = [analyse(a), analyse(b)];
  return (
    tokens.length === others.length &&
    tokens.every((token, index) => {
      const other = others[index];
      return (
        token.stem === other?.stem &&
        token.surface === other.surface &&
        token.start === other.start &&
        token.end === other.end &&
        token.isStop === other.isStop &&
        token.isJoined === other.isJoined &&
        token.isAcronym === other.isAcronym
      );
    })
  );
}
