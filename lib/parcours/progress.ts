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
  /** Articles that the reader added to the parcours, such as those of a mentor's selection. */
  added?: readonly AddedStep[];
}

export interface AddedStep {
  /** Permanent id of the article. */
  id: string;
  /** Its title on the day it was added; shown as text. */
  title: string;
}

export const noProgress: Progress = { done: [] };

const maxDone = 200;
const maxAdded = 100;
const maxTitleChars = 200;

function isId(value: unknown): value is string {
  return typeof value === "string" && /^[a-z0-9]{5}$/.test(value);
}

function isDoneList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= maxDone && value.every(isId);
}

function readAddedStep(value: unknown): AddedStep | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { id, title }: Readonly<Record<string, unknown>> = { ...value };
  const isTitle = typeof title === "string" && title !== "" && title.length <= maxTitleChars;
  return isId(id) && isTitle ? { id, title } : undefined;
}

/** Undefined when any of it is not what it should be. */
function readAdded(value: unknown): AddedStep[] | undefined {
  if (!Array.isArray(value) || value.length > maxAdded) return undefined;
  const steps = value.flatMap((step: unknown) => readAddedStep(step) ?? []);
  return steps.length === value.length ? uniqueSteps(steps) : undefined;
}

function uniqueSteps(steps: readonly AddedStep[]): AddedStep[] {
  return [...new Map(steps.map((step) => [step.id, step])).values()].slice(0, maxAdded);
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
  const { start, end, role, done, added }: Readonly<Record<string, unknown>> = { ...value };
  const steps = added === undefined ? [] : readAdded(added);
  if (!isDoneList(done)) return undefined;
  if (start !== undefined && !isDate(start)) return undefined;
  if (end !== undefined && !isDate(end)) return undefined;
  if (role !== undefined && !isRole(role)) return undefined;
  if (!steps) return undefined;
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(role !== undefined && { role }),
    done: [...new Set(done)],
    ...(steps.length > 0 && { added: steps }),
  };
}

/** `progress` with more articles to read; those that it has already are not added twice. */
export function addSteps(progress: Progress, steps: readonly AddedStep[]): Progress {
  const added = uniqueSteps([...(progress.added ?? []), ...steps]);
  return added.length > 0 ? { ...progress, added } : progress;
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

/** What `incoming` says of days and profession goes before; `current` keeps the articles it added. */
function incomingDays(current: Progress, { added: _added, ...incoming }: Progress): Progress {
  return { ...current, ...incoming };
}

/** Both together: every step done or added on either side, the days and profession of `incoming` where it has them. */
export function mergeProgress(current: Progress, incoming: Progress): Progress {
  const done = [...new Set([...current.done, ...incoming.done])];
  return addSteps({ ...incomingDays(current, incoming), done }, incoming.added ?? []);
}
