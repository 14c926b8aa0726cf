/** The stems by which titles are compared with queries. */
import { analyse } from "./analyse.ts";

/** The different stems of a title in order; grammar words only when there is nothing else. */
function titleStems(title: string): readonly string[] {
  const tokens = analyse(title).filter((token) => token.isJoined === undefined);
  const content = tokens.filter((token) => token.isStop === undefined);
  return [...new Set((content.length > 0 ? content : tokens).map((token) => token.stem))];
}

/** « EIG (Entrepreneurs d’intérêt général) » is named EIG: what stands in brackets at the end explains the name. */
const trailingGloss = /\s*\([^()]*\)\s*$/;

export interface PageTitle {
  stems: readonly string[];
  /** How many of them, from the first on, name the page. */
  nameLength: number;
}

/** Reads the title of a page. */
export function readTitle(title: string): PageTitle {
  const stems = titleStems(title);
  const name = title.replace(trailingGloss, "");
  const isAllName = name === "" || name === title;
  return { stems, nameLength: isAllName ? stems.length : titleStems(name).length };
}
