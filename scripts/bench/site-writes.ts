/** The forms that the bench of the site sends, each with a mark of its own, and which of them are in the store. */
import { feedbackFields } from "#lib/questions/feedback-form.ts";
import type { StoreRows } from "#lib/questions/store.ts";
import { routes } from "#lib/routes.ts";

export interface SiteWrite {
  /** Letters only, unlike any word of the base. */
  mark: string;
  kind: "vote" | "feedback" | "gap";
  path: string;
  form: Readonly<Record<string, string>>;
  /** The status that acknowledges it. */
  kept: number;
}

const letters = "bcdfghjkmnpqrstv";

/** A word for each number, that no search finds and no analyser shortens. */
function markOf(number: number): string {
  const digits = number.toString(letters.length).padStart(4, "0");
  return `zzqx${[...digits].map((digit) => letters[Number.parseInt(digit, letters.length)]).join("")}qzz`;
}

/** Half are opinions on the article, a quarter votes for questions of `seedRows`, a quarter search gaps. */
export function planWrites(count: number, articleId: string): SiteWrite[] {
  return Array.from({ length: count }, (_, number) => {
    const mark = markOf(number);
    if (number % 4 === 1) {
      return { mark, kind: "vote", path: routes.meToo(mark), form: {}, kept: 303 };
    }
    if (number % 4 === 3) {
      return { mark, kind: "gap", path: routes.searchGaps(), form: { q: mark }, kept: 204 };
    }
    const form = {
      [feedbackFields.article]: articleId,
      [feedbackFields.helpful]: "non",
      [feedbackFields.comment]: mark,
    };
    return { mark, kind: "feedback", path: routes.feedback(), form, kept: 303 };
  });
}

/** A store that holds one question for each vote, and nothing else. */
export function seedRows(writes: readonly SiteWrite[]): StoreRows {
  const none = { contact: null, takenAt: null, declinedReason: null, duplicateOf: null };
  const questions = writes
    .filter(({ kind }) => kind === "vote")
    .map(({ mark }) => ({
      ...{ id: mark, text: `Question ${mark}`, details: "", tokenHash: mark },
      ...{ askedAt: "2026-01-01T00:00:00.000Z", ...none },
    }));
  return { questions, votes: [], feedback: [], gaps: [], journal: [] };
}

/** The marks of all writes that the store holds. */
export function keptMarks({ votes, feedback, gaps }: StoreRows): Set<string> {
  return new Set([
    ...votes.map(({ questionId }) => questionId),
    ...feedback.map(({ comment }) => comment),
    ...gaps.map(({ label }) => label),
  ]);
}
