/** Refuses a date of verification that nobody signed: `verified` says what `relectures.json` remembers, and nothing else. */
import type { ContentIssue } from "./issues.ts";
import type { Article, ParsedPage } from "./parse-article.ts";
import { lastVerification, type Verification, type VerificationsSource } from "./verifications.ts";

/** The command that signs, for an article. */
export function verifyCommand(slug: string): string {
  return `npm run article:verify -- ${slug}`;
}

function explain(
  slug: string,
  written: string | undefined,
  last: Verification | undefined,
): { fact: string; fix: string } {
  const sign = `signez une relecture : ${verifyCommand(slug)}`;
  if (!last) {
    const fact = `« verified: ${written} » n’est signé par personne : aucune relecture de cet article n’est enregistrée.`;
    return { fact, fix: `Retirez cette ligne, puis ${sign}` };
  }
  const restored = `Remettez « verified: ${last.verified} »`;
  if (written === undefined) {
    const fact = `Une relecture du ${last.verified} est enregistrée, et l’en-tête n’en dit rien.`;
    return { fact, fix: `${restored}.` };
  }
  const fact = `« verified: ${written} » a été changé à la main : la dernière relecture signée est du ${last.verified}.`;
  return { fact, fix: `${restored}, ou ${sign}` };
}

/** One issue for each article whose `verified` is not the day of its last signature. */
export function checkVerifications(
  articles: readonly ParsedPage<Article>[],
  source: VerificationsSource,
): ContentIssue[] {
  if (source.issues.length > 0) return [...source.issues];
  return articles.flatMap(({ page, readable, locate }): ContentIssue[] => {
    const { id, slug, file, verified } = readable;
    const last = lastVerification(source.verifications, id);
    // A date that cannot be read is reported as such.
    if (verified === last?.verified || (!page && verified === undefined)) return [];
    return [
      { file, ...locate(["verified"]), rule: "unsigned-date", ...explain(slug, verified, last) },
    ];
  });
}
