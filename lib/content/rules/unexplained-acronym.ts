/** Advises on acronyms that neither the lexicon nor the article explains. */
import { findUnexplainedAcronyms } from "#lib/content/language/acronyms.ts";
import type { ContentIssue } from "#lib/content/issues.ts";
import { placeAt } from "./prose.ts";
import { authoredBlocks, wordsOfBlock } from "./prose-text.ts";
import type { FileRule, RuleFile } from "./rule.ts";
import { wordsOfBase } from "./words-of-base.ts";

function acronymIssues(file: RuleFile, known: ReadonlySet<string>): ContentIssue[] {
  const blocks = authoredBlocks(file);
  return findUnexplainedAcronyms(blocks.map(wordsOfBlock), (acronym) => known.has(acronym)).flatMap(
    ({ acronym, block: index, at }) => {
      const block = blocks[index];
      if (!block) return [];
      return [
        {
          file: file.file,
          ...placeAt(block, at),
          rule: "unexplained-acronym",
          fact: `Rien n’explique le sigle « ${acronym} », ni cet article ni le glossaire.`,
          fix: `Écrivez-le en entier la première fois, « … (${acronym}) », ou ajoutez-le à « glossaire.yaml » ; si c’est un nom de produit, à « orthographe.txt ».`,
        },
      ];
    },
  );
}

export const unexplainedAcronymRule: FileRule = {
  scope: "file",
  names: ["unexplained-acronym"],
  check: (file, lexicon) =>
    file.kind === "article" ? acronymIssues(file, wordsOfBase(lexicon)) : [],
};
