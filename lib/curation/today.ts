/** What there is to do on the curators' desk today, each thing with its next action. */
import { addDays } from "#lib/calendar-date.ts";
import { freshnessOf, handoverOf } from "#lib/content/freshness.ts";
import type { Knowledge } from "#lib/content/knowledge.ts";
import { nearQuestionFinder } from "#lib/questions/near-questions.ts";
import type { QuestionWithStatus } from "#lib/questions/status.ts";
import type { JournalEntry } from "./desk-store.ts";
import { takerOf } from "./plan-decision.ts";

/** A review that falls due this soon is work of today: it takes a while to read a page well. */
const reviewAheadDays = 14;

export interface Review {
  slug: string;
  title: string;
  owner: string;
  /** Why it must be read: past due, changed since it was verified, or due soon. */
  kind: "overdue" | "changed" | "soon";
  /** ISO date: due since, verified on, due on. */
  on: string;
}

export interface EndingMandate {
  owner: string;
  name: string;
  /** ISO date. */
  endsOn: string;
  articles: number;
}

/** Reviews in the order of the work: changed and overdue ones first, longest first. `today` is an ISO date. */
export function dueReviews({ articles }: Pick<Knowledge, "articles">, today: string): Review[] {
  const until = addDays(today, reviewAheadDays);
  const reviews = articles.flatMap((article): Review[] => {
    const { slug, title, owner } = article;
    const freshness = freshnessOf(article, today);
    switch (freshness.state) {
      case "overdue":
        return [{ slug, title, owner, kind: "overdue", on: freshness.since }];
      case "changed":
        return [{ slug, title, owner, kind: "changed", on: freshness.on }];
      case "verified":
        if (freshness.until > until) return [];
        return [{ slug, title, owner, kind: "soon", on: freshness.until }];
      case "unverified":
        return [];
    }
  });
  const late = ({ kind }: Review) => (kind === "soon" ? 1 : 0);
  return reviews.sort(
    (a, b) => late(a) - late(b) || a.on.localeCompare(b.on) || a.slug.localeCompare(b.slug),
  );
}

/** How many articles nobody verified yet. `today` is an ISO date. */
export function countUnverified({ articles }: Pick<Knowledge, "articles">, today: string): number {
  return articles.filter((article) => freshnessOf(article, today).state === "unverified").length;
}

/** Owners who leave soon, or left, and still answer for articles; soonest first. */
export function endingMandates(
  { articles, equipe }: Pick<Knowledge, "articles" | "equipe">,
  today: string,
): EndingMandate[] {
  return equipe
    .flatMap(({ id, name, mandateEnds }): EndingMandate[] => {
      const owned = articles.filter(({ owner }) => owner === id).length;
      if (owned === 0 || mandateEnds === undefined || !handoverOf(mandateEnds, today)) return [];
      return [{ owner: id, name, endsOn: mandateEnds, articles: owned }];
    })
    .sort((a, b) => a.endsOn.localeCompare(b.endsOn));
}

/** A question with what its curator needs before opening it. */
export interface OpenQuestion {
  question: QuestionWithStatus;
  /** Who took it, as the journal says; absent when it was taken by a command. */
  takenBy?: string | undefined;
  /** The most alike among questions asked before: perhaps it repeats it. */
  repeats?: QuestionWithStatus | undefined;
}

/** `open` in the order of the board; `known` may be repeated by them; `journal` comes latest first. */
export function openQuestions(
  open: readonly QuestionWithStatus[],
  known: readonly QuestionWithStatus[],
  journal: readonly JournalEntry[],
): OpenQuestion[] {
  const findNear = nearQuestionFinder(known);
  return open.map((question) => {
    const { id: ownId, text, askedAt: ownInstant } = question;
    const [repeats] = findNear({
      ...{ text, limit: 1 },
      accepts: ({ id, askedAt }) => id !== ownId && askedAt <= ownInstant,
    });
    const own = journal.filter(({ questionId }) => questionId === ownId);
    const takenBy = takerOf(question, own)?.name;
    return {
      question,
      ...(takenBy !== undefined && { takenBy }),
      ...(repeats && { repeats }),
    };
  });
}
