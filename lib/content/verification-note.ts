/** Tells a note that says what was checked from one that says nothing. */
import { foldAccents } from "#lib/text.ts";

/** Words that stand in every such note and say nothing of this article. */
const emptyWords = new Set(
  "relu relue relus lu lue vu vue verifie verifiee verifier verification relecture article texte page contenu tout toute toujours encore bien bon bonne ok okay ras rien rencontre signaler changer change changement inchange inchangee valable valide conforme jour mise correct correcte est sont pas les des une avec pour dans sur que qui par son ses aux cet cette ces ete ainsi semble general".split(
    " ",
  ),
);
const minWords = 3;
const minLetters = 3;

function wordsOf(note: string): string[] {
  return foldAccents(note).match(/[a-z0-9]+/g) ?? [];
}

/** Whether the note names too little to show that somebody read: « Tout est bon, rien à signaler ». */
export function isTrivialNote(note: string): boolean {
  const telling = wordsOf(note).filter(
    (word) => word.length >= minLetters && !emptyWords.has(word),
  );
  return new Set(telling).size < minWords;
}

/** Whether two notes say the same, case, accents and signs aside. */
export function isSameNote(a: string, b: string): boolean {
  return wordsOf(a).join(" ") === wordsOf(b).join(" ");
}
