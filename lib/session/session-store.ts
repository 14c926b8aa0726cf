/** What sign-in asks of the store: sessions that every instance sees, and that signing out ends everywhere. */
import type { Attempt, WriteOutcome } from "#lib/questions/store.ts";
import type { Curator } from "./curator.ts";

export interface StoredSession extends Curator {
  /** SHA-256 of the token in the cookie: the store alone opens nothing. */
  tokenHash: string;
  /** ISO 8601, UTC. */
  expiresAt: string;
}

/** Every method throws `StoreUnavailable` when the database does not answer. */
export interface SessionStore {
  /** Counts attempts without writing anything else. */
  admit(attempts: readonly Attempt[]): Promise<WriteOutcome>;
  /** Keeps a session, and forgets those that ended before `now` (ISO 8601). */
  open(session: StoredSession, now: string): Promise<void>;
  /** The session that is open at `now`; undefined when it ended, was closed or never was. */
  find(tokenHash: string, now: string): Promise<StoredSession | undefined>;
  /** Ends a session for every instance; harmless when it is not there. */
  close(tokenHash: string): Promise<void>;
}
