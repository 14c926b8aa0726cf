/** Tells the words that neither the dictionary nor the base knows. */
import { knownTo, suggestWords, type FrenchDictionary } from "#lib/content/language/dictionary.ts";
import { findUnknownWords } from "#lib/content/language/spelling.ts";
import type { ContentIssue } from "#lib/content/issues.ts";
import { placeAt, type Place } from "./prose.ts";
import { wordsOfBlock } from "./prose-text.ts";
import type { FileRule, RuleFile } from "./rule.ts";
import { wordsOfBase } from "./words-of-base.ts";

/** Titles of outside pages, often in English. */
const otherNames: readonly string[] = ["sources.title", "links.label"];

interface Unknown {
  place: Place;
  times: number;
}

/** Each unknown word of a file, where it first stands. */
function unknownWords(file: RuleFile, isKnown: (word: string) => boolean): Map<string, Unknown> {
  const unknown = new Map<string, Unknown>();
  for (const block of file.blocks) {
    if (block.kind === "key" && block.name !== undefined && otherNames.includes(block.name))
      continue;
    for (const { text, start } of findUnknownWords(wordsOfBlock(block), isKnown)) {
      const seen = unknown.get(text);
      if (seen) seen.times += 1;
      else unknown.set(text, { place: placeAt(block, start), times: 1 });
    }
  }
  return unknown;
}

function fixOf(suggestions: readonly string[]): string {
  const [first, ...others] = suggestions.map((word) => `« ${word} »`);
  if (first === undefined)
    return "Corrigez-le, ou ajoutez-le à « orthographe.txt » s’il est juste.";
  const instead = others.length === 0 ? "" : `, ${others.join(", ")}`;
  return `Écrivez ${first}${instead}, ou ajoutez-le à « orthographe.txt » s’il est juste.`;
}

/** Advice, not an error: an unknown word may be a new one. `dictionary` is opened by the caller. */
export function spellingRule(dictionary: FrenchDictionary): FileRule {
  return {
    scope: "file",
    names: ["spelling"],
    check: (file, lexicon) => {
      const words = wordsOfBase(lexicon);
      const unknown = unknownWords(file, knownTo(dictionary, words));
      return [...unknown].map(([word, { place, times }]): ContentIssue => {
        const count = times === 1 ? "" : ` (${times} fois dans ce fichier)`;
        return {
          file: file.file,
          ...place,
          rule: "spelling",
          fact: `« ${word} »${count} n’est connu ni du dictionnaire ni de la base.`,
          fix: fixOf(suggestWords(word, dictionary, words)),
        };
      });
    },
  };
}
