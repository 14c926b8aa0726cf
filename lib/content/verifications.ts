/** What `relectures.json` remembers: each time an owner verified an article, and which text it was. */
import { z } from "zod";
import { conflictOffset, readJson } from "./command-file.ts";
import { dueDate } from "./due-date.ts";
import type { SignedVerification } from "./freshness.ts";
import type { ContentIssue } from "./issues.ts";
import type { Article, ParsedPage } from "./parse-article.ts";
import { placeAt } from "./place.ts";
import { reliedText, type LastingNames } from "./relied-text.ts";
import { IsoDate, Line, Slug } from "./schema/fields.ts";

const VerificationEntry = z.strictObject({
  /** Id of the article. */
  id: z.string().regex(/^[a-z0-9]{5}$/),
  /** Day it was verified. */
  verified: IsoDate,
  /** Id of the owner who signed. */
  by: Slug,
  /** What was checked. */
  note: Line.optional(),
  /** Hash of the text that was verified. */
  hash: z.string().regex(/^[0-9a-f]{32}$/),
  /** Last day it holds. */
  due: IsoDate,
});
export type Verification = z.infer<typeof VerificationEntry>;

/** The record as it was read. */
export interface VerificationsSource {
  file: string;
  /** Sorted by article, then by day. */
  verifications: readonly Verification[];
  issues: ContentIssue[];
}

const noVerifications: Omit<VerificationsSource, "file"> = { verifications: [], issues: [] };

/** Gives a short fingerprint of a text; two texts with the same one are the same. */
export type HashText = (text: string) => string;

function inOrder(verifications: readonly Verification[]): Verification[] {
  const key = ({ id, verified }: Verification) => `${id} ${verified}`;
  return [...verifications].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** `verifications` and one more; a second signature of the same article on the same day replaces the first. */
export function recordVerification(
  verifications: readonly Verification[],
  added: Verification,
): Verification[] {
  const kept = verifications.filter(
    ({ id, verified }) => id !== added.id || verified !== added.verified,
  );
  return inOrder([...kept, added]);
}

/** Text of the file: one value a line, sorted, so that two branches rarely touch the same lines. */
export function formatVerifications(verifications: readonly Verification[]): string {
  const entries = inOrder(verifications).map(({ id, verified, by, note, hash, due }) => ({
    ...{ id, verified, by },
    ...(note !== undefined && { note }),
    ...{ hash, due },
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** Reads the text of the file; absent is empty, unreadable is an issue: no mark holds then. */
export function parseVerifications(text: string | undefined, file: string): VerificationsSource {
  if (text === undefined) return { file, ...noVerifications };
  const parsed = VerificationEntry.array().safeParse(readJson(text));
  if (parsed.success) return { file, verifications: inOrder(parsed.data), issues: [] };
  const conflict = conflictOffset(text);
  const issue: ContentIssue = {
    file,
    ...placeAt(text, conflict),
    rule: "verifications-file",
    fact:
      conflict === -1
        ? "Ce fichier n’a plus la forme que « npm run article:verify » lui donne."
        : "Deux versions de ce fichier se contredisent.",
    fix:
      conflict === -1
        ? "Reprenez sa dernière version dans l’historique : il ne se modifie pas à la main."
        : "Gardez les relectures des deux versions, séparées par des virgules.",
  };
  return { file, verifications: [], issues: [issue] };
}

/** The last one that was signed for an article. */
export function lastVerification(
  verifications: readonly Verification[],
  id: string | undefined,
): Verification | undefined {
  return verifications.findLast((verification) => verification.id === id);
}

/** What a move does not change: the id of an article, the first name of a défi or parcours. */
export function lastingNames({ articles, defis, parcours }: NamedPages): LastingNames {
  const first = (pages: readonly NamedPage[]) =>
    new Map(
      pages.flatMap(({ slug, oldSlugs }) =>
        [slug, ...oldSlugs].map((name) => [name ?? slug, oldSlugs[0] ?? slug] as const),
      ),
    );
  const ids = articles.flatMap(({ id, slug, oldSlugs }) =>
    id === undefined ? [] : [slug, ...oldSlugs].map((name) => [name ?? slug, id] as const),
  );
  return { articles: new Map(ids), defis: first(defis), parcours: first(parcours) };
}

interface NamedPage {
  slug: string;
  oldSlugs: readonly (string | undefined)[];
}

interface NamedPages {
  articles: readonly (NamedPage & { id?: string | undefined })[];
  defis: readonly NamedPage[];
  parcours: readonly NamedPage[];
}

/** Fingerprint of what readers rely on in an article; undefined while its front matter has mistakes. */
export function hashArticle(
  { page, pieces }: Pick<ParsedPage<Article>, "page" | "pieces">,
  names: LastingNames,
  hash: HashText,
): string | undefined {
  return page && hash(reliedText(page, pieces, names));
}

/**
 * What the last signature is worth now. The due date is the one that was recorded; a period made
 * shorter since then counts, a longer one does not: nobody read the text again.
 */
export function signedVerification(
  verification: Verification | undefined,
  hash: string | undefined,
  reviewInMonths: number,
): SignedVerification | undefined {
  if (!verification) return undefined;
  const { id, verified, due } = verification;
  const now = dueDate(id, verified, reviewInMonths);
  return { on: verified, due: now < due ? now : due, isChanged: hash !== verification.hash };
}
