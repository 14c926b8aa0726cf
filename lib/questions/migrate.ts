/** Brings a database to the tables of today. */
import { Migrator, type Kysely } from "kysely";
import { attempt } from "./attempt.ts";
import { migrations } from "./migrations.ts";
import type { Tables } from "./tables.ts";

/**
 * Brings the tables to the last migration; instances that start together wait for each other.
 * @throws StoreUnavailable
 */
export function migrate(db: Kysely<Tables>): Promise<void> {
  return attempt(async () => {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => ({ ...migrations }) },
    });
    const { error } = await migrator.migrateToLatest();
    if (error instanceof Error) throw error;
    if (error !== undefined) throw new Error("The migration failed.", { cause: error });
  });
}
