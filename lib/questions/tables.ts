/** The tables of the store, as the query layer sees them: text and integers only, the same in SQLite and PostgreSQL. */

/** Times are ISO 8601 in UTC, days ISO dates in Paris, booleans 0 or 1; ids are made by the application. */
export interface Tables {
  questions: QuestionRow;
  votes: VoteRow;
  feedback: FeedbackRow;
  gaps: GapRow;
  attempts: AttemptRow;
  secrets: SecretRow;
  sessions: SessionRow;
  journal: JournalRow;
  letters: LetterRow;
}

interface QuestionRow {
  id: string;
  /** The question in one sentence; public. */
  text: string;
  /** What explains it; for EIG Link only. Empty when there is none. */
  details: string;
  askedAt: string;
  /** SHA-256 of the private follow-up address. */
  tokenHash: string;
  /** Where to tell the asker; erased once told, or with time. */
  contact: string | null;
  /** When somebody began to write the answer. */
  takenAt: string | null;
  /** Why no article will answer; shown to the asker. */
  declinedReason: string | null;
  /** Id of the same question asked before. */
  duplicateOf: string | null;
}

/** « Moi aussi », counted by day. */
interface VoteRow {
  questionId: string;
  day: string;
  count: number;
}

interface FeedbackRow {
  id: string;
  /** Permanent id of the article. */
  articleId: string;
  sentAt: string;
  helpful: number;
  reason: string | null;
  comment: string;
  /** The words of the article that are meant, and the id of the heading above them. */
  passage: string | null;
  anchor: string | null;
}

/** Searches without a good answer, counted by day. */
interface GapRow {
  /** Stems in alphabetical order: what makes two searches the same. */
  words: string;
  day: string;
  outcome: string;
  /** The words in the order typed, folded. */
  label: string;
  count: number;
}

/** How often a client wrote in a span of time; the key tells nothing once the secret of the day is gone. */
interface AttemptRow {
  key: string;
  count: number;
  expiresAt: string;
}

interface SecretRow {
  day: string;
  secret: string;
}

/** Who is signed in; gone after a sign-out or half a day. */
interface SessionRow {
  /** SHA-256 of the token in the cookie. */
  tokenHash: string;
  email: string;
  name: string;
  expiresAt: string;
}

/** What curators decided: who, what, when. */
interface JournalRow {
  id: string;
  at: string;
  email: string;
  name: string;
  action: string;
  questionId: string;
  detail: string;
}

/** How far the message to an asker is; without the address, so that it may stay: nobody is told twice after a restore. */
interface LetterRow {
  questionId: string;
  state: "sending" | "resting" | "sent";
  /** Nobody else may send before; ISO 8601. */
  heldUntil: string;
  refusals: number;
}

/** The tables that a backup holds: the others live two days at most. */
export const lastingTables = ["questions", "votes", "feedback", "gaps", "journal"] as const;
export type LastingTable = (typeof lastingTables)[number];
