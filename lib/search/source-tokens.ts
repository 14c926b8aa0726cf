/** What of a phrase the lexicon is matched on. */
import type { Token } from "./analyse.ts";
import { lightWords } from "./stop-words.ts";

/** What of a phrase is matched in queries: all but articles and the like. */
export function sourceTokens(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    (token) =>
      token.isJoined === undefined && !(token.isStop === true && lightWords.has(token.surface)),
  );
}
