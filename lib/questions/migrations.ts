/** The one list of migrations, for SQLite and PostgreSQL. A migration that was released is never changed: add another. */
import type { Kysely, Migration } from "kysely";

async function createQuestions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("questions")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("details", "text", (column) => column.notNull())
    .addColumn("askedAt", "text", (column) => column.notNull())
    .addColumn("tokenHash", "text", (column) => column.notNull().unique())
    .addColumn("contact", "text")
    .addColumn("takenAt", "text")
    .addColumn("declinedReason", "text")
    .addColumn("duplicateOf", "text", (column) => column.references("questions.id"))
    .execute();
  await db.schema
    .createTable("votes")
    .addColumn("questionId", "text", (column) => column.notNull().references("questions.id"))
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("count", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("votes_key", ["questionId", "day"])
    .execute();
}

async function createFeedback(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("feedback")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("articleId", "text", (column) => column.notNull())
    .addColumn("sentAt", "text", (column) => column.notNull())
    .addColumn("helpful", "integer", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("comment", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("feedback_article")
    .on("feedback")
    .columns(["articleId", "sentAt"])
    .execute();
}

async function createGaps(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("gaps")
    .addColumn("words", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("outcome", "text", (column) => column.notNull())
    .addColumn("label", "text", (column) => column.notNull())
    .addColumn("count", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("gaps_key", ["words", "day", "outcome"])
    .execute();
}

async function createLimits(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("attempts")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("count", "integer", (column) => column.notNull())
    .addColumn("expiresAt", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("secrets")
    .addColumn("day", "text", (column) => column.primaryKey())
    .addColumn("secret", "text", (column) => column.notNull())
    .execute();
}

async function createSessions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("sessions")
    .addColumn("tokenHash", "text", (column) => column.primaryKey())
    .addColumn("email", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("expiresAt", "text", (column) => column.notNull())
    .execute();
}

async function createJournal(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("journal")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("email", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("questionId", "text", (column) => column.notNull().references("questions.id"))
    .addColumn("detail", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("journal_at").on("journal").columns(["at"]).execute();
  await db.schema.createIndex("journal_question").on("journal").columns(["questionId"]).execute();
}

async function addPassages(db: Kysely<unknown>): Promise<void> {
  // SQLite adds one column a statement.
  await db.schema.alterTable("feedback").addColumn("passage", "text").execute();
  await db.schema.alterTable("feedback").addColumn("anchor", "text").execute();
}

async function createLetters(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("letters")
    .addColumn("questionId", "text", (column) => column.primaryKey())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("heldUntil", "text", (column) => column.notNull())
    .addColumn("refusals", "integer", (column) => column.notNull())
    .execute();
}

/** By name; they run in alphabetical order. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-store": {
    async up(db) {
      await createQuestions(db);
      await createFeedback(db);
      await createGaps(db);
      await createLimits(db);
    },
  },
  "0002-sessions": { up: createSessions },
  "0003-journal": { up: createJournal },
  "0004-passages": { up: addPassages },
  "0005-letters": { up: createLetters },
};
