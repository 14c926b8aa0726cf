/** Keeps the last analyses: while somebody types, the same titles and sections come back at every letter. */
import { analyse } from "./analyse.ts";
import type { Token } from "./analyse.ts";

/** About the titles and sections of a few dozen result lists. */
const MAX_KEPT = 500;

const kept = new Map<string, readonly Token[]>();

/** `analyse`, remembering its last answers. */
export function analyseOnce(text: string): readonly Token[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const tokens = analyse(text);
  const [oldest] = kept.keys();
  if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(text, tokens);
  return tokens;
}
