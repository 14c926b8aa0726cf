/** The one way to report an author's mistake: where it is, which rule, what is wrong, what to do. */
import type { TextEdit } from "./rules/prose.ts";
import type { RuleName } from "./rules/registry.ts";

export interface ContentIssue {
  /** Path as the author sees it, relative to the project or to the working folder. */
  file: string;
  /** 1-based; the front matter counts. */
  line: number;
  /** 1-based. */
  column: number;
  /** Kebab-case name of the rule, stable; what it asks is described in `docs/rules.md`. */
  rule: RuleName;
  /** What is wrong, in French, one sentence. */
  fact: string;
  /** What to do, in French, one sentence beginning with a verb. */
  fix: string;
  /** What `--fix` changes in the file; absent when a person must decide. */
  edit?: TextEdit;
}

/** Sorts by file, then place, then rule; two runs on the same content print the same list. */
export function sortIssues(issues: readonly ContentIssue[]): ContentIssue[] {
  return [...issues].sort(
    (a, b) =>
      a.file.localeCompare(b.file, "fr") ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule),
  );
}

/** One issue as three lines for a terminal: place and rule, fact, fix. */
export function formatIssue(issue: ContentIssue): string {
  const place = `${issue.file}:${issue.line}:${issue.column}`;
  return `${place}  ${issue.rule}\n  ${issue.fact}\n  → ${issue.fix}`;
}

/** Thrown by a build that meets mistakes; the message lists them all. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly issues: readonly ContentIssue[];
  constructor(issues: readonly ContentIssue[]) {
    super(`\n${sortIssues(issues).map(formatIssue).join("\n\n")}\n`);
    this.issues = issues;
  }
}
