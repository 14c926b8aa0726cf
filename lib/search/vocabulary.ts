/** The sorted words of the index: completes the word being typed, mends typos, finds the family of a word. */
import type { ByteReader, ByteWriter } from "./bytes.ts";
import { everydayWeight } from "./everyday-words.ts";
import { familyRoot } from "./family-root.ts";
import { lettersMistakenFor } from "./first-letters.ts";
import { readFrontCoded, writeFrontCoded } from "./front-coding.ts";
import { SortedWords } from "./sorted-words.ts";
import type { KnownWord } from "./sorted-words.ts";
import { stem } from "./stem.ts";

/** A word as pages write it, folded, and how many documents hold it (log2, so that one byte is enough). */
export interface VocabularyWord {
  surface: string;
  frequency: number;
}

/** Stands for the frequency of a stem that is in the files only so that nobody takes it for a typo; no word is as frequent. */
export const ORDINARY = 255;

/** A word proposed in place of what was typed. */
export interface Candidate {
  surface: string;
  stem: string;
  frequency: number;
  /** Edits away from what was typed; 0 for a completion. */
  distance: number;
}

/** Rarer words than these would only add noise, and their postings bytes. */
const MAX_COMPLETIONS = 12;
const MAX_CORRECTIONS = 4;
const MAX_SISTERS = 6;
/** People seldom miss the first letter: such a correction is half an edit further. */
const FIRST_LETTER_PENALTY = 0.5;

/** How many edits a word of this length may be away: one under eight letters, none under four. */
export function allowedEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

function candidate({ surface, stem, frequency }: KnownWord, distance: number): Candidate {
  return { surface, stem, frequency, distance };
}

function byFrequency(a: Candidate, b: Candidate): number {
  return a.distance - b.distance || b.frequency - a.frequency || (a.surface < b.surface ? -1 : 1);
}

function distinctStems<Word extends { stem: string }>(
  words: Iterable<Word>,
  limit: number,
): Word[] {
  const byStem = new Map<string, Word>();
  for (const word of words) {
    if (byStem.size === limit) break;
    if (!byStem.has(word.stem)) byStem.set(word.stem, word);
  }
  return [...byStem.values()];
}

/** Says which blocks of words are here, and keeps note of those that were needed and are not. */
export interface WordBlocks {
  /** False when the block of a key is not here yet. */
  need(key: string): boolean;
  /** The same for all blocks of keys that begin so. */
  needPrefix(prefix: string): boolean;
  /** The vocabulary is small: typos are sought among all words. */
  readonly reachesAll: boolean;
}

/** For a vocabulary that is here as a whole. */
export const allWordsHere: WordBlocks = {
  need: () => true,
  needPrefix: () => true,
  reachesAll: true,
};

/** Words come in sorted blocks, as the search files arrive; answers hold for what the asked-for blocks say. */
export class Vocabulary {
  private readonly words = new SortedWords();
  private readonly stems = new Set<string>();
  private readonly ordinary = new Set<string>();
  private readonly families = new Map<string, Map<string, number>>();
  private readonly available: WordBlocks;

  constructor(available: WordBlocks = allWordsHere) {
    this.available = available;
  }

  /** Adds a block of words, sorted by surface, with the stems of ordinary words among them. */
  add(words: readonly VocabularyWord[]): void {
    for (const { surface, frequency } of words)
      if (frequency === ORDINARY) this.ordinary.add(surface);
    const block = words
      .filter(({ frequency }) => frequency !== ORDINARY)
      .map((word) => ({ ...word, stem: stem(word.surface) }));
    for (const word of block) {
      this.stems.add(word.stem);
      const root = familyRoot(word.stem);
      const family = this.families.get(root) ?? new Map<string, number>();
      family.set(word.stem, Math.max(family.get(word.stem) ?? 0, word.frequency));
      this.families.set(root, family);
    }
    this.words.add(block);
  }

  hasStem(wanted: string): boolean {
    this.available.need(wanted);
    return this.stems.has(wanted);
  }

  /** Whether this is the stem of a French word like any other, which no page happens to hold. */
  isOrdinary(wanted: string): boolean {
    if (everydayWeight(wanted) < 1) return true;
    this.available.need(wanted);
    return this.ordinary.has(wanted);
  }

  /** Whether pages write exactly this word. */
  hasWord(surface: string): boolean {
    this.available.need(surface);
    return this.words.has(surface);
  }

  /** Words that begin with what was typed, most frequent first, one a stem. */
  complete(prefix: string): readonly Candidate[] {
    this.available.needPrefix(prefix);
    // Two letters begin a thousand words, with few frequencies: they are set apart by it and not sorted.
    const levels: KnownWord[][] = [];
    for (const word of this.words.startingWith(prefix)) (levels[word.frequency] ??= []).push(word);
    const found = distinctStems(levels.reverse().flat(), MAX_COMPLETIONS);
    return found.map((word) => candidate(word, 0));
  }

  /**
   * Words a few edits away from what was typed, nearest first, one a stem: with its first letter, or else with its second
   * one in front (two letters swapped, or one too many), a key beside the first or a letter that sounds alike.
   */
  correct(typed: string): readonly Candidate[] {
    const first = typed.charAt(0);
    // Until the word's own block is here, nobody knows that it is a typo.
    if (allowedEdits(typed.length) === 0 || !this.available.need(typed)) return [];
    if (!this.available.needPrefix(first)) return [];
    const near = this.nearest(typed, [first]);
    if (near.length > 0) return near;
    if (this.available.reachesAll) return this.nearest(typed);
    const others = lettersMistakenFor(typed);
    // All are asked for at once.
    const missing = others.filter((letter) => !this.available.needPrefix(letter));
    return missing.length > 0 ? [] : this.nearest(typed, others);
  }

  private nearest(typed: string, letters?: readonly string[]): readonly Candidate[] {
    const maxEdits = allowedEdits(typed.length);
    const found = this.words.near(typed, maxEdits, letters).map(({ word, edits }) => {
      const isFirst = word.surface.charAt(0) === typed.charAt(0);
      return candidate(word, edits + (isFirst ? 0 : FIRST_LETTER_PENALTY));
    });
    return distinctStems(found.sort(byFrequency), MAX_CORRECTIONS);
  }

  /** The other stems of the family, most frequent first. */
  sisters(wanted: string): readonly string[] {
    this.available.need(wanted);
    const family = this.families.get(familyRoot(wanted));
    if (family === undefined) return [];
    return [...family]
      .filter(([sister]) => sister !== wanted)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MAX_SISTERS)
      .map(([sister]) => sister);
  }
}

/** Writes sorted words with their frequencies. */
export function writeWords(writer: ByteWriter, words: readonly VocabularyWord[]): void {
  writeFrontCoded(
    writer,
    words.map((word) => word.surface),
  );
  for (const { frequency } of words) writer.byte(frequency);
}

/** Reads what `writeWords` wrote. */
export function readWords(reader: ByteReader): readonly VocabularyWord[] {
  return readFrontCoded(reader).map((surface) => ({ surface, frequency: reader.byte() }));
}
