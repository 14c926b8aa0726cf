/** What pages say to the service worker. */

export type PageMessage =
  /** The reader asked for the new version, or has it already. */
  | { type: "activate" }
  /** The page and its files, loaded before the worker was there. */
  | { type: "keep"; paths: readonly string[] };

/** Anything may post to a worker: what is no such message is dropped. */
export function readPageMessage(data: unknown): PageMessage | undefined {
  if (typeof data !== "object" || data === null || !("type" in data)) return undefined;
  if (data.type === "activate") return { type: "activate" };
  if (data.type !== "keep" || !("paths" in data) || !Array.isArray(data.paths)) return undefined;
  return { type: "keep", paths: data.paths.map(String) };
}
