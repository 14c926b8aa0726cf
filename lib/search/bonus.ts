/** What the title and the trust of a page add to its score. */
import { analyseOnce } from "./analyse-once.ts";
import type { SearchTrust } from "./schema.ts";

/** All words of the query stand in the title: a little, and more when the title says nothing else. */
const ALL_IN_TITLE = 0.05;
const TITLE_SHARE = 0.25;
/** The query is the title. */
const EXACT_TITLE = 1;
/** The title begins with the query: what one types on the way to it. */
const TITLE_START = 0.3;
/** Fewer letters begin too many titles. */
const MIN_START_CHARS = 3;
/** An overdue page still answers, but a page somebody vouches for comes first when they are close. */
const trustFactors: Readonly<Record<SearchTrust, number>> = {
  verified: 1,
  unverified: 1,
  overdue: 0.94,
};

function contentStems(text: string): readonly string[] {
  const tokens = analyseOnce(text).filter((token) => token.isJoined === undefined);
  const content = tokens.filter((token) => token.isStop === undefined);
  return (content.length > 0 ? content : tokens).map((token) => token.stem);
}

function foldedWords(text: string): string {
  const tokens = analyseOnce(text).filter((token) => token.isJoined === undefined);
  return tokens.map((token) => token.surface).join(" ");
}

/** Reads the query once (what was typed, or its mended form); gives the factor of each page's score. */
export function createPageFactor(query: string): (title: string, trust: SearchTrust) => number {
  const stems = new Set(contentStems(query));
  const typed = foldedWords(query);
  return (title, trust) => trustFactors[trust] * (1 + titleBonus(stems, typed, title));
}

function titleBonus(queryStems: ReadonlySet<string>, typed: string, title: string): number {
  const titleStems = new Set(contentStems(title));
  if (queryStems.size === 0 || titleStems.size === 0) return 0;
  const full = foldedWords(title);
  const start = typed.length >= MIN_START_CHARS && full.startsWith(typed) ? TITLE_START : 0;
  if (![...queryStems].every((stem) => titleStems.has(stem))) return start;
  const exact = typed === full || queryStems.size === titleStems.size ? EXACT_TITLE : 0;
  return ALL_IN_TITLE + TITLE_SHARE * (queryStems.size / titleStems.size) + exact + start;
}
