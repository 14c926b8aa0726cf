/** The addresses of askers over SQL, and which instance writes to whom. */
import { sql, type Kysely, type Transaction } from "kysely";
import { attempt } from "./attempt.ts";
import type { ContactClaim, ContactStore } from "./store.ts";
import type { Tables } from "./tables.ts";

type Writing = Transaction<Tables>;

async function eraseContact(trx: Writing, id: string): Promise<void> {
  await trx.updateTable("questions").set({ contact: null }).where("id", "=", id).execute();
}

/** Erases the addresses that a backup brings back although their owners were told since. */
export async function forgetTold(trx: Writing): Promise<void> {
  await trx
    .updateTable("questions")
    .set({ contact: null })
    .where("id", "in", (query) =>
      query.selectFrom("letters").select("questionId").where("state", "=", "sent"),
    )
    .execute();
}

export class SqlContactStore implements ContactStore {
  private readonly db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.db = db;
  }

  private transact<Result>(work: (trx: Writing) => Promise<Result>): Promise<Result> {
    return attempt(() => this.db.transaction().execute(work));
  }

  waitingIds(): Promise<string[]> {
    return attempt(async () => {
      const query = this.db
        .selectFrom("questions")
        .select("id")
        .where("contact", "is not", null)
        .orderBy("askedAt");
      return (await query.execute()).map(({ id }) => id);
    });
  }

  claim(id: string, { now, until }: { now: string; until: string }) {
    return this.transact<ContactClaim | undefined>(async (trx) => {
      const asked = trx.selectFrom("questions").select("contact").where("id", "=", id);
      const before = trx.selectFrom("letters").select("state").where("questionId", "=", id);
      const isRepeat = (await before.executeTakeFirst())?.state === "sending";
      const won = await trx
        .insertInto("letters")
        .values({ questionId: id, state: "sending", heldUntil: until, refusals: 0 })
        .onConflict((conflict) =>
          conflict
            .column("questionId")
            .doUpdateSet({ state: "sending", heldUntil: until })
            .where("letters.state", "!=", "sent")
            .where("letters.heldUntil", "<=", now),
        )
        .returning("questionId")
        .executeTakeFirst();
      // Read after the row is ours: what another instance did before is seen.
      const contact = won && (await asked.executeTakeFirst())?.contact;
      if (contact) return { contact, isRepeat };
      if (won) await trx.deleteFrom("letters").where("questionId", "=", id).execute();
      return undefined;
    });
  }

  told(id: string): Promise<void> {
    return this.transact(async (trx) => {
      await eraseContact(trx, id);
      await trx
        .updateTable("letters")
        .set({ state: "sent" })
        .where("questionId", "=", id)
        .execute();
    });
  }

  release(id: string): Promise<void> {
    return this.transact(async (trx) => {
      await trx
        .updateTable("letters")
        .set({ state: "resting", heldUntil: "" })
        .where("questionId", "=", id)
        .execute();
    });
  }

  refused(id: string, { until, most }: { until: string; most: number }) {
    return this.transact<"kept" | "erased">(async (trx) => {
      const { refusals } = await trx
        .updateTable("letters")
        .set({
          state: "resting",
          heldUntil: until,
          refusals: sql<number>`${sql.ref("refusals")} + 1`,
        })
        .where("questionId", "=", id)
        .returning("refusals")
        .executeTakeFirstOrThrow();
      if (refusals < most) return "kept";
      await eraseContact(trx, id);
      return "erased";
    });
  }

  isExpected(tokenHash: string): Promise<boolean> {
    return attempt(async () => {
      const row = await this.db
        .selectFrom("questions")
        .select("id")
        .where("tokenHash", "=", tokenHash)
        .where("contact", "is not", null)
        .executeTakeFirst();
      return row !== undefined;
    });
  }

  withdraw(tokenHash: string): Promise<void> {
    return this.transact(async (trx) => {
      await trx
        .updateTable("questions")
        .set({ contact: null })
        .where("tokenHash", "=", tokenHash)
        .execute();
    });
  }
}
