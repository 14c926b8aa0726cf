/** How long what was read stays good: all that pages show comes from files. */
import "server-only";
import { cache } from "react";

/**
 * In production `read` runs once in the life of the process, since a build does not change under its server, and again
 * only after it failed. In development the files change while one works, so it runs for each request.
 */
export function readOnce<Content>(read: () => Promise<Content>): () => Promise<Content> {
  let known: Promise<Content> | undefined;
  return cache(() => {
    if (process.env.NODE_ENV !== "production") return read();
    known ??= read().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  });
}
