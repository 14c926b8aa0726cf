/** A text whose English words are marked as such. */
import { splitEnglish } from "#lib/english.ts";

/** `phrases`: what `englishPhrases` gives of the lexicon. */
export function EnglishText({ text, phrases }: { text: string; phrases: readonly string[] }) {
  return splitEnglish(text, phrases).map((run, index) =>
    run.isEnglish ? (
      <span key={index} lang="en">
        {run.text}
      </span>
    ) : (
      run.text
    ),
  );
}
