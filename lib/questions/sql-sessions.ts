/** The sessions of curators over SQL. */
import type { Kysely } from "kysely";
import type { SessionStore, StoredSession } from "#lib/session/session-store.ts";
import { admit } from "./admit.ts";
import { attempt, OverLimit } from "./attempt.ts";
import type { Attempt, WriteOutcome } from "./store.ts";
import type { Tables } from "./tables.ts";

export class SqlSessions implements SessionStore {
  private readonly db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.db = db;
  }

  async admit(attempts: readonly Attempt[]): Promise<WriteOutcome> {
    try {
      await attempt(() => this.db.transaction().execute((trx) => admit(trx, attempts)));
      return "written";
    } catch (error) {
      if (error instanceof OverLimit) return "limited";
      throw error;
    }
  }

  open(session: StoredSession, now: string): Promise<void> {
    return attempt(() =>
      this.db.transaction().execute(async (trx) => {
        await trx.deleteFrom("sessions").where("expiresAt", "<=", now).execute();
        await trx.insertInto("sessions").values(session).execute();
      }),
    );
  }

  find(tokenHash: string, now: string): Promise<StoredSession | undefined> {
    return attempt(() =>
      this.db
        .selectFrom("sessions")
        .selectAll()
        .where("tokenHash", "=", tokenHash)
        .where("expiresAt", ">", now)
        .executeTakeFirst(),
    );
  }

  async close(tokenHash: string): Promise<void> {
    await attempt(() =>
      this.db.deleteFrom("sessions").where("tokenHash", "=", tokenHash).execute(),
    );
  }
}
