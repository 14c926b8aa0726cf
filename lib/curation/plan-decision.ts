/** Turns what a curator chose for a question into what is written, or says why it cannot be. */
import { z } from "zod";
import type { Decision, Question } from "#lib/questions/store.ts";
import { deskActions, type DeskAction, type JournalEntry } from "./desk-store.ts";

/** Long enough to be kind, short enough to be read. */
export const maxReasonChars = 500;

const questionId = /^q[a-z0-9]{6}$/;

/** The fields of the forms on the page of a question; others are refused. */
const Fields = z.strictObject({
  action: z.enum(deskActions),
  /** What `stateMark` gave when the form was shown. */
  etat: z.string().max(80),
  raison: z
    .string()
    // A control character has no place in a sentence, and PostgreSQL keeps no NUL.
    .transform((text) => text.replace(/[\s\p{Cc}]+/gu, " ").trim())
    .default(""),
  /** Id of the question that is repeated: chosen in the list, or typed. */
  meme: z.string().trim().max(40).default(""),
  autre: z.string().trim().max(40).default(""),
});

export interface DecisionForm {
  action: DeskAction;
  state: string;
  reason: string;
  /** Empty when none was chosen. */
  original: string;
}

/** Undefined when the fields are not those of our forms. */
export function readDecisionForm(fields: unknown): DecisionForm | undefined {
  const parsed = Fields.safeParse(fields);
  if (!parsed.success) return undefined;
  const { action, etat, raison, meme, autre } = parsed.data;
  return { action, state: etat, reason: raison, original: autre || meme };
}

type QuestionState = "open" | "taken" | "declined" | "duplicate";

function stateOf({ takenAt, declinedReason, duplicateOf }: Question): QuestionState {
  if (declinedReason !== undefined) return "declined";
  if (duplicateOf !== undefined) return "duplicate";
  return takenAt === undefined ? "open" : "taken";
}

/**
 * Goes with a form and comes back with it: the state of the question and what was last decided, so that a form
 * serves once, even when the question is in the same state again. `journal`: that of the question, latest first.
 */
export function stateMark(question: Question, journal: readonly JournalEntry[]): string {
  return `${stateOf(question)} ${journal[0]?.id ?? ""}`.trim();
}

/** Who took a question, as its journal says (latest first); undefined when it was taken by a command. */
export function takerOf(
  question: Question,
  journal: readonly JournalEntry[],
): JournalEntry | undefined {
  const [last] = journal;
  return stateOf(question) === "taken" && last?.action === "take" ? last : undefined;
}

export type PlannedDecision =
  | { decision: Decision; detail: string }
  /** A message for the curator; the field says which one to mend. */
  | { refusal: string; field?: "raison" | "autre" };

function byIdOf(questions: readonly Question[]): ReadonlyMap<string, Question> {
  return new Map(questions.map((question) => [question.id, question]));
}

/** The question at the end of a chain of duplicates; undefined when the chain comes back to `from`. */
function originalOf(
  id: string,
  from: string,
  byId: ReadonlyMap<string, Question>,
): string | undefined {
  const seen = new Set([from]);
  for (let at = id; ;) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    const next = byId.get(at)?.duplicateOf;
    if (next === undefined || !byId.has(next)) return at;
    at = next;
  }
}

function planMerge(
  wanted: string,
  question: Question,
  questions: readonly Question[],
): PlannedDecision {
  const field = "autre";
  if (wanted === "") {
    return {
      refusal: "Choisissez la question que celle-ci répète, ou donnez son identifiant.",
      field,
    };
  }
  const byId = byIdOf(questions);
  if (!questionId.test(wanted) || !byId.has(wanted)) {
    return { refusal: `Aucune question n’a l’identifiant « ${wanted} ».`, field };
  }
  const original = originalOf(wanted, question.id, byId);
  if (original === undefined) {
    return { refusal: "Cette question répète déjà celle-ci : choisissez-en une autre.", field };
  }
  return { decision: { duplicateOf: original }, detail: original };
}

/** `now`: ISO 8601, UTC; `questions`: all of them. */
export function planDecision(
  { action, reason, original }: DecisionForm,
  question: Question,
  { questions, now }: { questions: readonly Question[]; now: string },
): PlannedDecision {
  switch (action) {
    case "take":
      return { decision: { takenAt: now }, detail: "" };
    case "release":
    case "reopen":
      return { decision: {}, detail: "" };
    case "merge":
      return planMerge(original, question, questions);
    case "decline":
      if (reason === "") {
        return {
          refusal: "Dites pourquoi : la personne qui a demandé lira cette raison.",
          field: "raison",
        };
      }
      if (reason.length > maxReasonChars) {
        return {
          refusal: `Cette raison compte ${reason.length} caractères : gardez-en ${maxReasonChars} au plus.`,
          field: "raison",
        };
      }
      return { decision: { declinedReason: reason }, detail: reason };
  }
}

interface Standing {
  questions: readonly Question[];
  /** That of the question, latest first. */
  journal: readonly JournalEntry[];
  /** Address of who sent the form. */
  email: string;
}

/** Whether the question already stands as `form` wants it: a second press of the same button. */
export function isAlreadySo(
  { action, reason, original }: DecisionForm,
  question: Question,
  { questions, journal, email }: Standing,
): boolean {
  const { declinedReason, duplicateOf } = question;
  switch (action) {
    case "take":
      // Taken by somebody else, it is not theirs.
      return takerOf(question, journal)?.email === email;
    case "release":
    case "reopen":
      return stateOf(question) === "open";
    case "decline":
      return declinedReason === reason;
    case "merge":
      return (
        duplicateOf !== undefined &&
        duplicateOf === originalOf(original, question.id, byIdOf(questions))
      );
  }
}
