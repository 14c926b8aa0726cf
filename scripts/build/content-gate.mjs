// @ts-check
/** Where `next build`, which compiles while the content is still being checked, waits for it. */
import { once } from "node:events";

/**
 * Ends when the process that started this one says that the content is ready (scripts/build/next-build.ts); at once
 * when Next was started by hand.
 *
 * @returns {Promise<void>}
 * @throws {Error} when that process is gone
 */
export async function waitForContent() {
  if (process.send === undefined) return;
  const settled = new AbortController();
  const gone = process.connected ? once(process, "disconnect", settled) : Promise.resolve();
  try {
    await Promise.race([
      once(process, "message", settled),
      gone.then(() => {
        throw new Error("The build that checks the content has ended.");
      }),
    ]);
  } finally {
    // A listener that stays would keep the process alive.
    settled.abort();
  }
}
