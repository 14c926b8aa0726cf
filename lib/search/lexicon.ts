/** Turns the glossary and the synonyms into one list of links between words, ready for the index. */
import { irregularFamilies } from "./irregular-families.ts";
import type { GlossaryWords, LexiconInput, SynonymEntry } from "./lexicon-schema.ts";

/** Words and phrases of which each finds the others. */
export interface LexiconGroup {
  words: readonly string[];
  weight: number;
}

/** Words that find others without being found by them. */
export interface LexiconOneWay {
  from: readonly string[];
  to: readonly string[];
  weight: number;
}

/** Everything the search knows about words, beyond the pages themselves. */
export interface Lexicon {
  groups: readonly LexiconGroup[];
  oneWay: readonly LexiconOneWay[];
}

/** An acronym and its expansion are one name. */
export const ACRONYM_WEIGHT = 0.9;
const OLD_NAME_WEIGHT = 0.85;
const SYNONYM_WEIGHT = 0.7;
const ONE_WAY_WEIGHT = 0.6;
/** « ouvrir » and « ouverture » are one subject, but the exact word comes first. */
const IRREGULAR_FAMILY_WEIGHT = 0.55;

/** A lexicon for tests and for corpora that bring none. */
export const emptyLexiconInput: LexiconInput = { glossaire: [], synonymes: [] };

function glossaryGroups(entry: GlossaryWords): LexiconGroup[] {
  const { term, expansion, oldNames = [], synonyms = [] } = entry;
  const names = expansion === undefined ? [term] : [term, expansion];
  return [
    { words: names, weight: ACRONYM_WEIGHT },
    ...oldNames.map((old) => ({ words: [...names, old], weight: OLD_NAME_WEIGHT })),
    ...synonyms.map((synonym) => ({ words: [...names, synonym], weight: SYNONYM_WEIGHT })),
  ].filter((group) => group.words.length > 1);
}

function isGroup(entry: SynonymEntry): entry is Extract<SynonymEntry, { words: string[] }> {
  return "words" in entry;
}

/** Builds the lexicon from the parsed files; the words are still as their authors wrote them. */
export function buildLexicon(input: LexiconInput): Lexicon {
  const groups: LexiconGroup[] = input.glossaire.flatMap(glossaryGroups);
  const oneWay: LexiconOneWay[] = [];
  for (const entry of input.synonymes) {
    if (isGroup(entry)) groups.push({ words: entry.words, weight: entry.weight ?? SYNONYM_WEIGHT });
    else oneWay.push({ from: entry.from, to: entry.to, weight: entry.weight ?? ONE_WAY_WEIGHT });
  }
  const families = irregularFamilies.map((words) => ({ words, weight: IRREGULAR_FAMILY_WEIGHT }));
  return { groups: [...groups, ...families], oneWay };
}
