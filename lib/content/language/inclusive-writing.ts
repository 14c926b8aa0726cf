/**
 * Finds what the house's inclusive writing replaces: the masculine for everybody, and median points.
 * The house (DESIGN.md, section 8; knowledge/README.md): neutral words, or both forms.
 */
import { personNouns, type PersonNoun } from "./person-nouns.ts";
import { sentencesOf } from "./sentences.ts";

/** What is written, where, and what may be written instead. */
export interface InclusiveFinding {
  kind: "masculine" | "point" | "pronoun";
  text: string;
  proposal: string;
  start: number;
  end: number;
}

const articles = "les|des|aux|ces|nos|vos|leurs|plusieurs|certains|quelques|tous les";
const generic = "un|d’un|qu’un|chaque|tout|aucun|n’importe quel";
const prepositions = "d(?:e |’)|entre |par |et |ou |pour |chez ";
const before = "autres|nouveaux|futurs|jeunes|anciens|premiers|deux|trois|quatre|cinq|six";
const beforeOne = "autre|nouvel|nouveau|futur|jeune|ancien|bon|simple";

function nounsAs(plural: boolean, onlyNouns: boolean): string {
  return [...personNouns.values()]
    .filter((noun) => !(onlyNouns && noun.isAdjective))
    .map(({ masculine }) => (plural ? `${masculine}s` : masculine))
    .join("|");
}

const start = "(?<![\\p{L}’-])";
const end = "(?![\\p{L}·(-])";

/** « les agents », « d’autres utilisateurs », « un développeur »: article, adjective, noun. */
const patterns: readonly RegExp[] = [
  new RegExp(`${start}(?:${articles}) (?:(?:${before}) )?(${nounsAs(true, false)})${end}`, "giu"),
  new RegExp(`${start}(?:${prepositions})(?:(?:${before}) )?(${nounsAs(true, true)})${end}`, "giu"),
  new RegExp(`${start}(?:${generic}) (?:(?:${beforeOne}) )?(${nounsAs(false, true)})${end}`, "giu"),
];

/** Names, and things that are no persons: « les lecteurs d’écran », « un client SSH ». */
const notPersons =
  /^ (?:d’(?:intérêt|écran|identité|IA)|de (?:mots?|cartes?|code|disque|musique)|logiciels?|conversationnels?|autonomes?|vidéo|audio|web|lourds?|légers?|libres?|\p{Lu}{2,})/u;

/** Both forms in one sentence make its agreement clear: « les agentes et agents… un agent ». */
function saysBothForms(sentence: string, { feminine }: PersonNoun): boolean {
  return new RegExp(`${start}(?:[ldn]’)?${feminine}s?${end}`, "iu").test(
    sentence.replaceAll(/[ldn]’/giu, ""),
  );
}

function singularOf(written: string): string {
  const lower = written.toLowerCase();
  return personNouns.has(lower) ? lower : lower.replace(/s$/, "");
}

function bothForms({ masculine, feminine }: PersonNoun, isPlural: boolean): string {
  if (isPlural) return `${feminine}s et ${masculine}s`;
  return `une ${feminine} ou un ${masculine}`;
}

function masculineFindings(sentence: string): InclusiveFinding[] {
  return patterns.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap(({ 0: text, 1: written = "", index }) => {
      const noun = personNouns.get(singularOf(written));
      const after = sentence.slice(index + text.length);
      if (!noun || notPersons.test(after) || saysBothForms(sentence, noun)) return [];
      const isPlural = !personNouns.has(written.toLowerCase());
      const forms = `« ${bothForms(noun, isPlural)} »`;
      const proposal =
        noun.neutral === undefined ? forms : `${forms}, ou des mots neutres : ${noun.neutral}`;
      return [
        { kind: "masculine" as const, text, proposal, start: index, end: index + text.length },
      ];
    }),
  );
}

/** « agent·es », « chargé(e)s », « directeur/trice ». */
const pointForms =
  /\p{L}{2,}(?:[·•∙⋅]\p{L}+(?:[·•∙⋅]s)?|\((?:e|es|ne|nes|ère|trice|euse|rice)\)s?|\/(?:trices?|rices?|euses?|ères?|ne?s?)(?!\p{L}))/gu;

function pointFindings(text: string): InclusiveFinding[] {
  return [...text.matchAll(pointForms)].map(({ 0: found, index }) => ({
    kind: "point" as const,
    text: found,
    proposal: "les deux formes en entier, ou un mot neutre",
    start: index,
    end: index + found.length,
  }));
}

/** Pronouns for everybody, where they can mean nothing but persons. */
const pronouns: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}’-])tous ceux qui(?!\p{L})/giu, "« toutes les personnes qui »"],
  [
    /(?<=^|[.!?:][\s»]+)Chacun (?=(?:a|à|choisit|décide|dit|doit|écrit|lit|note|peut|prend|propose|raconte|sait|travaille|vote)\s)/gu,
    "« Chaque personne » ou « Chacune et chacun »",
  ],
];

function pronounFindings(text: string): InclusiveFinding[] {
  return pronouns.flatMap(([pattern, proposal]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      const written = found.trimEnd();
      return {
        kind: "pronoun" as const,
        text: written,
        proposal,
        start: index,
        end: index + written.length,
      };
    }),
  );
}

/** What to replace in a text, in order. Quotations are for the caller to leave out. */
export function findNotInclusive(text: string): InclusiveFinding[] {
  const plain = text.replaceAll("'", "’").replaceAll("\u00A0", " ");
  const masculine = sentencesOf(plain).flatMap((sentence) =>
    masculineFindings(sentence.text).map((finding) => ({
      ...finding,
      start: finding.start + sentence.start,
      end: finding.end + sentence.start,
    })),
  );
  const seen = new Set<number>();
  return [...masculine, ...pointFindings(plain), ...pronounFindings(plain)]
    .sort((a, b) => a.start - b.start)
    .filter(({ end: at }) => !seen.has(at) && seen.add(at));
}
