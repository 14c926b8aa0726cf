/** A PostgreSQL server for a trial, and its stop in the middle. */
import { setTimeout } from "node:timers/promises";
import { findPostgres, startPostgres } from "#lib/questions/testing.node.ts";

const pauseMs = 2_000;

interface TrialDatabase {
  /** For DATABASE_URL. */
  url: string;
  /** Stops it for two seconds. */
  pause: () => Promise<void>;
}

/** Runs `trial` with a server of its own, or says that there is none. */
export async function withPostgres(trial: (database: TrialDatabase) => Promise<void>) {
  const bin = await findPostgres();
  if (bin === undefined) {
    process.stdout.write("PostgreSQL\u00a0: absent de cette machine.\n");
    return;
  }
  const server = await startPostgres(bin);
  try {
    await trial({
      url: server.url,
      pause: async () => {
        await server.stop();
        await setTimeout(pauseMs);
        await server.start();
      },
    });
  } finally {
    await server.remove();
  }
}
