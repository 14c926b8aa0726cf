/** The words that a base adds to the dictionary. */
import { wordsOfNames } from "#lib/content/language/dictionary.ts";
import type { Lexicon } from "./rule.ts";

const wordsByLexicon = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Words of `orthographe.txt`, of the terms of the lexicon and of names; made once a lexicon. */
export function wordsOfBase(lexicon: Lexicon): ReadonlySet<string> {
  const made = wordsByLexicon.get(lexicon);
  if (made) return made;
  const terms = lexicon.glossaire.flatMap(({ term, expansion = "", oldNames, synonyms }) => [
    ...[term, expansion, ...oldNames, ...synonyms],
  ]);
  const words = wordsOfNames([...lexicon.words, ...terms, ...(lexicon.names ?? [])]);
  wordsByLexicon.set(lexicon, words);
  return words;
}
