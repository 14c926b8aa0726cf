/** Says what a check found: in a terminal, to a program, to a forge. */
import { countLabel, groupBy } from "#lib/text.ts";
import { formatIssue, type ContentIssue } from "./issues.ts";
import { describeRule } from "./rules/registry.ts";
import { ruleAddress } from "./rules/rule-address.ts";

export interface Findings {
  errors: readonly ContentIssue[];
  advice: readonly ContentIssue[];
}

/** Beyond, a rule hides the others; all of it is one flag away. */
const shownByRule = 12;

function placeOf({ file, line, column }: ContentIssue): string {
  return `${file}:${line}:${column}`;
}

/** What a machine mends needs no line each. */
function mendableLines(issues: readonly ContentIssue[]): string[] {
  return [...groupBy(issues, ({ file }) => file)].map(([, [first, ...others]]) => {
    if (!first) return "";
    const more =
      others.length > 0 ? ` (et ${countLabel(others.length, "autre")} dans ce fichier)` : "";
    return `${placeOf(first)}  ${first.fact}${more}`;
  });
}

function formatRule([first, ...others]: readonly ContentIssue[], limit: number): string {
  if (!first) return "";
  const issues = [first, ...others];
  const { title } = describeRule(first.rule);
  const mendable = issues.filter(({ edit }) => edit !== undefined);
  const lines = [
    ...issues
      .filter(({ edit }) => edit === undefined)
      .map((issue) => `${placeOf(issue)}  ${issue.fact}\n    → ${issue.fix}`),
    ...mendableLines(mendable),
  ];
  const shown = lines.slice(0, limit).map((line) => `  ${line}`);
  const hidden = lines.length - shown.length;
  if (hidden > 0)
    shown.push(
      `  … et ${countLabel(hidden, "autre ligne", "autres lignes")} : npm run check -- --rule ${first.rule}`,
    );
  if (mendable.length > 0) shown.push("  → npm run check -- --fix");
  return `${first.rule} (${issues.length})  ${title}. ${ruleAddress(first.rule)}\n${shown.join("\n")}`;
}

/** Errors one by one, then advice rule by rule; empty without either. `limit` lines a rule of advice. */
export function formatFindings({ errors, advice }: Findings, limit = shownByRule): string {
  const errorPart = errors.map((issue) => `${formatIssue(issue)}\n  ? ${ruleAddress(issue.rule)}`);
  const advicePart = [...groupBy(advice, ({ rule }) => rule).values()].map((issues) =>
    formatRule(issues, limit),
  );
  return [
    ...(errors.length > 0 ? [`ERREURS (${errors.length})`, ...errorPart] : []),
    ...(advice.length > 0 ? [`CONSEILS (${advice.length})`, ...advicePart] : []),
  ].join("\n\n");
}

/** The last line: how many of each. */
export function summarise({ errors, advice }: Findings): string {
  const mendable = advice.filter(({ edit }) => edit !== undefined).length;
  const fix = mendable > 0 ? `, dont ${mendable} que --fix corrige` : "";
  const rest =
    advice.length > 0 ? `${countLabel(advice.length, "conseil")}${fix}` : "aucun conseil";
  const first =
    errors.length > 0 ? `${countLabel(errors.length, "erreur")} à corriger` : "Aucune erreur";
  return `${first}, ${rest}.`;
}

/** For programs: `issues` are the errors. */
export function findingsAsJson({ errors, advice }: Findings): string {
  const about = (issue: ContentIssue) => ({
    ...issue,
    level: describeRule(issue.rule).level,
    doc: ruleAddress(issue.rule),
  });
  return JSON.stringify({ issues: errors.map(about), advice: advice.map(about) }, null, 2);
}

function escapeCommand(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeCommand(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Workflow commands of GitHub (and of Forgejo): an annotation on the line of each. Errors first, for few are shown. */
export function formatForGithub({ errors, advice }: Findings): string {
  const command = (name: string) => (issue: ContentIssue) => {
    const { file, line, column, rule, fact, fix } = issue;
    const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${rule}`;
    return `::${name} ${place}::${escapeCommand(`${fact} ${fix} (${ruleAddress(rule)})`)}`;
  };
  return [...errors.map(command("error")), ...advice.map(command("warning"))].join("\n");
}

/** GitLab's code quality report. `hash` gives each finding the name by which two reports are compared. */
export function formatForGitlab(
  { errors, advice }: Findings,
  hash: (...texts: string[]) => string,
): string {
  const seen = new Map<string, number>();
  const entries = [...errors, ...advice].map(({ file, line, rule, fact, fix }) => {
    // Not the line: what is above may grow. The same fact may be told twice of a file.
    const key = hash(file, rule, fact);
    const copy = seen.get(key) ?? 0;
    seen.set(key, copy + 1);
    return {
      description: `${fact} ${fix}`,
      check_name: rule,
      fingerprint: hash(key, String(copy)),
      severity: describeRule(rule).level === "error" ? "major" : "minor",
      location: { path: file, lines: { begin: line } },
    };
  });
  return JSON.stringify(entries, null, 2);
}
