/** What the curators' desk asks of the store. */
import type {
  Decision,
  FeedbackReason,
  GapOutcome,
  Passage,
  Question,
} from "#lib/questions/store.ts";
import type { Curator } from "#lib/session/curator.ts";

/** What a curator may do with a question. */
export const deskActions = ["take", "release", "decline", "merge", "reopen"] as const;
export type DeskAction = (typeof deskActions)[number];

/** Who did what, when. */
export interface JournalEntry {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Address and name of the curator, as they signed in. */
  email: string;
  name: string;
  action: DeskAction;
  questionId: string;
  /** The reason of a refusal, or the id of the question that is repeated; empty otherwise. */
  detail: string;
}

/** A reader's opinion of an article. */
export interface Opinion {
  articleId: string;
  /** ISO 8601, UTC. */
  sentAt: string;
  helpful: boolean;
  reason: FeedbackReason | undefined;
  comment: string;
  /** The words of the article that are meant, when the reader selected some. */
  passage?: Passage;
}

/** A search without a good answer, counted on one day. */
export interface GapCount {
  /** Stems in alphabetical order. */
  words: string;
  /** The words in the order typed. */
  label: string;
  outcome: GapOutcome;
  /** ISO date. */
  day: string;
  count: number;
}

export interface DeskWrite {
  /** The question as the curator saw it: a decision taken meanwhile by somebody else is not undone unseen. */
  seen: Question;
  decision: Decision;
  entry: Omit<JournalEntry, "questionId" | keyof Curator>;
  curator: Curator;
}

/** Every method throws `StoreUnavailable` when the database does not answer. */
export interface DeskStore {
  /** Decides and writes the journal, both or neither; `stale`: the question is no longer as it was seen. */
  decide(write: DeskWrite): Promise<"done" | "stale">;
  /** Latest first; `skip` entries are passed over. */
  journal(range: { skip: number; limit: number }): Promise<JournalEntry[]>;
  /** All entries about one question, latest first. */
  journalOf(questionId: string): Promise<JournalEntry[]>;
  /** Opinions sent since an instant (ISO 8601), latest first. */
  opinions(since: string): Promise<Opinion[]>;
  /** Counts since a day (ISO date). */
  gaps(since: string): Promise<GapCount[]>;
}
