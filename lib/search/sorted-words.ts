/** The words of the index in the order of the dictionary, as their blocks arrive: finds one, those that begin so, those written nearly so. */
import { editDistance, letterMask, maskDistance } from "./edit-distance.ts";

export interface KnownWord {
  surface: string;
  frequency: number;
  stem: string;
}

/** A word some edits away from what was typed. */
export interface NearWord {
  word: KnownWord;
  edits: number;
}

interface Block {
  first: string;
  words: readonly KnownWord[];
  /** What rules most words out, apart: a typo is compared with all of them. */
  masks: Int32Array;
  lengths: Uint8Array;
}

/** Comes after everything that begins with what stands before it. */
const LAST_SIGN = "\uFFFF";

/** The first place whose key is not before what is wanted. */
function lowerBound(count: number, keyAt: (place: number) => string, wanted: string): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyAt(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeIn({ words }: Block, wanted: string): number {
  return lowerBound(words.length, (place) => words[place]?.surface ?? "", wanted);
}

export class SortedWords {
  /** In order; no two overlap. */
  private readonly blocks: Block[] = [];

  /** Adds a sorted block. */
  add(words: readonly KnownWord[]): void {
    const [first] = words;
    if (first === undefined) return;
    const masks = Int32Array.from(words, ({ surface }) => letterMask(surface));
    const lengths = Uint8Array.from(words, ({ surface }) => surface.length);
    this.blocks.splice(this.blockPlace(first.surface), 0, {
      first: first.surface,
      words,
      masks,
      lengths,
    });
  }

  has(surface: string): boolean {
    const block = this.blocks[this.blockPlace(`${surface}\0`) - 1];
    return block?.words[placeIn(block, surface)]?.surface === surface;
  }

  /** Words that begin so, in order. */
  startingWith(prefix: string): readonly KnownWord[] {
    const end = this.blockPlace(prefix + LAST_SIGN);
    const start = Math.max(0, this.blockPlace(prefix) - 1);
    return this.blocks
      .slice(start, end)
      .flatMap((block) =>
        block.words.slice(placeIn(block, prefix), placeIn(block, prefix + LAST_SIGN)),
      );
  }

  /** Words at most so many edits away; only those with one of these first letters, when there are any. */
  near(typed: string, maxEdits: number, letters?: readonly string[]): readonly NearWord[] {
    const found: NearWord[] = [];
    for (const block of this.blocks) {
      if (letters === undefined) findNear(block, 0, block.words.length, typed, maxEdits, found);
      for (const letter of letters ?? []) {
        const from = placeIn(block, letter);
        const to = placeIn(block, letter + LAST_SIGN);
        findNear(block, from, to, typed, maxEdits, found);
      }
    }
    return found;
  }

  private blockPlace(wanted: string): number {
    return lowerBound(this.blocks.length, (place) => this.blocks[place]?.first ?? "", wanted);
  }
}

/** Adds to `found` the words of a stretch of a block. */
function findNear(
  { words, masks, lengths }: Block,
  from: number,
  to: number,
  typed: string,
  maxEdits: number,
  found: NearWord[],
): void {
  const mask = letterMask(typed);
  const shortest = typed.length - maxEdits;
  const longest = typed.length + maxEdits;
  for (let place = from; place < to; place++) {
    const length = lengths[place] ?? 0;
    if (length < shortest || length > longest) continue;
    if (maskDistance(mask, masks[place] ?? 0) > 2 * maxEdits) continue;
    const word = words[place];
    if (word === undefined) continue;
    const edits = editDistance(typed, word.surface, maxEdits);
    if (edits <= maxEdits) found.push({ word, edits });
  }
}
