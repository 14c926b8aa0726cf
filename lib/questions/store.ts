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

/** Words of an article that a reader finds wrong or unclear. */
export interface Passage {
  text: string;
  /** Id of the heading above it. */
  anchor?: string;
}

export interface NewFeedback {
  id: string;
  articleId: string;
  sentAt: string;
  helpful: boolean;
  reason?: FeedbackReason;
  comment: string;
  passage?: Passage;
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

/** The right to write to an asker, which one instance has at a time. */
export interface ContactClaim {
  contact: string;
  /** The instance that had it before stopped without a word: the message may have left already. */
  isRepeat: boolean;
}

/** Where askers want to be told; each address is erased once it has served. */
export interface ContactStore {
  /** Ids of the questions whose asker left an address. */
  waitingIds(): Promise<string[]>;
  /** Undefined when nobody is to be told, when another instance does it, or when a refused address rests. Times are ISO 8601. */
  claim(id: string, span: { now: string; until: string }): Promise<ContactClaim | undefined>;
  /** The message left: erases the address, for good. */
  told(id: string): Promise<void>;
  /** The message did not leave: the next run tries again. */
  release(id: string): Promise<void>;
  /** The server of the asker refuses the address: it rests until then, or is erased after so many refusals. */
  refused(id: string, rest: { until: string; most: number }): Promise<"kept" | "erased">;
  /** Whether who has this follow-up address will be told. */
  isExpected(tokenHash: string): Promise<boolean>;
  /** Who has this follow-up address wants no message any more. */
  withdraw(tokenHash: string): Promise<void>;
}

export interface PurgeRequest {
  /** Contacts of questions asked before are erased. ISO 8601. */
  contactsBefore: string;
  /** Opinions and passages sent before are erased. ISO 8601. */
  feedbackBefore: string;
  /** Gaps of days before are erased. ISO date. */
  gapsBefore: string;
  /** Entries of the journal before are erased: they name people. ISO 8601. */
  journalBefore: string;
  /** Counts and secrets before are erased. ISO 8601. */
  limitsBefore: string;
}

export interface PurgeCounts {
  contacts: number;
  feedback: number;
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
  readonly contacts: ContactStore;
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
