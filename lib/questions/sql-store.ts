/** The store over SQL, by one query layer for SQLite and PostgreSQL. */
import { sql, type Kysely, type Selectable, type Transaction } from "kysely";
import { addDays } from "#lib/calendar-date.ts";
import { admit } from "./admit.ts";
import { readRows, replaceRows } from "./all-rows.ts";
import { attempt, OverLimit } from "./attempt.ts";
import { SqlContactStore } from "./contact-store.ts";
import { retention } from "./retention.ts";
import { SqlDesk } from "./sql-desk.ts";
import { SqlSessions } from "./sql-sessions.ts";
import type {
  Attempt,
  ContactStore,
  Decision,
  NewFeedback,
  NewGap,
  NewQuestion,
  PurgeCounts,
  PurgeRequest,
  Question,
  QuestionStore,
  StoreRows,
  WriteOutcome,
} from "./store.ts";
import type { Tables } from "./tables.ts";

type Writing = Transaction<Tables>;

/** Deletes secrets, attempts and sessions of before `day` (ISO date); how many secrets and attempts there were. */
async function deleteLimits(trx: Writing, day: string): Promise<number> {
  await trx.deleteFrom("sessions").where("expiresAt", "<", day).execute();
  const attempts = trx.deleteFrom("attempts").where("expiresAt", "<", day);
  const secrets = trx.deleteFrom("secrets").where("day", "<", day);
  const [first, second] = [await attempts.executeTakeFirst(), await secrets.executeTakeFirst()];
  return Number(first.numDeletedRows + second.numDeletedRows);
}

type QuestionColumns = Omit<Selectable<Tables["questions"]>, "tokenHash" | "contact">;

/** PostgreSQL gives sums as text, and nothing for the sum of no row. */
function toQuestion(row: QuestionColumns & { votes: number | string | bigint | null }): Question {
  return {
    id: row.id,
    text: row.text,
    details: row.details,
    askedAt: row.askedAt,
    votes: Number(row.votes ?? 0),
    takenAt: row.takenAt ?? undefined,
    declinedReason: row.declinedReason ?? undefined,
    duplicateOf: row.duplicateOf ?? undefined,
  };
}

