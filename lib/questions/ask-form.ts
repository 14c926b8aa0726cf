/** What comes in from the form of `/questions/poser`, checked; and what the page says when it cannot be taken. */
import { z } from "zod";
import { cleanLine, cleanText } from "./clean-text.ts";
import { maskPersonalData, type PersonalKind } from "./mask.ts";

export const maxQuestionChars = 200;
export const maxDetailsChars = 2000;
/** The longest address that mail servers carry. Source: RFC 5321, 4.5.3.1.3. */
export const maxContactChars = 254;
const minQuestionChars = 10;

/** Names of the fields, shared by form, handler and draft. */
export const askFields = {
  question: "question",
  details: "details",
  contact: "courriel",
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
  /** Where to tell the asker; empty when none is given or nobody would be written to. */
  contact: string;
  search: string;
}

export interface AskForm extends AskDraft {
  stamp: string;
  isSending: boolean;
  isTrapped: boolean;
  /** Personal data that was masked in the texts. */
  found: PersonalKind[];
  /** What must be mended, by field; empty when all is well. */
  mistakes: Partial<Record<"question" | "details" | "contact", string>>;
}

const Text = z.string().default("");
const Fields = z.object({
  [askFields.question]: Text,
  [askFields.details]: Text,
  [askFields.contact]: Text,
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

const Contact = z.email().max(maxContactChars);

/**
 * Reads the fields as sent (`Object.fromEntries` of a form); whatever they hold, nothing typed is lost.
 * `offersContact`: the form asks for an address, because somebody could write to it.
 */
export function readAskForm(fields: unknown, { offersContact = false } = {}): AskForm {
  const parsed = Fields.safeParse(fields);
  const given = parsed.success ? parsed.data : Fields.parse({});
  const question = maskPersonalData(cleanLine(given.question));
  const details = maskPersonalData(cleanText(given.details));
  const mistake = questionMistake(question.text);
  const contact = offersContact ? cleanLine(given[askFields.contact]) : "";
  const isWrongContact = contact !== "" && !Contact.safeParse(contact).success;
  const isLong = details.text.length > maxDetailsChars;
  return {
    question: question.text,
    details: details.text,
    contact,
    search: cleanLine(given[askFields.search]),
    stamp: given[askFields.stamp],
    isSending: given[askFields.step] === askSteps.send,
    isTrapped: given[askFields.trap] !== "",
    found: [...new Set([...question.found, ...details.found])],
    mistakes: {
      ...(mistake !== undefined && { question: mistake }),
      ...(isLong && { details: `Ce texte dépasse ${maxDetailsChars} caractères.` }),
      ...(isWrongContact && {
        contact: "Cette adresse n’est pas complète. Exemple : prenom.nom@exemple.fr",
      }),
    },
  };
}
