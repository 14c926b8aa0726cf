/** Finds texts that ask the same thing in nearly the same words. */
import { analyse } from "#lib/search/analyse.ts";

/** A title or a question, and whose it is; texts of one owner may be alike. */
export interface OwnedText {
  owner: string;
  text: string;
}

export interface SimilarTexts<Item extends OwnedText> {
  first: Item;
  second: Item;
  /** The same words, or one that is not shared. */
  isSame: boolean;
}

/** Below this many words in common, one word more changes the question: « logiciel libre », « contribuer à un logiciel libre ». */
const minShared = 4;

/** What the search keeps of a text: its stems without grammar words, sorted, each once. */
function stemsOf(text: string): string[] {
  const kept = analyse(text).filter(({ isStop, isJoined }) => !isStop && !isJoined);
  return [...new Set(kept.map(({ stem }) => stem))].sort();
}

/** Keys that two texts share when they are alike: all the stems, or all but one. */
function keysOf(stems: readonly string[]): string[] {
  const whole = stems.join(" ");
  if (stems.length <= minShared) return [whole];
  return [whole, ...stems.map((stem) => stems.filter((each) => each !== stem).join(" "))];
}

/**
 * Pairs of texts of different owners that hold the same stems, or whose stems are the same but for one
 * word more on one side (from four in common). Each text is named once, beside the first that it resembles.
 */
export function findSimilarTexts<Item extends OwnedText>(
  items: readonly Item[],
): SimilarTexts<Item>[] {
  const byKey = new Map<string, { item: Item; stems: number }[]>();
  return items.flatMap((second): SimilarTexts<Item>[] => {
    const stems = stemsOf(second.text);
    if (stems.length === 0) return [];
    const whole = stems.join(" ");
    const keys = keysOf(stems);
    const alike = keys
      .flatMap((key) =>
        (byKey.get(key) ?? []).map((other) => ({ ...other, isWhole: key === whole })),
      )
      .find(
        ({ item, stems: count, isWhole }) =>
          item.owner !== second.owner && (isWhole || count === stems.length - 1),
      );
    for (const key of keys) {
      byKey.set(key, [...(byKey.get(key) ?? []), { item: second, stems: stems.length }]);
    }
    if (!alike) return [];
    return [{ first: alike.item, second, isSame: alike.isWhole && alike.stems === stems.length }];
  });
}
