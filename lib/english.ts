/** Finds known English expressions in a text, so that pages can mark them: a French voice would not say them right. */

/** A run of text, in English or not. */
export interface LanguageRun {
  text: string;
  isEnglish: boolean;
}

/** By list of expressions: one list reads many texts. */
const patterns = new WeakMap<readonly string[], RegExp>();

/** The expressions as whole words, whatever their case, in the plural too; undefined when there is none. */
function phrasePattern(phrases: readonly string[]): RegExp | undefined {
  if (phrases.length === 0) return undefined;
  const known = patterns.get(phrases);
  if (known) return known;
  const choices = phrases.map((phrase) => phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${choices.join("|")})s?(?![\\p{L}\\p{N}-])`,
    "giu",
  );
  patterns.set(phrases, pattern);
  return pattern;
}

/** Cuts `text` at the expressions; what the runs say, one after the other, is the text. */
export function splitEnglish(text: string, phrases: readonly string[]): LanguageRun[] {
  const pattern = phrasePattern(phrases);
  const runs: LanguageRun[] = [];
  let from = 0;
  for (const match of pattern ? text.matchAll(pattern) : []) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), isEnglish: false });
    runs.push({ text: match[0], isEnglish: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), isEnglish: false });
  return runs;
}

/** Those of `phrases` that `text` holds, as it writes them, each once. */
export function englishIn(text: string, phrases: readonly string[]): string[] {
  const held = new Map<string, string>();
  for (const run of splitEnglish(text, phrases)) {
    const key = run.text.toLowerCase();
    if (run.isEnglish && !held.has(key)) held.set(key, run.text);
  }
  return [...held.values()];
}
