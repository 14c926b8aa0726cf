/** What comes in from the form of `/questions/poser`, checked; and what the page says when it cannot be taken. */
import { z } from "zod";
import { maskPersonalData, type PersonalKind } from "./mask.ts";

export const maxQuestionChars = 200;
export const maxDetailsChars = 2000;
const minQuestionChars = 10;

/** Names of the fields, shared by form, handler and draft. */
export const askFields = {
  question: "question",
  details: "details",
  /** Words of the search that led here. */
  search: "recherche",
  stamp: "timbre",
  step: "etape",
  /** People do not see it: what fills it is a program. */
  trap: "site",
} as const;

/** Two submit buttons: one shows what exists already, the other sends. */
export const askSteps = { review: "relire", send: "envoyer" } as const;

export interface AskDraft {
  question: string;
  details: string;
  search: string;
}

export interface AskForm extends AskDraft {
  stamp: string;
  isSending: boolean;
  isTrapped: boolean;
  /** Personal data that was masked in the texts. */
  found: PersonalKind[];
  /** What must be mended, by field; empty when all is well. */
  mistakes: Partial<Record<"question" | "details", string>>;
}

/** A control character has no place in a sentence; line ends are kept in the details. */
function cleanLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .trim();
}

const Text = z.string().default("");
const Fields = z.object({
  [askFields.question]: Text,
  [askFields.details]: Text,
  [askFields.search]: Text,
  [askFields.stamp]: Text,
  [askFields.step]: Text,
  [askFields.trap]: Text,
});

function questionMistake(question: string): string | undefined {
  if (question.length < minQuestionChars) {
    return `Écrivez votre question en une phrase, de ${minQuestionChars} caractères au moins.`;
  }
  if (question.length > maxQuestionChars) {
    return `Votre question dépasse ${maxQuestionChars} caractères : gardez l’essentiel ici, le reste dans « Ce qui l’explique ».`;
  }
  // It is shown to everyone: an address there is what advertisers look for.
  return /https?:\/\/|www\./i.test(question)
    ? "Mettez les adresses de pages dans « Ce qui l’explique » : la question est publique."
    : undefined;
}

/** Reads the fields as sent (`Object.fromEntries` of a form); whatever they hold, nothing typed is lost. */
export function readAskForm(fields: unknown): AskForm {
  const parsed = Fields.safeParse(fields);
  const given = parsed.success ? parsed.data : Fields.parse({});
  const question = maskPersonalData(cleanLine(given.question));
  const details = maskPersonalData(cleanText(given.details));
  const mistake = questionMistake(question.text);
  const isLong = details.text.length > maxDetailsChars;
  return {
    question: question.text,
    details: details.text,
    search: cleanLine(given[askFields.search]),
    stamp: given[askFields.stamp],
    isSending: given[askFields.step] === askSteps.send,
    isTrapped: given[askFields.trap] !== "",
    found: [...new Set([...question.found, ...details.found])],
    mistakes: {
      ...(mistake !== undefined && { question: mistake }),
      ...(isLong && { details: `Ce texte dépasse ${maxDetailsChars} caractères.` }),
    },
  };
}
