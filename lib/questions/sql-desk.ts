/** The curators' desk over SQL. */
import type { Kysely, Selectable } from "kysely";
import {
  deskActions,
  type DeskStore,
  type DeskWrite,
  type GapCount,
  type JournalEntry,
  type Opinion,
} from "#lib/curation/desk-store.ts";
import { attempt } from "./attempt.ts";
import { feedbackReasons, gapOutcomes } from "./store.ts";
import type { Tables } from "./tables.ts";

/** Undefined for a value that a later version wrote. */
function oneOf<Value extends string>(
  values: readonly Value[],
  given: string | null,
): Value | undefined {
  return values.find((value) => value === given);
}

function toEntry({ action, ...row }: Selectable<Tables["journal"]>): JournalEntry[] {
  const known = oneOf(deskActions, action);
  return known ? [{ ...row, action: known }] : [];
}

export class SqlDesk implements DeskStore {
  private readonly db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.db = db;
  }

  decide({ seen, decision, entry, curator }: DeskWrite): Promise<"done" | "stale"> {
    const { email, name } = curator;
    return attempt(() =>
      this.db.transaction().execute(async (trx) => {
        // One condition a column: what is absent is compared as such, in both databases.
        const changed = await trx
          .updateTable("questions")
          .set({
            takenAt: decision.takenAt ?? null,
            declinedReason: decision.declinedReason ?? null,
            duplicateOf: decision.duplicateOf ?? null,
          })
          .where("id", "=", seen.id)
          .where("takenAt", seen.takenAt === undefined ? "is" : "=", seen.takenAt ?? null)
          .where(
            "declinedReason",
            seen.declinedReason === undefined ? "is" : "=",
            seen.declinedReason ?? null,
          )
          .where(
            "duplicateOf",
            seen.duplicateOf === undefined ? "is" : "=",
            seen.duplicateOf ?? null,
          )
          .executeTakeFirst();
        if (Number(changed.numUpdatedRows) === 0) return "stale";
        await trx
          .insertInto("journal")
          .values({ ...entry, email, name, questionId: seen.id })
          .execute();
        return "done";
      }),
    );
  }

  private selectJournal() {
    return this.db.selectFrom("journal").selectAll().orderBy("at", "desc").orderBy("id");
  }

  journal({ skip, limit }: { skip: number; limit: number }): Promise<JournalEntry[]> {
    return attempt(async () => {
      const rows = await this.selectJournal().limit(limit).offset(skip).execute();
      return rows.flatMap(toEntry);
    });
  }

  journalOf(questionId: string): Promise<JournalEntry[]> {
    return attempt(async () => {
      const rows = await this.selectJournal().where("questionId", "=", questionId).execute();
      return rows.flatMap(toEntry);
    });
  }

  opinions(since: string): Promise<Opinion[]> {
    return attempt(async () => {
      const rows = await this.db
        .selectFrom("feedback")
        .select(["articleId", "sentAt", "helpful", "reason", "comment", "passage", "anchor"])
        .where("sentAt", ">=", since)
        .orderBy("sentAt", "desc")
        .execute();
      return rows.map(({ helpful, reason, passage, anchor, ...row }) => ({
        ...row,
        ...(passage !== null && {
          passage: { text: passage, ...(anchor !== null && { anchor }) },
        }),
        helpful: helpful === 1,
        reason: oneOf(feedbackReasons, reason),
      }));
    });
  }

  gaps(since: string): Promise<GapCount[]> {
    return attempt(async () => {
      const rows = await this.db
        .selectFrom("gaps")
        .selectAll()
        .where("day", ">=", since)
        .orderBy("day")
        .orderBy("words")
        .execute();
      return rows.flatMap(({ outcome, ...row }) => {
        const known = oneOf(gapOutcomes, outcome);
        return known ? [{ ...row, outcome: known }] : [];
      });
    });
  }
}
