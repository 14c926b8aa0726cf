/** All lasting rows over SQL: read as of one moment, or replaced. */
import type { Kysely, Transaction } from "kysely";
import type { StoreRows } from "./store.ts";
import type { Tables } from "./tables.ts";

/** All lasting rows, as they stood at one moment. */
export function readRows(db: Kysely<Tables>): Promise<StoreRows> {
  // Without it PostgreSQL would show each statement its own moment; SQLite has one moment anyway.
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => ({
      questions: await trx.selectFrom("questions").selectAll().orderBy("askedAt").execute(),
      votes: await trx.selectFrom("votes").selectAll().orderBy("day").execute(),
      feedback: await trx.selectFrom("feedback").selectAll().orderBy("sentAt").execute(),
      gaps: await trx.selectFrom("gaps").selectAll().orderBy("day").execute(),
      journal: await trx.selectFrom("journal").selectAll().orderBy("at").execute(),
    }));
}

/** Puts `rows` in place of all lasting rows. */
export async function replaceRows(
  trx: Transaction<Tables>,
  { questions, votes, feedback, gaps, journal }: StoreRows,
): Promise<void> {
  for (const table of ["votes", "feedback", "gaps", "journal"] as const) {
    await trx.deleteFrom(table).execute();
  }
  // References first: a duplicate may stand before the question it repeats.
  await trx.updateTable("questions").set({ duplicateOf: null }).execute();
  await trx.deleteFrom("questions").execute();
  for (const row of questions) {
    await trx
      .insertInto("questions")
      .values({ ...row, duplicateOf: null })
      .execute();
  }
  for (const { id, duplicateOf } of questions) {
    if (duplicateOf === null) continue;
    await trx.updateTable("questions").set({ duplicateOf }).where("id", "=", id).execute();
  }
  for (const row of votes) await trx.insertInto("votes").values(row).execute();
  for (const row of feedback) await trx.insertInto("feedback").values(row).execute();
  for (const row of gaps) await trx.insertInto("gaps").values(row).execute();
  for (const row of journal) await trx.insertInto("journal").values(row).execute();
}