export class SqlStore implements QuestionStore {
  readonly sessions: SqlSessions;
  readonly desk: SqlDesk;
  readonly contacts: ContactStore;
  private readonly db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.db = db;
    this.sessions = new SqlSessions(db);
    this.desk = new SqlDesk(db);
    this.contacts = new SqlContactStore(db);
  }

  /** Runs `work`; all or nothing. */
  private transact<Result>(work: (trx: Writing) => Promise<Result>): Promise<Result> {
    return attempt(() => this.db.transaction().execute(work));
  }

  /** Runs `write` after the attempts were admitted; all or nothing. */
  private async write<Result>(
    attempts: readonly Attempt[],
    write: (trx: Writing) => Promise<Result>,
  ): Promise<Result | "limited"> {
    try {
      return await this.transact(async (trx) => {
        await admit(trx, attempts);
        return write(trx);
      });
    } catch (error) {
      if (error instanceof OverLimit) return "limited";
      throw error;
    }
  }

  private selectQuestions() {
    return this.db
      .selectFrom("questions")
      .select(["id", "text", "details", "askedAt", "takenAt", "declinedReason", "duplicateOf"])
      .select((query) =>
        query
          .selectFrom("votes")
          .whereRef("votes.questionId", "=", "questions.id")
          .select(({ fn }) => fn.sum("votes.count").as("sum"))
          .as("votes"),
      );
  }

  /** A write of nothing: a full disk or a read-only file is found out too. */
  async ping(): Promise<void> {
    await this.write([], (trx) =>
      trx.updateTable("secrets").set({ secret: "" }).where("day", "=", "").execute(),
    );
  }

  secretOf(day: string, candidate: string): Promise<string> {
    return this.transact(async (trx) => {
      // The first visitor of a day takes the old ones away, whether a purge is scheduled or not.
      await deleteLimits(trx, addDays(day, -retention.limits.days));
      await trx
        .insertInto("secrets")
        .values({ day, secret: candidate })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const row = trx.selectFrom("secrets").select("secret").where("day", "=", day);
      return (await row.executeTakeFirstOrThrow()).secret;
    });
  }

  addQuestion(
    { contact, ...question }: NewQuestion,
    attempts: readonly Attempt[],
  ): Promise<WriteOutcome | "known"> {
    return this.write(attempts, async (trx) => {
      const nothingYet = { takenAt: null, declinedReason: null, duplicateOf: null };
      const added = await trx
        .insertInto("questions")
        .values({ ...question, ...nothingYet, contact: contact ?? null })
        .onConflict((conflict) => conflict.column("tokenHash").doNothing())
        .returning("id")
        .execute();
      return added.length > 0 ? "written" : "known";
    });
  }

  questionByToken(tokenHash: string): Promise<Question | undefined> {
    return attempt(async () => {
      const query = this.selectQuestions().where("tokenHash", "=", tokenHash);
      const row = await query.executeTakeFirst();
      return row && toQuestion(row);
    });
  }

  question(id: string): Promise<Question | undefined> {
    return attempt(async () => {
      const row = await this.selectQuestions().where("id", "=", id).executeTakeFirst();
      return row && toQuestion(row);
    });
  }

  questions(): Promise<Question[]> {
    return attempt(async () => {
      const query = this.selectQuestions().orderBy("askedAt", "desc").orderBy("id");
      return (await query.execute()).map(toQuestion);
    });
  }

  addVote(
    questionId: string,
    day: string,
    attempts: readonly Attempt[],
  ): Promise<WriteOutcome | "unknown"> {
    return this.write(attempts, async (trx) => {
      const asked = trx.selectFrom("questions").select("id").where("id", "=", questionId);
      if (!(await asked.executeTakeFirst())) return "unknown";
      await trx
        .insertInto("votes")
        .values({ questionId, day, count: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(["questionId", "day"])
            .doUpdateSet({ count: sql<number>`${sql.ref("votes.count")} + 1` }),
        )
        .execute();
      return "written";
    });
  }

  decide(id: string, { takenAt, declinedReason, duplicateOf }: Decision): Promise<boolean> {
    return this.transact(async (trx) => {
      const changed = await trx
        .updateTable("questions")
        .set({
          takenAt: takenAt ?? null,
          declinedReason: declinedReason ?? null,
          duplicateOf: duplicateOf ?? null,
        })
        .where("id", "=", id)
        .executeTakeFirst();
      return Number(changed.numUpdatedRows) > 0;
    });
  }

  addFeedback(
    { helpful, reason, passage, ...feedback }: NewFeedback,
    attempts: readonly Attempt[],
  ): Promise<WriteOutcome> {
    return this.write(attempts, async (trx) => {
      const told = { helpful: helpful ? 1 : 0, reason: reason ?? null };
      const words = { passage: passage?.text ?? null, anchor: passage?.anchor ?? null };
      await trx
        .insertInto("feedback")
        .values({ ...feedback, ...told, ...words })
        .execute();
      return "written" as const;
    });
  }

  countGap(gap: NewGap, attempts: readonly Attempt[]): Promise<WriteOutcome> {
    return this.write(attempts, async (trx) => {
      await trx
        .insertInto("gaps")
        .values({ ...gap, count: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(["words", "day", "outcome"])
            .doUpdateSet({ count: sql<number>`${sql.ref("gaps.count")} + 1` }),
        )
        .execute();
      return "written" as const;
    });
  }

  purge(request: PurgeRequest): Promise<PurgeCounts> {
    const { contactsBefore, feedbackBefore, gapsBefore, journalBefore, limitsBefore } = request;
    return this.transact(async (trx) => {
      const contacts = await trx
        .updateTable("questions")
        .set({ contact: null })
        .where("contact", "is not", null)
        .where("askedAt", "<", contactsBefore)
        .executeTakeFirst();
      const oldFeedback = trx.deleteFrom("feedback").where("sentAt", "<", feedbackBefore);
      const feedback = await oldFeedback.executeTakeFirst();
      const gaps = await trx.deleteFrom("gaps").where("day", "<", gapsBefore).executeTakeFirst();
      const journal = await trx
        .deleteFrom("journal")
        .where("at", "<", journalBefore)
        .executeTakeFirst();
      const limits = await deleteLimits(trx, limitsBefore);
      return {
        contacts: Number(contacts.numUpdatedRows),
        feedback: Number(feedback.numDeletedRows),
        gaps: Number(gaps.numDeletedRows),
        journal: Number(journal.numDeletedRows),
        limits,
      };
    });
  }

  readAll(): Promise<StoreRows> {
    return attempt(() =>
      // Without it PostgreSQL would show each statement its own moment; SQLite has one moment anyway.
      this.db.transaction().setIsolationLevel("repeatable read").execute(readRows),
    );
  }

  replaceAll(rows: StoreRows): Promise<void> {
    return this.transact((trx) => replaceRows(trx, rows));
  }

  close(): Promise<void> {
    return this.db.destroy();
  }
}
