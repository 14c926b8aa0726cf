/** Turns the output of `git log` into the days on which each file changed, renames followed. */
import { z } from "zod";

const FileHistory = z.object({
  /** Path in the repository. */
  path: z.string(),
  /** Days on which its text changed, newest first, one entry a change; empty: the date is unknown. */
  days: z.array(z.string()),
  /** `false` when earlier changes exist that this copy of the repository does not hold. */
  isWhole: z.boolean(),
});
export type FileHistory = z.infer<typeof FileHistory>;

/** Files under version control, by the name they have in messages (`displayPath`). */
export const ContentHistory = z.object({
  /** `false`: no repository could be read, so nothing is known of any file. */
  isKnown: z.boolean(),
  files: z.record(z.string(), FileHistory),
});
export type ContentHistory = z.infer<typeof ContentHistory>;

/** What `git log` must print for `readGitLog`; without commits that only change line ends. */
export const gitLogFlags: readonly string[] = [
  "--topo-order", // A commit never stands before one that follows from it, whatever its clock said.
  "--relative",
  "--raw",
  "--numstat",
  "-z",
  "-M",
  "--ignore-cr-at-eol",
  "--abbrev=4",
  "--format=%x01%H %ct",
];

interface Change {
  status: string;
  path: string;
  /** Former path, for a rename. */
  from?: string;
}

interface Commit {
  hash: string;
  seconds: number;
  changes: Change[];
  /** Paths of files whose lines changed; a pure rename and new line ends are none. */
  edited: Set<string>;
}

function readCommit(chunk: string): Commit {
  const [head = "", ...tokens] = chunk.split("\0").map((token) => token.replace(/^\n/, ""));
  const [hash = "", seconds = ""] = head.split(" ");
  const commit: Commit = { hash, seconds: Number(seconds), changes: [], edited: new Set() };
  const next = () => tokens.shift() ?? "";
  while (tokens.length > 0) {
    const token = next();
    if (token.startsWith(":")) {
      const status = token.slice(token.lastIndexOf(" ") + 1);
      const first = next();
      // A rename has both names after its status, the former one first.
      commit.changes.push(
        status.startsWith("R") ? { status, from: first, path: next() } : { status, path: first },
      );
    } else if (token.includes("\t")) {
      const [added, deleted, name] = token.split("\t");
      if (!name) next(); // A rename again: the former name, then the new one.
      const path = name || next();
      if (added !== "0" || deleted !== "0") commit.edited.add(path);
    }
  }
  return commit;
}

interface ReadOptions {
  /** Commits where a shallow clone was cut: all files look new there. */
  cutAt: ReadonlySet<string>;
  /** Files with changes that are not committed: what the pages show has no date. */
  uncommitted: ReadonlySet<string>;
  /** The day of a moment, given in milliseconds. */
  dayOf: (milliseconds: number) => string;
}

/** Follows names from today into the past. */
class Names {
  /** Name at this point of the past → name today; undefined: another file, which is gone. */
  private readonly known = new Map<string, string | undefined>();

  today(path: string): string | undefined {
    return this.known.has(path) ? this.known.get(path) : path;
  }

  /** Goes before a commit: a name that it gave or took away was, until then, not that of today's file. */
  goBefore(changes: readonly Change[]): void {
    const renames = changes.map(({ from, path }) => [from, this.today(path)] as const);
    for (const { status, path } of changes) {
      if (/^[ADR]/.test(status)) this.known.set(path, undefined);
    }
    for (const [from, today] of renames) {
      if (from !== undefined) this.known.set(from, today);
    }
  }
}

/** Path (as `git log --relative` writes it) → its days. */
export function readGitLog(
  output: string,
  { cutAt, uncommitted, dayOf }: ReadOptions,
): Map<string, Omit<FileHistory, "path">> {
  const files = new Map<string, Omit<FileHistory, "path">>();
  const names = new Names();
  for (const chunk of output.split("\x01").slice(1)) {
    const { hash, seconds, changes, edited } = readCommit(chunk);
    for (const { status, path } of changes) {
      const today = status.startsWith("D") ? undefined : names.today(path);
      if (today === undefined) continue;
      const file = files.get(today) ?? { days: [], isWhole: true };
      files.set(today, file);
      if (cutAt.has(hash)) file.isWhole = false;
      else if (edited.has(path) && !uncommitted.has(today)) file.days.push(dayOf(seconds * 1000));
    }
    names.goBefore(changes);
  }
  return files;
}
