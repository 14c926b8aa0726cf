/** Keeps writes below their limits, inside the transaction that writes. */
import { sql, type Transaction } from "kysely";
import { OverLimit } from "./attempt.ts";
import type { Attempt } from "./store.ts";
import type { Tables } from "./tables.ts";

/**
 * Counts each attempt, in the order given, which is the order in which rows are locked.
 * @throws OverLimit, which undoes the transaction.
 */
export async function admit(trx: Transaction<Tables>, attempts: readonly Attempt[]): Promise<void> {
  for (const { key, limit, expiresAt } of attempts) {
    const { count } = await trx
      .insertInto("attempts")
      .values({ key, count: 1, expiresAt })
      .onConflict((conflict) =>
        conflict
          .column("key")
          .doUpdateSet({ count: sql<number>`${sql.ref("attempts.count")} + 1` }),
      )
      .returning("count")
      .executeTakeFirstOrThrow();
    if (count > limit) throw new OverLimit();
  }
}
