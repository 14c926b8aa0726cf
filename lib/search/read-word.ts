/** Says what one typed word may stand for: itself, its family, a completion, a mended typo, two words written in one. */
import { analyse } from "./analyse.ts";
import type { Token } from "./analyse.ts";
import { isInflection } from "./family-root.ts";
import type { RuleBook } from "./rule-book.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type Origin = "exact" | "prefix" | "typo" | "compound" | "family" | "lexicon" | "intent";

/** Stems that must all be there, and what finding them is worth beside the exact word. */
export interface Alternative {
  stems: readonly string[];
  weight: number;
  origin: Origin;
}

/** A word as the search understands it. */
export interface Reading {
  /** The stem to look up in the lexicon: the mended one for a typo. */
  stem: string;
  alternatives: readonly Alternative[];
  /** The word searched in place of a mistyped one. */
  correction?: string;
  /** How sure the reading is: weighs the links of the lexicon that follow from it. */
  certainty: number;
}

/** Where a word stands in its query. */
export interface WordPlace {
  /** The last word, with no space after it: it may be incomplete. */
  isBeingTyped: boolean;
  /** Part of « auto-entrepreneur »: neither completed nor mended alone. */
  isInCompound: boolean;
  /** Part of a phrase of the lexicon (« ticket resto »): no typo, even when no page holds it. */
  isInPhrase: boolean;
  /** False to search exactly what was typed. */
  mend: boolean;
}

/** From this weight on, a link or a form of a word names the same thing. */
export const SAME_THING_WEIGHT = 0.7;
const FAMILY_WEIGHT = 0.7;
/** « proposent » for « proposer ». */
const INFLECTION_WEIGHT = 0.9;
/** « redévelopper » for « développer ». */
const PREFIXED_WEIGHT = 0.6;
const PREFIX_WEIGHT = 0.8;
/** The typed word is a word already: longer ones are a guess. */
const PREFIX_OF_KNOWN_WEIGHT = 0.35;
/** Each completion may lie in another file: few are worth it when the word is whole. */
const MAX_COMPLETIONS_OF_WORD = 4;
const MAX_LEXICON_COMPLETIONS = 3;
/** What is typed so far happens to be a stem: « person » on the way to « personnelles ». */
const UNFINISHED_WEIGHT = 0.7;
/** « homologa » completes to « homologation », whose page says « homologuer ». */
const COMPLETED_FAMILY_SHARE = 0.6;
const COMPOUND_WEIGHT = 0.85;
/** Below four letters a prefix in the middle of a query fits too many words. */
const MIN_INNER_PREFIX = 4;

function typoWeight(distance: number): number {
  if (distance <= 1) return 0.75;
  return distance < 2 ? 0.6 : 0.5;
}

/** Reads one word of a query. */
export function readWord(
  token: Token,
  place: WordPlace,
  vocabulary: Vocabulary,
  rules: RuleBook,
): Reading {
  const isLexiconWord = rules.isSource(token.stem) || place.isInPhrase;
  const isKnown = vocabulary.hasStem(token.stem) || isLexiconWord;
  const isWhole = vocabulary.hasWord(token.surface) || isLexiconWord;
  const isUnfinished = place.isBeingTyped && !isWhole;
  const exact: Alternative = {
    stems: [token.stem],
    weight: isUnfinished ? UNFINISHED_WEIGHT : 1,
    origin: "exact",
  };
  const own = [exact, ...familyOf(token.stem, vocabulary)];
  const { stem } = token;
  const isWord = isKnown || vocabulary.isOrdinary(token.stem);
  const mayComplete =
    place.isBeingTyped ||
    (!isWord && !place.isInCompound && token.surface.length >= MIN_INNER_PREFIX);
  const completed = mayComplete ? completions(token, isWhole, vocabulary) : [];
  const promised = isUnfinished ? lexiconCompletions(token, rules) : [];
  if (isKnown || completed.length > 0 || promised.length > 0) {
    return { stem, alternatives: [...own, ...completed, ...promised], certainty: 1 };
  }
  const mayMend =
    place.mend &&
    !isWord &&
    !place.isInCompound &&
    token.isAcronym === undefined &&
    !/\d/.test(token.surface);
  if (!mayMend) return { stem, alternatives: own, certainty: 1 };
  return readWithoutElision(token, place, vocabulary, rules) ?? mendWord(token, own, vocabulary);
}

/** Shorter beginnings are as likely a slip: « mentr » is no « m’entr… ». */
const MIN_GLUED_BEGINNING = 6;

/** « lhebergement », « quouvrir »: on a phone the apostrophe is left out. */
const gluedElision = /^(?:qu|[cdjlmnst])(?=[aeiouyh])/;

function readWithoutElision(
  token: Token,
  place: WordPlace,
  vocabulary: Vocabulary,
  rules: RuleBook,
): Reading | undefined {
  const surface = token.surface.replace(gluedElision, "");
  if (surface === token.surface || surface.length < MIN_INNER_PREFIX) return undefined;
  const [rest] = analyse(surface);
  if (rest === undefined) return undefined;
  const isKnown = vocabulary.hasStem(rest.stem) || rules.isSource(rest.stem);
  const mayComplete =
    place.isBeingTyped &&
    surface.length >= MIN_GLUED_BEGINNING &&
    vocabulary.complete(surface).length > 0;
  if (!isKnown && !mayComplete) return undefined;
  const reading = readWord(rest, { ...place, mend: false }, vocabulary, rules);
  return { ...reading, ...(isKnown ? { correction: surface } : {}) };
}

