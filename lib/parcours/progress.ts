/** What a reader did of a parcours: kept on the device, in a file, or in the fragment of a link. */
import { isCalendarDate } from "#lib/calendar-date.ts";

export interface Progress {
  /** First day, ISO date. */
  start?: string;
  /** Day of departure, ISO date. */
  end?: string;
  /** Key of the profession whose steps are shown; all of them when absent. */
  role?: string;
  /** Permanent ids of the articles whose step is done. */
  done: readonly string[];
}

export const noProgress: Progress = { done: [] };

const maxDone = 200;

function isDoneList(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length <= maxDone &&
    value.every((id) => typeof id === "string" && /^[a-z0-9]{5}$/.test(id))
  );
}

function isDate(value: unknown): value is string {
  return typeof value === "string" && isCalendarDate(value);
}

function isRole(value: unknown): value is string {
  return typeof value === "string" && /^[a-z-]{1,30}$/.test(value);
}

/** Checks data that comes from outside; undefined when any part of it is not what it should be. */
export function readProgress(value: unknown): Progress | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { start, end, role, done }: Readonly<Record<string, unknown>> = { ...value };
  if (!isDoneList(done)) return undefined;
  if (start !== undefined && !isDate(start)) return undefined;
  if (end !== undefined && !isDate(end)) return undefined;
  if (role !== undefined && !isRole(role)) return undefined;
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(role !== undefined && { role }),
    done: [...new Set(done)],
  };
}

/** Names in the address: readers may read what they share. */
const keys = {
  shared: "partage",
  start: "debut",
  end: "fin",
  role: "metier",
  done: "fait",
} as const;

/** The fragment of a link that shows `progress`, without « # ». A fragment is never sent to a server. */
export function encodeProgress({ start, end, role, done }: Progress): string {
  const parts = new URLSearchParams({ [keys.shared]: "1" });
  if (start) parts.set(keys.start, start);
  if (end) parts.set(keys.end, end);
  if (role) parts.set(keys.role, role);
  parts.set(keys.done, done.join("."));
  return parts.toString();
}

/** The progress that a fragment shows, with or without « # »; undefined when it shows none. */
export function decodeProgress(fragment: string): Progress | undefined {
  const parts = new URLSearchParams(fragment.replace(/^#/, ""));
  if (parts.get(keys.shared) !== "1") return undefined;
  const optional = (key: string) => parts.get(key) ?? undefined;
  return readProgress({
    start: optional(keys.start),
    end: optional(keys.end),
    role: optional(keys.role),
    done: (parts.get(keys.done) ?? "").split(".").filter(Boolean),
  });
}

/** Both together: every step done on either side, the days and profession of `incoming` where it has them. */
export function mergeProgress(current: Progress, incoming: Progress): Progress {
  return { ...current, ...incoming, done: [...new Set([...current.done, ...incoming.done])] };
}
