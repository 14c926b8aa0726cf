/** What comes in from the form at the end of an article. */
import { z } from "zod";
import { maskPersonalData } from "./mask.ts";
import { feedbackReasons, type FeedbackReason } from "./store.ts";

export const maxCommentChars = 500;

/** Names of the fields, shared by form and handler. */
export const feedbackFields = {
  article: "article",
  helpful: "utile",
  reason: "raison",
  comment: "precisions",
  trap: "site",
} as const;

/** Why an article does not answer, as readers say it. */
export const reasonTexts: Readonly<Record<FeedbackReason, string>> = {
  outdated: "C’est faux ou dépassé",
  unclear: "Je n’ai pas compris",
  incomplete: "Il manque quelque chose",
  unrelated: "Je cherchais autre chose",
};

const Fields = z.object({
  [feedbackFields.article]: z.string().regex(/^[a-z0-9]{5}$/),
  [feedbackFields.helpful]: z.enum(["oui", "non"]),
  [feedbackFields.reason]: z.enum(feedbackReasons).optional().catch(undefined),
  [feedbackFields.comment]: z.string().max(maxCommentChars).default(""),
  [feedbackFields.trap]: z.literal("").default(""),
});

export interface FeedbackForm {
  articleId: string;
  helpful: boolean;
  reason?: FeedbackReason;
  /** Personal data masked. */
  comment: string;
}

/** Undefined when it was not sent by our form. */
export function readFeedbackForm(fields: unknown): FeedbackForm | undefined {
  const parsed = Fields.safeParse(fields);
  if (!parsed.success) return undefined;
  const { article, utile, raison, precisions } = parsed.data;
  const helpful = utile === "oui";
  return {
    articleId: article,
    helpful,
    ...(!helpful && raison !== undefined && { reason: raison }),
    comment: helpful ? "" : maskPersonalData(precisions.replace(/[^\P{Cc}\n\t]/gu, "").trim()).text,
  };
}
