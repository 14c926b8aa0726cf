/** The ways in which a newcomer may type a question: as written, without accents, in the other number, with a slip. */
import { analyse } from "#lib/search/analyse.ts";

export interface QuestionVariant {
  text: string;
  /** How it differs from what the author wrote, in French, for messages. */
  form: string;
}

const fewestLettersForSlip = 6; // Shorter words are too close to others once a letter moves.
const fewestLettersForNumber = 4;

function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("œ", "oe");
}

/** Words that carry the question, longest first; acronyms and numbers are left as they are. */
function contentWords(text: string): { surface: string; start: number; end: number }[] {
  return analyse(text)
    .filter((token) => !token.isStop && !token.isJoined && !token.isAcronym)
    .map(({ start, end }) => ({ surface: text.slice(start, end), start, end }))
    .filter(({ surface }) => /^\p{Ll}+$/u.test(surface))
    .sort((a, b) => b.surface.length - a.surface.length || a.start - b.start);
}

function replaceAt(text: string, word: { start: number; end: number }, by: string): string {
  return text.slice(0, word.start) + by + text.slice(word.end);
}

/** Adds or drops the s of the longest noun-like word: « licence » ↔ « licences ». */
function otherNumber(text: string): string | undefined {
  const word = contentWords(text).find(
    ({ surface }) =>
      surface.length >= fewestLettersForNumber && !/(er|ir|re|ez|x|z|ais|eux)$/.test(surface),
  );
  if (!word) return undefined;
  const { surface } = word;
  return replaceAt(text, word, surface.endsWith("s") ? surface.slice(0, -1) : `${surface}s`);
}

/** Swaps two letters in the middle of the longest word: « licence » → « liecnce ». */
function withSlip(text: string): string | undefined {
  const [word] = contentWords(text);
  if (!word || word.surface.length < fewestLettersForSlip) return undefined;
  const middle = Math.floor(word.surface.length / 2);
  const left = word.surface[middle - 1] ?? "";
  const right = word.surface[middle] ?? "";
  if (left === right) return undefined;
  const swapped = word.surface.slice(0, middle - 1) + right + left + word.surface.slice(middle + 1);
  return replaceAt(text, word, swapped);
}

/** The question and its variants that differ from it, each once. */
export function questionVariants(question: string): QuestionVariant[] {
  const candidates: { text: string | undefined; form: string }[] = [
    { text: question, form: "telle qu’écrite" },
    { text: withoutAccents(question), form: "sans accents" },
    { text: otherNumber(question), form: "à l’autre nombre" },
    { text: withSlip(question), form: "avec une faute de frappe" },
  ];
  const seen = new Set<string>();
  return candidates.flatMap(({ text, form }) => {
    if (text === undefined || seen.has(text)) return [];
    seen.add(text);
    return [{ text, form }];
  });
}
