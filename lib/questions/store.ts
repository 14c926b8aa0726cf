/** What the site asks of the store; one interface, whatever the database behind it. */
import type { DeskStore } from "#lib/curation/desk-store.ts";
import type { SessionStore } from "#lib/session/session-store.ts";
import type { LastingTable, Tables } from "./tables.ts";

/** A question as it is kept. Its status is derived, see `status.ts`. */
export interface Question {
  id: string;
  text: string;
  details: string;
  /** ISO 8601, UTC. */
  askedAt: string;
  /** How many other people asked it, by « moi aussi ». */
  votes: number;
  takenAt: string | undefined;
  declinedReason: string | undefined;
  duplicateOf: string | undefined;
}

export interface NewQuestion {
  id: string;
  text: string;
  details: string;
  askedAt: string;
  tokenHash: string;
  contact?: string;
}

/** Articles' readers say no for one of these. */
export const feedbackReasons = ["outdated", "unclear", "incomplete", "unrelated"] as const;
export type FeedbackReason = (typeof feedbackReasons)[number];

export interface NewFeedback {
  id: string;
  articleId: string;
  sentAt: string;
  helpful: boolean;
  reason?: FeedbackReason;
  comment: string;
}

/** What became of a search: nothing found, only near answers, or a question asked after it. */
export const gapOutcomes = ["none", "weak", "asked"] as const;
export type GapOutcome = (typeof gapOutcomes)[number];

export interface NewGap {
  words: string;
  label: string;
  outcome: GapOutcome;
  day: string;
}

/** One count to keep below a limit, in one span of time. */
export interface Attempt {
  /** Names the kind of write, the client and the span; made by `limits.node.ts`. */
  key: string;
  limit: number;
  /** When the count may be forgotten. */
  expiresAt: string;
}

/** `limited`: one of the attempts is over its limit, and nothing was written. */
export type WriteOutcome = "written" | "limited";

/** What a curator decided about a question; undefined fields go back to nothing. */
export interface Decision {
  takenAt?: string | undefined;
  declinedReason?: string | undefined;
  duplicateOf?: string | undefined;
}

/** Rows of the lasting tables, for backups, exports and moves from one database to the other. */
export type StoreRows = { [Name in LastingTable]: Tables[Name][] };

export interface PurgeRequest {
  /** Questions that got an answer: nobody needs to be told any more. */
  answeredIds: readonly string[];
  /** Contacts of questions asked before are erased. ISO 8601. */
  contactsBefore: string;
  /** Gaps of days before are erased. ISO date. */
  gapsBefore: string;
  /** Entries of the journal before are erased: they name people. ISO 8601. */
  journalBefore: string;
  /** Counts and secrets before are erased. ISO 8601. */
  limitsBefore: string;
}

export interface PurgeCounts {
  contacts: number;
  gaps: number;
  journal: number;
  limits: number;
}

/** Every method throws `StoreUnavailable` when the database does not answer. */
export interface QuestionStore {
  /** Who is signed in. */
  readonly sessions: SessionStore;
  /** What curators read and decide. */
  readonly desk: DeskStore;
  /** Answers when the store can be written and read. */
  ping(): Promise<void>;
  /** The secret of a day, the same for every instance; `candidate` becomes it when there is none yet. */
  secretOf(day: string, candidate: string): Promise<string>;
  /** `known`: the follow-up address serves already, and nothing was written. */
  addQuestion(question: NewQuestion, attempts: readonly Attempt[]): Promise<WriteOutcome | "known">;
  questionByToken(tokenHash: string): Promise<Question | undefined>;
  question(id: string): Promise<Question | undefined>;
  /** All questions, latest first. */
  questions(): Promise<Question[]>;
  /** `unknown`: no question has this id. */
  addVote(id: string, day: string, attempts: readonly Attempt[]): Promise<WriteOutcome | "unknown">;
  /** False when no question has this id. */
  decide(id: string, decision: Decision): Promise<boolean>;
  addFeedback(feedback: NewFeedback, attempts: readonly Attempt[]): Promise<WriteOutcome>;
  countGap(gap: NewGap, attempts: readonly Attempt[]): Promise<WriteOutcome>;
  purge(request: PurgeRequest): Promise<PurgeCounts>;
  /** All lasting rows, as they stood at one moment. */
  readAll(): Promise<StoreRows>;
  /** Replaces all lasting rows, or none. */
  replaceAll(rows: StoreRows): Promise<void>;
  close(): Promise<void>;
}

/** The database does not answer, or refuses: readers' pages go on without it. */
export class StoreUnavailable extends Error {
  override name = "StoreUnavailable";
}
