/** All lasting rows at once: for backups, exports and moves from one database to the other. */
import type { Transaction } from "kysely";
import { forgetTold } from "./contact-store.ts";
import type { StoreRows } from "./store.ts";
import type { Tables } from "./tables.ts";

/** In an order that the same rows always have. */
export async function readRows(trx: Transaction<Tables>): Promise<StoreRows> {
  const questions = trx.selectFrom("questions").selectAll().orderBy("askedAt").orderBy("id");
  const votes = trx.selectFrom("votes").selectAll().orderBy("day").orderBy("questionId");
  const feedback = trx.selectFrom("feedback").selectAll().orderBy("sentAt").orderBy("id");
  const gaps = trx.selectFrom("gaps").selectAll().orderBy("day").orderBy("words");
  return {
    questions: await questions.execute(),
    votes: await votes.execute(),
    feedback: await feedback.execute(),
    gaps: await gaps.orderBy("outcome").execute(),
    journal: await trx.selectFrom("journal").selectAll().orderBy("at").orderBy("id").execute(),
  };
}

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
  await forgetTold(trx);
}
