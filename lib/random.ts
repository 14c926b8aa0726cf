/** Chance that repeats: the same seed gives the same numbers on every machine. */

export interface Random {
  /** A number from 0 (included) to 1 (excluded). */
  next(): number;
  /** One of the items; they must not be empty. */
  pick<Item>(items: readonly Item[]): Item;
}

/** A small generator (mulberry32), good enough to mix sentences. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    pick(items) {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error("Nothing to pick from.");
      return item;
    },
  };
}
