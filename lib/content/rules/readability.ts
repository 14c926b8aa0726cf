/** Advises on sentences that are too long and on articles that are hard to read. */
import { readability } from "#lib/content/language/readability.ts";
import { sentencesOf } from "#lib/content/language/sentences.ts";
import type { ContentIssue } from "#lib/content/issues.ts";
import { placeAt, type Place, type ProseBlock } from "./prose.ts";
import { authoredBlocks, wordsOfBlock } from "./prose-text.ts";
import type { FileRule, RuleFile } from "./rule.ts";

/**
 * Beyond this many words a sentence is advised to be cut. The authors' guide asks for 25; of the 6 616
 * sentences of the base in November 2026, 95 in 100 had 17 words or fewer and 7 had more than 30.
 */
const maxWords = 30;

/**
 * Below this, Flesch's table calls a text « fairly difficult ». The 84 articles of November 2026 stand
 * between 66 and 86, half of them above 77: a page below 60 is unlike any other.
 */
const minScore = 60;

/** Fewer words say little of a text. */
const minTextWords = 100;

/** How many sentences the advice names. */
const namedSentences = 3;

interface PlacedSentence {
  words: number;
  place: Place;
  text: string;
}

function longestFirst(blocks: readonly ProseBlock[]): PlacedSentence[] {
  return blocks
    .flatMap((block) =>
      sentencesOf(wordsOfBlock(block)).map(({ words, start, text }) => ({
        words,
        place: placeAt(block, start),
        text,
      })),
    )
    .sort((a, b) => b.words - a.words);
}

/** « Une mesure d’audience peut en être… » */
function beginning(text: string): string {
  return `${text.split(/\s+/).slice(0, 5).join(" ")}…`;
}

function longSentences(file: RuleFile): ContentIssue[] {
  return longestFirst(authoredBlocks(file))
    .filter(({ words }) => words > maxWords)
    .map(({ words, place, text }) => ({
      file: file.file,
      ...place,
      rule: "long-sentence",
      fact: `Cette phrase compte ${words} mots, plus de ${maxWords} : « ${beginning(text)} »`,
      fix: "Coupez-la en deux, ou faites une liste de ce qu’elle énumère.",
    }));
}

function hardText(file: RuleFile): ContentIssue[] {
  if (file.kind !== "article") return [];
  const blocks = authoredBlocks(file).filter(({ kind }) => kind === "paragraph" || kind === "item");
  const measured = readability(blocks.map(wordsOfBlock));
  if (!measured || measured.words < minTextWords || measured.score >= minScore) return [];
  const { score, wordsPerSentence, syllablesPerWord } = measured;
  const decimal = (value: number) => value.toFixed(1).replace(".", ",");
  const lines = longestFirst(blocks)
    .slice(0, namedSentences)
    .map(({ place, words }) => `ligne ${place.line} (${words} mots)`);
  return [
    {
      file: file.file,
      ...(file.blocks[0]?.place ?? { line: 1, column: 1 }),
      rule: "readability",
      fact: `Texte difficile : ${Math.round(score)} sur 100, le seuil est ${minScore} (${decimal(wordsPerSentence)} mots par phrase, ${decimal(syllablesPerWord)} syllabes par mot).`,
      fix: `Coupez d’abord les phrases les plus longues : ${lines.join(", ")} ; puis prenez des mots plus courts.`,
    },
  ];
}

/** Défis keep the words of the teams who wrote them. */
export const readabilityRule: FileRule = {
  scope: "file",
  names: ["long-sentence", "readability"],
  check: (file) => (file.kind === "defi" ? [] : [...longSentences(file), ...hardText(file)]),
};
