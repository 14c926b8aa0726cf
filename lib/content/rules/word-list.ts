/** Advises on the base's own list of words: short, sorted, and nothing that the dictionary knows. */
import type { FrenchDictionary } from "#lib/content/language/dictionary.ts";
import {
  findWordListFaults,
  readWordList,
  type WordListFault,
} from "#lib/content/language/word-list.ts";
import type { ContentIssue } from "#lib/content/issues.ts";
import type { BaseRule } from "./rule.ts";

function explain({ word, fault, other }: WordListFault): Pick<ContentIssue, "fact" | "fix"> {
  switch (fault) {
    case "twice":
      return {
        fact: `« ${word} » est déjà à la ligne ${other?.line ?? 1}.`,
        fix: "Retirez cette ligne.",
      };
    case "known":
      return { fact: `Le dictionnaire connaît déjà « ${word} ».`, fix: "Retirez cette ligne." };
    case "several":
      return {
        fact: `« ${word} » : un seul mot par ligne.`,
        fix: "Écrivez chaque mot sur sa ligne.",
      };
    case "unsorted":
      return {
        fact: `« ${word} » n’est pas à sa place dans l’ordre alphabétique.`,
        fix: `Placez-le avant « ${other?.word ?? ""} ».`,
      };
  }
}

/** `dictionary` is opened by the caller. */
export function wordListRule(dictionary: FrenchDictionary): BaseRule {
  return {
    scope: "base",
    names: ["word-list"],
    check: ({ wordList }) => {
      if (!wordList) return [];
      const { file, source } = wordList;
      // A word all in capitals is there for the rule on acronyms, which asks no dictionary.
      const isInDictionary = (word: string) => /\p{Ll}/u.test(word) && dictionary.has(word);
      return findWordListFaults(readWordList(source), isInDictionary).map((found) => ({
        ...{ file, line: found.line, column: 1 },
        rule: "word-list",
        ...explain(found),
      }));
    },
  };
}
