/**
 * `npm run check`: prints the mistakes of the content, then advice; exit 1 on mistakes.
 * Flags: --strict (advice fails too), --fix, --rule NAME, --json, --format github|gitlab, --knowledge DIR.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { checkContent, type CheckedContent } from "#lib/content/check-content.node.ts";
import {
  findingsAsJson,
  formatFindings,
  formatForGithub,
  formatForGitlab,
  summarise,
  type Findings,
} from "#lib/content/check-report.ts";
import { fixContent, type FixedContent } from "#lib/content/fix-content.node.ts";
import { isRuleName } from "#lib/content/rules/registry.ts";
import { fingerprint } from "#lib/fingerprint.node.ts";
import { readEnv } from "#lib/env.node.ts";
import { countLabel } from "#lib/text.ts";

type Counts = CheckedContent["counts"];

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    fix: { type: "boolean", default: false },
    strict: { type: "boolean", default: false },
    rule: { type: "string" },
    format: { type: "string" },
    knowledge: { type: "string" },
  },
});

function print(text: string): void {
  if (text) process.stdout.write(`${text}\n`);
}

function describeBase({ articles, questions, defis, parcours, termes }: Counts): string {
  const counts = [
    countLabel(articles, "article"),
    countLabel(questions, "question"),
    countLabel(defis, "défi"),
    `${parcours} parcours`,
    countLabel(termes, "terme"),
  ];
  return `Vérifiés : ${counts.join(", ")}.`;
}

function describeMends({ mended, files, readOnly }: FixedContent): string {
  const places = countLabel(mended, "endroit corrigé", "endroits corrigés");
  const done = `${places} dans ${countLabel(files.length, "fichier")}.`;
  if (readOnly.length === 0) return done;
  return `${done}\nNon corrigé, car en lecture seule : ${readOnly.join(", ")}.`;
}

function printForPeople(counts: Counts, findings: Findings): void {
  const text = formatFindings(findings, values.rule === undefined ? undefined : Infinity);
  print(text && `${text}\n`);
  print(describeBase(counts));
  print(summarise(findings));
}

/** Why the flags cannot be followed, in French; undefined when they can. */
function refuseFlags(): string | undefined {
  const { format, rule, json } = values;
  if (format !== undefined && format !== "github" && format !== "gitlab")
    return `« --format ${format} » n’existe pas : choisissez github ou gitlab.`;
  if (format !== undefined && json) return "Choisissez --json ou --format.";
  if (rule !== undefined && !isRuleName(rule))
    return `La règle « ${rule} » n’existe pas : elles sont dans docs/rules.md.`;
  return undefined;
}

async function check(): Promise<void> {
  const env = readEnv();
  const folder = values.knowledge ?? env.KNOWLEDGE_DIR;
  const options = { cacheDir: path.join(env.BUILD_DIR, "cache", "check") };
  const fixed = values.fix ? await fixContent(folder, options) : undefined;
  const checked = fixed ?? (await checkContent(folder, options));
  const keep = (issues: Findings["errors"]) =>
    issues.filter(({ rule }) => values.rule === undefined || rule === values.rule);
  const findings = { errors: keep(checked.errors), advice: keep(checked.advice) };
  if (values.json) print(findingsAsJson(findings));
  else if (values.format === "gitlab") print(formatForGitlab(findings, fingerprint));
  else if (values.format === "github") print(formatForGithub(findings));
  else {
    if (fixed) print(`${describeMends(fixed)}\n`);
    printForPeople(checked.counts, findings);
    if (process.env["GITHUB_ACTIONS"] === "true") print(formatForGithub(findings));
  }
  const failing = findings.errors.length + (values.strict ? findings.advice.length : 0);
  process.exitCode = failing > 0 ? 1 : 0;
}

const refusal = refuseFlags();
if (refusal === undefined) await check();
else {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 2;
}
