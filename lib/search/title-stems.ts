/** The stems by which titles are compared with queries. */
import { analyse } from "./analyse.ts";

/** The different stems of a title in order; grammar words only when there is nothing else. */
export function titleStems(title: string): readonly string[] {
  const tokens = analyse(title).filter((token) => token.isJoined === undefined);
  const content = tokens.filter((token) => token.isStop === undefined);
  return [...new Set((content.length > 0 ? content : tokens).map((token) => token.stem))];
}