function familyOf(stem: string, vocabulary: Vocabulary): Alternative[] {
  return vocabulary.sisters(stem).map((sister) => ({
    stems: [sister],
    weight: isInflection(stem, sister) ? INFLECTION_WEIGHT : FAMILY_WEIGHT,
    origin: "family",
  }));
}

/** « mutu » when pages only say « complémentaire santé », but the lexicon knows « mutuelle ». */
function lexiconCompletions(token: Token, rules: RuleBook): Alternative[] {
  if (token.surface.length < MIN_INNER_PREFIX) return [];
  const words = rules.sourcesFrom(token.surface).slice(0, MAX_LEXICON_COMPLETIONS);
  return words.flatMap((word) =>
    rules.match([word]).flatMap((match) =>
      match.targets.map(({ stems, weight }): Alternative => ({
        stems,
        weight: weight * PREFIX_WEIGHT,
        origin: "lexicon",
      })),
    ),
  );
}

/** Prefixes that make new words of French verbs and nouns. */
const prefixes =
  "re de des pre co sur sous anti inter intra extra auto multi mono super hyper ultra mini micro mal non in im".split(
    " ",
  );
const MIN_PREFIXED = 5;

/** « redévelopper » is about « développer ». */
function withoutPrefix(surface: string, vocabulary: Vocabulary): Alternative[] {
  const rests = prefixes
    .filter(
      (prefix) => surface.startsWith(prefix) && surface.length >= prefix.length + MIN_PREFIXED,
    )
    .flatMap((prefix) => analyse(surface.slice(prefix.length)));
  const rest = rests.find(({ stem }) => vocabulary.hasStem(stem));
  if (rest === undefined) return [];
  const exact: Alternative = { stems: [rest.stem], weight: 1, origin: "family" };
  return [exact, ...familyOf(rest.stem, vocabulary)].map((one): Alternative => ({
    ...one,
    weight: one.weight * PREFIXED_WEIGHT,
  }));
}

function mendWord(token: Token, own: readonly Alternative[], vocabulary: Vocabulary): Reading {
  const candidates = vocabulary.correct(token.surface);
  // « redévelopper », « municipale »: built on known words, further than one slip from any other.
  if ((candidates[0]?.distance ?? Infinity) > 1) {
    const built = [...own, ...withoutPrefix(token.surface, vocabulary)];
    if (built.length > 1) return { stem: token.stem, alternatives: built, certainty: 1 };
  }
  const compounds = splitCompound(token.surface, vocabulary);
  // One letter away from a word is a likelier slip than a forgotten space: « notbook », « sauvegrade ».
  if (compounds.length > 0 && (candidates[0]?.distance ?? Infinity) > 1) {
    const split = compounds.map((stems): Alternative => ({
      stems,
      weight: COMPOUND_WEIGHT,
      origin: "compound",
    }));
    return { stem: token.stem, alternatives: [...own, ...split], certainty: 1 };
  }
  const typos = candidates.map((candidate): Alternative => ({
    stems: [candidate.stem],
    weight: typoWeight(candidate.distance),
    origin: "typo",
  }));
  const [best] = candidates;
  const alternatives = [...own, ...typos];
  if (best === undefined) return { stem: token.stem, alternatives, certainty: 1 };
  return {
    stem: best.stem,
    alternatives,
    correction: best.surface,
    certainty: typoWeight(best.distance),
  };
}

function completions(token: Token, isWhole: boolean, vocabulary: Vocabulary): Alternative[] {
  if (token.surface.length < 2 || /^\d+$/.test(token.surface)) return [];
  const found = vocabulary
    .complete(token.surface)
    .filter((candidate) => candidate.stem !== token.stem)
    .slice(0, isWhole ? MAX_COMPLETIONS_OF_WORD : undefined)
    .map((candidate): Alternative => {
      const share = Math.max(0.5, token.surface.length / candidate.surface.length);
      const weight = isWhole ? PREFIX_OF_KNOWN_WEIGHT * share : PREFIX_WEIGHT * share;
      return { stems: [candidate.stem], weight, origin: "prefix" };
    });
  const [best] = found;
  if (best === undefined || isWhole) return found;
  const family = best.stems.flatMap((stem) => vocabulary.sisters(stem));
  return [
    ...found,
    ...family.map((stem): Alternative => ({
      stems: [stem],
      weight: best.weight * COMPLETED_FAMILY_SHARE,
      origin: "family",
    })),
  ];
}

/** Small words that may stand between the two words of a compound: « motdepasse ». */
const linkingWords = ["", "de", "du", "des", "d", "a", "au", "la", "le", "les", "l", "en", "et"];
const MAX_SPLITS = 4;

/** « opensource » when pages only write « open source »: every cut into two words that pages write. */
function splitCompound(surface: string, vocabulary: Vocabulary): readonly (readonly string[])[] {
  const splits: (readonly string[])[] = [];
  for (let cut = 3; cut <= surface.length - 3; cut++) {
    const [start, end] = [surface.slice(0, cut), surface.slice(cut)];
    for (const link of linkingWords) {
      if (!end.startsWith(link) || end.length - link.length < 3) continue;
      const parts = analyse(`${start} ${end.slice(link.length)}`);
      const fits =
        parts.length === 2 &&
        parts.every((part) => part.isStop === undefined && vocabulary.hasWord(part.surface));
      if (fits) splits.push(parts.map((part) => part.stem));
    }
  }
  return splits.slice(0, MAX_SPLITS);
}
