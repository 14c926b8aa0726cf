/** The passages of articles that readers reported, read back for curators. */
import type { Kysely } from "kysely";
import { feedbackReasons, type FeedbackReason, type ReportedPassage } from "./store.ts";
import type { Tables } from "./tables.ts";

/** A reason of a former version counts as none. */
function knownReason(reason: string | null): FeedbackReason | undefined {
  return feedbackReasons.find((known) => known === reason);
}

/** Latest first, at most `limit`; of one article when its permanent id is given. */
export async function selectPassages(
  db: Kysely<Tables>,
  limit: number,
  articleId: string | undefined,
): Promise<ReportedPassage[]> {
  const all = db
    .selectFrom("feedback")
    .select(["id", "articleId", "sentAt", "reason", "comment", "passage", "anchor"])
    .where("passage", "is not", null)
    .orderBy("sentAt", "desc")
    .orderBy("id")
    .limit(limit);
  const query = articleId === undefined ? all : all.where("articleId", "=", articleId);
  return (await query.execute()).map(({ passage, anchor, reason, ...row }) => ({
    ...row,
    passage: { text: passage ?? "", ...(anchor !== null && { anchor }) },
    reason: knownReason(reason),
  }));
}
