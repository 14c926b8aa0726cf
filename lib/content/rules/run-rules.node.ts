/** Runs the style rules over a base: each file once, until it changes. */
import { z } from "zod";
import type { ContentIssue } from "#lib/content/issues.ts";
import { applySilences, type SilencedFile } from "./apply-silences.ts";
import type { Silence } from "./prose.ts";
import type { SourceFile } from "./rule-files.ts";
import type { FileRule, Lexicon, Rule, RuleContext } from "./rule.ts";
import { fingerprint } from "#lib/fingerprint.node.ts";
import { codeFingerprint, openVerdictCache } from "./verdict-cache.node.ts";

interface FileVerdict {
  issues: ContentIssue[];
  silences: readonly Silence[];
}

// Written by this very code, whose fingerprint is in the key: its inside is not checked again.
const FileVerdict = z.custom<FileVerdict>((value) => typeof value === "object" && value !== null);

async function judgeFile(
  file: SourceFile,
  rules: readonly FileRule[],
  lexicon: Lexicon,
): Promise<FileVerdict> {
  const issues: ContentIssue[] = [];
  for (const rule of rules) issues.push(...(await rule.check(file, lexicon)));
  return { issues, silences: file.silences };
}

async function judgeFiles(
  files: readonly SourceFile[],
  rules: readonly FileRule[],
  lexicon: Lexicon,
  cacheFile: string,
): Promise<(FileVerdict & { file: string })[]> {
  const cache = await openVerdictCache(cacheFile, FileVerdict);
  const code = await codeFingerprint();
  const shared = fingerprint(code, JSON.stringify(lexicon));
  const verdicts: (FileVerdict & { file: string })[] = [];
  for (const file of files) {
    if (file.isDraft) continue;
    const key = fingerprint(shared, file.file, file.source);
    const known = cache.get(key);
    const verdict = known ?? (await judgeFile(file, rules, lexicon));
    if (!known) cache.set(key, verdict);
    verdicts.push({ ...verdict, file: file.file });
  }
  await cache.save();
  return verdicts;
}

export interface RunRulesOptions {
  rules: readonly Rule[];
  /** Where verdicts over files are kept. */
  cacheFile: string;
}

/** What the rules find in `files`, and `others`, found before, all without what authors excuse. */
export async function runRules(
  files: readonly SourceFile[],
  context: RuleContext,
  others: readonly ContentIssue[],
  { rules, cacheFile }: RunRulesOptions,
): Promise<ContentIssue[]> {
  const fileRules = rules.filter((rule) => rule.scope === "file");
  const verdicts = await judgeFiles(files, fileRules, context.lexicon, cacheFile);
  const ofBase: ContentIssue[] = [];
  for (const rule of rules) if (rule.scope === "base") ofBase.push(...(await rule.check(context)));
  const silenced: SilencedFile[] = verdicts.map(({ file, silences }) => ({ file, silences }));
  const issues = [...others, ...verdicts.flatMap((verdict) => verdict.issues), ...ofBase];
  return applySilences(issues, silenced);
}
