/** Results whose English words are marked as such. */
import { splitEnglish } from "#lib/english.ts";
import type { Part } from "./schema.ts";

/** Parts that are said in one language. */
export interface PartRun {
  parts: Part[];
  isEnglish: boolean;
}

/** Cuts `parts` where the language changes; an expression may begin in one part and end in another. */
export function splitPartsByLanguage(
  parts: readonly Part[],
  phrases: readonly string[],
): PartRun[] {
  const rest = parts.map((part) => ({ ...part }));
  return splitEnglish(parts.map(({ text }) => text).join(""), phrases).map((run) => {
    const taken: Part[] = [];
    let missing = run.text.length;
    while (missing > 0) {
      const [part] = rest;
      if (!part) break;
      const text = part.text.slice(0, missing);
      taken.push({ text, hit: part.hit });
      missing -= text.length;
      part.text = part.text.slice(text.length);
      if (part.text === "") rest.shift();
    }
    return { parts: taken, isEnglish: run.isEnglish };
  });
}
