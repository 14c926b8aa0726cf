/** Advises on words: the masculine for everybody, median points, heavy turns. */
import {
  findNotInclusive,
  type InclusiveFinding,
} from "#lib/content/language/inclusive-writing.ts";
import { findHeavyTurns } from "#lib/content/language/plain-words.ts";
import type { ContentIssue } from "#lib/content/issues.ts";
import { placeAt } from "./prose.ts";
import { authoredBlocks, ownWordsOfBlock } from "./prose-text.ts";
import type { FileRule, RuleFile } from "./rule.ts";

const factOf: Readonly<Record<InclusiveFinding["kind"], (text: string) => string>> = {
  masculine: (text) => `« ${text} » : le masculin ne nomme qu’une partie des personnes.`,
  pronoun: (text) => `« ${text} » : le masculin ne nomme qu’une partie des personnes.`,
  point: (text) => `« ${text} » : cette forme se lit mal à voix haute, la maison ne l’emploie pas.`,
};

function inclusiveIssues(file: RuleFile): ContentIssue[] {
  return authoredBlocks(file).flatMap((block) =>
    findNotInclusive(ownWordsOfBlock(block)).map(({ kind, text, proposal, start }) => ({
      file: file.file,
      ...placeAt(block, start),
      rule: "inclusive-writing",
      fact: factOf[kind](text),
      fix: `Écrivez ${proposal}.`,
    })),
  );
}

function plainIssues(file: RuleFile): ContentIssue[] {
  return authoredBlocks(file).flatMap((block) =>
    findHeavyTurns(ownWordsOfBlock(block)).map(({ text, plain, start }) => ({
      file: file.file,
      ...placeAt(block, start),
      rule: "plain-words",
      fact: `« ${text.trim()} » alourdit la phrase.`,
      fix: `Écrivez plutôt : ${plain}.`,
    })),
  );
}

/** Défis keep the words of the teams who wrote them. */
export const wordingRule: FileRule = {
  scope: "file",
  names: ["inclusive-writing", "plain-words"],
  check: (file) => (file.kind === "defi" ? [] : [...inclusiveIssues(file), ...plainIssues(file)]),
};
