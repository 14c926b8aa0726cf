/** Opens the store that the settings name: PostgreSQL with DATABASE_URL, else an SQLite file under DATA_DIR. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import {
  CamelCasePlugin,
  CompiledQuery,
  Kysely,
  PostgresDialect,
  SqliteDialect,
  SqliteDriver,
} from "kysely";
import type { DatabaseConnection, Dialect, Driver, SqliteDialectConfig } from "kysely";
import { Pool } from "pg";
import { migrate } from "./migrate.ts";
import { SqlStore } from "./sql-store.ts";
import { StoreUnavailable, type QuestionStore } from "./store.ts";
import type { Tables } from "./tables.ts";

export interface StoreSettings {
  DATA_DIR: string;
  DATABASE_URL?: string | undefined;
}

/** What a test may ask for, to meet a full disk. */
interface SqliteLimits {
  /** Pages of 4 KiB that the file may have. */
  maxPages?: number;
}

export const sqliteFile = "eig-link.sqlite";

/** How long a writer waits for another to finish. */
const busyTimeoutMs = 5_000;

/** SQLite waits by stopping the whole process, readers' pages included: it waits a moment, then we wait for it. */
const blockingTimeoutMs = 10;
const retryMs = 10;

/** A reader who sends a question is told within this time that the database does not answer. */
const connectTimeoutMs = 4_000;

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}

/** A transaction takes the right to write at once: one that began by reading could not, if another process wrote meanwhile. */
class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const giveUpAt = Date.now() + busyTimeoutMs;
    for (;;) {
      try {
        await connection.executeQuery(CompiledQuery.raw("begin immediate"));
        return;
      } catch (error) {
        if (!isBusy(error) || Date.now() > giveUpAt) throw error;
        await setTimeout(Math.random() * retryMs);
      }
    }
  }
}

class ImmediateSqliteDialect extends SqliteDialect {
  private readonly config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.config = config;
  }

  override createDriver(): Driver {
    return new ImmediateSqliteDriver(this.config);
  }
}

/** What to do when the compiled part of better-sqlite3 is not there; it is optional, since reading needs none of it. */
const missingDriver =
  "Le module better-sqlite3 n’est pas installé ou n’a pas pu être compilé : questions et avis sont fermés, les pages se lisent. " +
  "Installez un compilateur C++, make et python3, puis lancez « npm rebuild better-sqlite3 » ; ou donnez DATABASE_URL.";

async function sqliteDialect(folder: string, { maxPages }: SqliteLimits): Promise<Dialect> {
  const { default: Database } = await import("better-sqlite3").catch((cause: unknown) => {
    throw new StoreUnavailable(missingDriver, { cause });
  });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const open = () => {
    try {
      return new Database(path.join(folder, sqliteFile), { timeout: busyTimeoutMs });
    } catch (cause) {
      const isMissing =
        cause instanceof Error && /bindings|dlopen|NODE_MODULE/i.test(cause.message);
      throw isMissing ? new StoreUnavailable(missingDriver, { cause }) : cause;
    }
  };
  const database = open();
  database.pragma("journal_mode = WAL");
  // An acknowledged write outlives a power cut.
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma(`busy_timeout = ${blockingTimeoutMs}`);
  if (maxPages !== undefined) database.pragma(`max_page_count = ${maxPages}`);
  return new ImmediateSqliteDialect({ database });
}

function postgresDialect(connectionString: string): Dialect {
  const pool = new Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: connectTimeoutMs,
    keepAlive: true,
  });
  const log = (error: Error) => console.error(`PostgreSQL : ${error.message}`);
  // A connection that idles when the server stops raises this: the pool drops it by itself.
  pool.on("error", log);
  // One that works raises it too, beside the failure of its query; unheard, it would end the process.
  pool.on("connect", (client) => client.on("error", log));
  return new PostgresDialect({ pool });
}

/**
 * Opens the store and brings its tables up to date.
 * @throws StoreUnavailable, whose message says what to do when the driver is missing.
 */
export async function openStore(
  { DATA_DIR, DATABASE_URL }: StoreSettings,
  limits: SqliteLimits = {},
): Promise<QuestionStore> {
  try {
    const dialect = DATABASE_URL
      ? postgresDialect(DATABASE_URL)
      : await sqliteDialect(DATA_DIR, limits);
    const db = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
    await migrate(db).catch(async (error: unknown) => {
      await db.destroy();
      throw error;
    });
    return new SqlStore(db);
  } catch (cause) {
    if (cause instanceof StoreUnavailable) throw cause;
    throw new StoreUnavailable("Le dépôt des questions ne s’ouvre pas.", { cause });
  }
}
