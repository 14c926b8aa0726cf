/** The only door to FlexSearch: an index whose slots hold BM25F impacts, so that a posting carries its score. */
import { Index } from "flexsearch";

/** Sixteen impact levels lose nothing against 64 (measured) and cost a quarter of a byte less a posting. */
export const SLOT_COUNT = 16;

/** `slots[i]` holds the documents whose impact for the term falls in level `i`; level 0 is the strongest. */
export type Slots = readonly (readonly number[])[];

export interface ImpactIndex {
  /** Adds a document by its impact level for each of its stems. */
  add(document: number, levels: ReadonlyMap<string, number>): void;
  /** Merges terms decoded from a shard; each term must live in one shard only. */
  importTerms(terms: readonly (readonly [stem: string, slots: Slots])[]): void;
  slots(stem: string): Slots;
}

/** What FlexSearch really takes in `import`: its types ask for JSON text, and parsing that again costs time. */
interface TermImporter {
  import(key: string, data: unknown): void;
}

/** All ids are ours, hence numbers; a level without documents is a hole. They are not copied: queries read them at every key. */
function isNumbers(documents: readonly (string | number)[] | undefined): documents is number[] {
  return typeof documents?.[0] === "number";
}

/** Creates an empty index. Stems come ready-made from `analyse`: FlexSearch must not touch them. */
export function createImpactIndex(): ImpactIndex {
  let levels: ReadonlyMap<string, number> = new Map();
  const index = new Index({
    tokenize: "strict",
    resolution: SLOT_COUNT,
    encode: (content: string) => content.split(" "),
    score: (_content: string[], stem: string) => levels.get(stem) ?? SLOT_COUNT - 1,
  });
  const importer: TermImporter = index;
  return {
    add(document, documentLevels) {
      levels = documentLevels;
      index.add(document, [...documentLevels.keys()].join(" "));
    },
    importTerms(terms) {
      importer.import("1.map", terms);
    },
    slots(stem) {
      const { result } = index.search(stem, { resolve: false });
      return Array.from(result, (documents) => (isNumbers(documents) ? documents : []));
    },
  };
}

/** The middle of a level, between 0 (excluded) and 1: what a posting in that slot is worth before IDF. */
export function levelImpact(level: number): number {
  return 1 - (level + 0.5) / SLOT_COUNT;
}
