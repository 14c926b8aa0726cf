import { expect, test } from "vitest";
import {
  findingsAsJson,
  formatFindings,
  formatForGithub,
  formatForGitlab,
  summarise,
} from "./check-report.ts";
import type { ContentIssue } from "./issues.ts";

const error: ContentIssue = {
  file: "k/a.mdx",
  line: 5,
  column: 7,
  rule: "dead-link",
  fact: "L’article « a » n’existe pas.",
  fix: "Remplacez par « b », ou créez-le.",
};
const orphan: ContentIssue = { ...error, rule: "orphan", fact: "Rien n’y mène.", fix: "Citez-le." };
const dots = (line: number): ContentIssue => ({
  ...error,
  line,
  rule: "three-dots",
  fact: "« et... » : trois points.",
  fix: "Lancez.",
  edit: { line, column: 7, endColumn: 10, text: "…" },
});
const findings = { errors: [error], advice: [orphan, dots(6), dots(8)] };

test("errors come first and one by one, advice rule by rule, what a machine mends in one line", () => {
  expect(formatFindings(findings)).toBe(
    `ERREURS (1)

k/a.mdx:5:7  dead-link
  L’article « a » n’existe pas.
  → Remplacez par « b », ou créez-le.
  ? docs/rules.md#dead-link

CONSEILS (3)

orphan (1)  Quelque chose mène à chaque article. docs/rules.md#orphan
  k/a.mdx:5:7  Rien n’y mène.
    → Citez-le.

three-dots (2)  Les points de suspension sont un seul signe. docs/rules.md#three-dots
  k/a.mdx:6:7  « et... » : trois points. (et 1 autre dans ce fichier)
  → npm run check -- --fix`,
  );
  expect(summarise(findings)).toBe("1 erreur à corriger, 3 conseils, dont 2 que --fix corrige.");
});

test("a rule with much to say tells how to read all of it", () => {
  const advice = Array.from({ length: 5 }, (_, index) => ({ ...orphan, line: index + 1 }));
  expect(formatFindings({ errors: [], advice }, 3)).toContain(
    "… et 2 autres lignes : npm run check -- --rule orphan",
  );
  expect(formatFindings({ errors: [], advice }, Infinity)).toContain("k/a.mdx:5:7");
});

test("nothing found is nothing to read", () => {
  expect(formatFindings({ errors: [], advice: [] })).toBe("");
  expect(summarise({ errors: [], advice: [] })).toBe("Aucune erreur, aucun conseil.");
});

test("programs get errors as issues, and advice beside them", () => {
  expect(JSON.parse(findingsAsJson({ errors: [error], advice: [orphan] }))).toEqual({
    issues: [{ ...error, level: "error", doc: "docs/rules.md#dead-link" }],
    advice: [{ ...orphan, level: "advice", doc: "docs/rules.md#orphan" }],
  });
});

test("GitHub gets one command a finding, with its signs escaped", () => {
  const odd = { ...error, file: "k/a,b:c.mdx", fact: "Dix %.\nFin." };
  expect(formatForGithub({ errors: [odd], advice: [orphan] })).toBe(
    `::error file=k/a%2Cb%3Ac.mdx,line=5,col=7,title=dead-link::Dix %25.%0AFin. Remplacez par « b », ou créez-le. (docs/rules.md#dead-link)
::warning file=k/a.mdx,line=5,col=7,title=orphan::Rien n’y mène. Citez-le. (docs/rules.md#orphan)`,
  );
});

test("GitLab gets a report whose names do not depend on lines, and differ from each other", () => {
  const again = { ...error, line: 9 };
  const hash = (...texts: string[]) => texts.join("|");
  expect(JSON.parse(formatForGitlab({ errors: [error, again], advice: [] }, hash))).toEqual([
    {
      description: "L’article « a » n’existe pas. Remplacez par « b », ou créez-le.",
      check_name: "dead-link",
      fingerprint: "k/a.mdx|dead-link|L’article « a » n’existe pas.|0",
      severity: "major",
      location: { path: "k/a.mdx", lines: { begin: 5 } },
    },
    {
      description: "L’article « a » n’existe pas. Remplacez par « b », ou créez-le.",
      check_name: "dead-link",
      fingerprint: "k/a.mdx|dead-link|L’article « a » n’existe pas.|1",
      severity: "major",
      location: { path: "k/a.mdx", lines: { begin: 9 } },
    },
  ]);
});
