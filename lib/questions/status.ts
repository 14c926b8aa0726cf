/** What became of a question, told from what is written and published: no second state to keep in step. */
import type { Question } from "./store.ts";

/** An article as far as questions care. */
export interface AnsweringArticle {
  slug: string;
  title: string;
  /** Ids of questions that it answers. */
  answers: readonly string[];
}

export type QuestionStatus =
  | { kind: "open" }
  | { kind: "writing" }
  | { kind: "answered"; article: AnsweringArticle }
  | { kind: "declined"; reason: string }
  | { kind: "duplicate"; of: QuestionWithStatus };

export interface QuestionWithStatus extends Question {
  status: QuestionStatus;
}

/** Gives the status of any question; `questions` holds those that may be repeated. */
export function statusReader(
  questions: readonly Question[],
  articles: readonly AnsweringArticle[],
): (question: Question) => QuestionStatus {
  const byId = new Map(questions.map((question) => [question.id, question]));
  // A map from the last to the first: the first article that cites a question wins.
  const answering = new Map(
    [...articles].reverse().flatMap((article) => article.answers.map((id) => [id, article])),
  );
  function read(question: Question, seen: ReadonlySet<string>): QuestionStatus {
    const article = answering.get(question.id);
    if (article) return { kind: "answered", article };
    const { declinedReason, duplicateOf, takenAt } = question;
    if (declinedReason !== undefined) return { kind: "declined", reason: declinedReason };
    const original = duplicateOf === undefined ? undefined : byId.get(duplicateOf);
    // Two questions that name each other would never end: the second counts for itself.
    if (original && !seen.has(original.id)) {
      const status = read(original, new Set([...seen, original.id]));
      return { kind: "duplicate", of: { ...original, status } };
    }
    return { kind: takenAt === undefined ? "open" : "writing" };
  }
  return (question) => read(question, new Set([question.id]));
}

/** Open and answered questions as `/questions` shows them: most asked first, then latest; duplicates count for what they repeat. */
export interface QuestionBoard {
  open: QuestionWithStatus[];
  answered: QuestionWithStatus[];
  declined: QuestionWithStatus[];
}

export function questionBoard(
  questions: readonly Question[],
  articles: readonly AnsweringArticle[],
): QuestionBoard {
  const statusOf = statusReader(questions, articles);
  const repeats = new Map<string, number>();
  const all = questions.map((question) => ({ ...question, status: statusOf(question) }));
  for (const { status, votes } of all) {
    if (status.kind !== "duplicate") continue;
    // Who asked the duplicate asks this question too.
    repeats.set(status.of.id, (repeats.get(status.of.id) ?? 0) + votes + 1);
  }
  const counted = all
    .map((question) => ({ ...question, votes: question.votes + (repeats.get(question.id) ?? 0) }))
    .sort((a, b) => b.votes - a.votes || b.askedAt.localeCompare(a.askedAt));
  const ofKind = (...kinds: QuestionStatus["kind"][]) =>
    counted.filter(({ status }) => kinds.includes(status.kind));
  return {
    open: ofKind("open", "writing"),
    answered: ofKind("answered"),
    declined: ofKind("declined"),
  };
}
