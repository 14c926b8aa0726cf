/** The French dictionary of cspell, opened only when a word was never looked up before. */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeTrie } from "cspell-trie-lib";
import { z } from "zod";
import type { FrenchDictionary } from "./dictionary.ts";

/** What was looked up in one version of the dictionary. */
const Memory = z.object({
  version: z.string(),
  words: z.record(z.string(), z.boolean()),
  suggestions: z.record(z.string(), z.array(z.string())),
});

function dictionaryFile(): string {
  const { resolve } = createRequire(import.meta.url);
  return path.join(path.dirname(resolve("@cspell/dict-fr-fr")), "fr-fr.trie.gz");
}

function readMemory(file: string | undefined, version: string): z.infer<typeof Memory> {
  const nothing = { version, words: {}, suggestions: {} };
  if (file === undefined) return nothing;
  try {
    const memory = Memory.parse(JSON.parse(readFileSync(file, "utf8")));
    return memory.version === version ? memory : nothing;
  } catch {
    return nothing; // Absent, or of another time: it is only a memory.
  }
}

/** « Administation » is said « Administration », not « administration ». */
function inCaseOf(word: string, suggestion: string): string {
  return /^\p{Lu}/u.test(word)
    ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1)
    : suggestion;
}

type Trie = ReturnType<typeof decodeTrie>;

/** The dictionary also finds words without their accents, elided or with signs: nobody means these. */
function suggestIn(trie: Trie, word: string, limit: number): string[] {
  return trie
    .suggest(word.toLowerCase(), { numSuggestions: limit * 2, includeTies: false })
    .filter((each) => /^[\p{L}-]+$/u.test(each) && trie.has(each))
    .map((each) => inCaseOf(word, each))
    .slice(0, limit);
}

/** Answers of `compute` by key, those of `kept` first. */
function remember<Answer>(
  kept: Readonly<Record<string, Answer>>,
  compute: (key: string) => Answer,
): { answers: Map<string, Answer>; answer: (key: string) => Answer } {
  const answers = new Map(Object.entries(kept));
  const answer = (key: string) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const found = compute(key);
    answers.set(key, found);
    return found;
  };
  return { answers, answer };
}

/** Two commands may end at once; a rename makes each write whole. */
function writeMemory(file: string, memory: z.infer<typeof Memory>): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, JSON.stringify(memory));
  renameSync(temporary, file);
}

function open(memoryFile: string | undefined): FrenchDictionary {
  const file = dictionaryFile();
  const version = `${path.basename(file)} ${statSync(file).size}`;
  const memory = readMemory(memoryFile, version);
  let loaded: Trie | undefined;
  const trie = () => (loaded ??= decodeTrie(gunzipSync(readFileSync(file))));
  const words = remember(memory.words, (word) => trie().has(word));
  const suggestions = remember(memory.suggestions, (key) => {
    const [word = "", limit] = key.split(" ");
    return suggestIn(trie(), word, Number(limit));
  });
  if (memoryFile !== undefined) {
    // Once, when all is checked: words are looked up file after file.
    process.once("exit", () => {
      if (!loaded) return;
      writeMemory(memoryFile, {
        version,
        words: Object.fromEntries(words.answers),
        suggestions: Object.fromEntries(suggestions.answers),
      });
    });
  }
  return { has: words.answer, suggest: (word, limit) => suggestions.answer(`${word} ${limit}`) };
}

/**
 * The dictionary, opened at the first question. Loading it takes most of a second and a suggestion a
 * tenth of one, so the answers are kept in `memoryFile` (left out, nothing is kept).
 */
export function openFrenchDictionary(memoryFile?: string): FrenchDictionary {
  let opened: FrenchDictionary | undefined;
  const dictionary = () => (opened ??= open(memoryFile));
  return {
    has: (word) => dictionary().has(word),
    suggest: (word, limit) => dictionary().suggest(word, limit),
  };
}
