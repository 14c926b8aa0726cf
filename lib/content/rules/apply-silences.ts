/** Leaves out what authors excuse with a reason, and reports the excuses that excuse nothing. */
import type { ContentIssue } from "#lib/content/issues.ts";
import { nearestNames } from "#lib/content/nearest.ts";
import type { Silence } from "./prose.ts";
import { describeRule, isRuleName, ruleNames } from "./registry.ts";

export interface SilencedFile {
  file: string;
  silences: readonly Silence[];
}

/** Why an exception is not accepted; undefined when it is. */
function refuseSilence(
  { rule, reason }: Silence,
  isUsed: boolean,
): Pick<ContentIssue, "rule" | "fact" | "fix"> | undefined {
  if (!isRuleName(rule)) {
    const [nearest] = nearestNames(rule, ruleNames);
    const fix = nearest
      ? `Écrivez « check: ${nearest} — … ».`
      : "Choisissez un nom de docs/rules.md.";
    return { rule: "silence-unknown", fact: `La règle « ${rule} » n’existe pas.`, fix };
  }
  if (!describeRule(rule).canSilence) {
    const fact = `La règle « ${rule} » ne s’excuse pas : elle protège les lecteurs.`;
    return {
      rule: "silence-refused",
      fact,
      fix: "Corrigez ce qu’elle signale, et retirez ce commentaire.",
    };
  }
  if (!/\p{L}/u.test(reason)) {
    const fix = `Écrivez « check: ${rule} — la raison ».`;
    return { rule: "silence-reason", fact: "Cette exception ne dit pas pourquoi.", fix };
  }
  if (isUsed) return undefined;
  const fact = `Cette exception n’excuse rien : « ${rule} » ne signale rien ici.`;
  return { rule: "silence-unused", fact, fix: "Retirez ce commentaire." };
}

function excuses(silence: Silence, { rule, line }: ContentIssue): boolean {
  return rule === silence.rule && silence.from <= line && line <= silence.to;
}

/** `issues` without those that are excused, and one more for each excuse that is wrong or useless. */
export function applySilences(
  issues: readonly ContentIssue[],
  files: readonly SilencedFile[],
): ContentIssue[] {
  const silenced = new Map(files.map(({ file, silences }) => [file, silences]));
  const used = new Set<Silence>();
  const kept = issues.filter((issue) => {
    const matching = (silenced.get(issue.file) ?? []).filter((silence) => excuses(silence, issue));
    for (const silence of matching) used.add(silence);
    return !matching.some((silence) => refuseSilence(silence, true) === undefined);
  });
  const wrong = files.flatMap(({ file, silences }) =>
    silences.flatMap((silence): ContentIssue[] => {
      const refusal = refuseSilence(silence, used.has(silence));
      return refusal ? [{ file, ...silence.place, ...refusal }] : [];
    }),
  );
  return [...kept, ...wrong];
}
