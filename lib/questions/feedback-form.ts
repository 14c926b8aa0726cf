/** What comes in from the form at the end of an article. */
import { z } from "zod";
import { cleanLine, cleanText } from "./clean-text.ts";
import { maskPersonalData } from "./mask.ts";
import { maxPassageChars } from "./passage-limit.ts";
import { feedbackReasons, type FeedbackReason, type Passage } from "./store.ts";

export const maxCommentChars = 500;

/** Names of the fields, shared by form and handler. */
export const feedbackFields = {
  article: "article",
  helpful: "utile",
  reason: "raison",
  comment: "precisions",
  /** Words of the article, pasted or selected. */
  passage: "passage",
  /** Id of the heading above them. */
  anchor: "ancre",
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
  // Browsers count a line end as one sign and send two: cleaned first.
  [feedbackFields.comment]: z
    .string()
    .transform(cleanText)
    .pipe(z.string().max(maxCommentChars))
    .default(""),
  [feedbackFields.passage]: z.string().default("").transform(cleanLine),
  [feedbackFields.anchor]: z
    .string()
    .regex(/^[\p{L}\p{N}_-]{1,120}$/u)
    .optional()
    .catch(undefined),
  [feedbackFields.trap]: z.literal("").default(""),
});

export interface FeedbackForm {
  articleId: string;
  helpful: boolean;
  reason?: FeedbackReason;
  /** Personal data masked. */
  comment: string;
  /** Cut at `maxPassageChars`, personal data masked. */
  passage?: Passage;
}

function readPassage(text: string, anchor: string | undefined): Passage | undefined {
  if (text === "") return undefined;
  const { text: masked } = maskPersonalData(text.slice(0, maxPassageChars));
  return { text: masked, ...(anchor !== undefined && { anchor }) };
}

/** Undefined when it was not sent by our form. */
export function readFeedbackForm(fields: unknown): FeedbackForm | undefined {
  const parsed = Fields.safeParse(fields);
  if (!parsed.success) return undefined;
  const { article, utile, raison, precisions, passage, ancre } = parsed.data;
  const helpful = utile === "oui";
  const meant = helpful ? undefined : readPassage(passage, ancre);
  return {
    articleId: article,
    helpful,
    ...(!helpful && raison !== undefined && { reason: raison }),
    comment: helpful ? "" : maskPersonalData(precisions).text,
    ...(meant && { passage: meant }),
  };
}
