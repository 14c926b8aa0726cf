/** The stems by which titles are compared with queries. */
import { analyse } from "./analyse.ts";

/** The different stems of a title in order; grammar words only when there is nothing else. */
export function titleStems(title: string): readonly string[] {
  const tokens = analyse(title).filter((token) => token.isJoined === undefined);
  const content = tokens.filter((token) => token.isStop === undefined);
  return [...new Set((content.length > 0 ? content : tokens).map((token) => token.stem))];
}

/** « EIG (Entrepreneurs d’intérêt général) » is named EIG: what stands in brackets at the end explains the name. */
const trailingGloss = /\s*\([^()]*\)\s*$/;

/** How many stems name the page; they are the first of its title. */
export function nameLength(title: string): number {
  return titleStems(title.replace(trailingGloss, "") || title).length;
}
