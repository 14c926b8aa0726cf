/** Plans the signature of an owner under an article, or says why it would be worth nothing. */
import { formatDate } from "#lib/text.ts";
import { dueDate } from "./due-date.ts";
import { formatIssue } from "./issues.ts";
import { nearestNames } from "./nearest.ts";
import type { Article, ParsedPage } from "./parse-article.ts";
import type { LastingNames } from "./relied-text.ts";
import { setFrontMatterKey } from "./rewrite-links.ts";
import type { Owner } from "./schema/reference.ts";
import { isSameNote, isTrivialNote } from "./verification-note.ts";
import {
  hashArticle,
  lastVerification,
  recordVerification,
  type HashText,
  type Verification,
} from "./verifications.ts";

/** Everything a signature looks at. */
export interface VerifyBase {
  articles: readonly ParsedPage<Article>[];
  equipe: readonly Owner[];
  names: LastingNames;
  verifications: readonly Verification[];
  hash: HashText;
}

/** An article that may be signed, and what was signed last. */
export interface Verifiable {
  article: Article;
  owner: Owner;
  /** Fingerprint of the text as it is. */
  hash: string;
  last: Verification | undefined;
  /** Nothing that readers rely on has changed since then. */
  isUnchanged: boolean;
}

export interface Signature {
  note: string;
  /** Day of the verification. */
  on: string;
  /** The day it is. */
  today: string;
}

export interface VerifyPlan {
  /** New text of the article. */
  source: string;
  verification: Verification;
  verifications: Verification[];
}

interface Refusal {
  refusal: string;
}

function refuseState({ page, issues }: ParsedPage<Article>): string | undefined {
  const [issue] = issues;
  if (!page || issue)
    return `${issue ? `${formatIssue(issue)}\n` : ""}Cet article a des erreurs : corrigez-les d’abord.`;
  if (page.draft) return "Cet article est un brouillon : publiez-le d’abord.";
  if (page.withdrawn) return "Cet article est retiré : il n’y a plus rien à vérifier.";
  return undefined;
}

function refuseOwner(
  { owner: id }: Article,
  owner: Owner | undefined,
  today: string,
): string | undefined {
  if (!owner) return `« ${id} » n’est pas dans equipe.yaml : corrigez « owner » d’abord.`;
  const { name, mandateEnds } = owner;
  if (mandateEnds === undefined || today <= mandateEnds) return undefined;
  return `Le mandat de « ${name} » s’est achevé le ${formatDate(mandateEnds)} : confiez d’abord l’article à quelqu’un : npm run handover -- ${id}`;
}

/** Finds the article `slug` and says whether its owner may sign it `today`. */
export function findVerifiable(
  base: VerifyBase,
  slug: string,
  today: string,
): { verifiable: Verifiable } | Refusal {
  const parsed = base.articles.find(({ readable }) => readable.slug === slug);
  if (!parsed) {
    const [nearest] = nearestNames(
      slug,
      base.articles.map(({ readable }) => readable.slug),
    );
    const hint = nearest ? ` Vouliez-vous dire « ${nearest} » ?` : "";
    return { refusal: `L’article « ${slug} » n’existe pas.${hint}` };
  }
  const refusal = refuseState(parsed);
  const { page: article } = parsed;
  const hash = hashArticle(parsed, base.names, base.hash);
  if (refusal !== undefined || !article || hash === undefined) return { refusal: refusal ?? "" };
  const owner = base.equipe.find(({ id }) => id === article.owner);
  const ended = refuseOwner(article, owner, today);
  if (ended !== undefined || !owner) return { refusal: ended ?? "" };
  const last = lastVerification(base.verifications, article.id);
  return { verifiable: { article, owner, hash, last, isUnchanged: last?.hash === hash } };
}

function refuseDate(
  { article, owner, last }: Verifiable,
  { on, today }: Signature,
): string | undefined {
  if (on > today) return `Le ${formatDate(on)} n’est pas encore venu : rien n’y a été vérifié.`;
  if (on < article.written)
    return `L’article date du ${formatDate(article.written)} : il n’a pas pu être vérifié avant.`;
  if (last && on < last.verified)
    return `Une relecture plus récente est signée : le ${formatDate(last.verified)}.`;
  if (owner.mandateEnds !== undefined && on > owner.mandateEnds)
    return `Le mandat de « ${owner.name} » s’achève avant cette date.`;
  return undefined;
}

/** A note may be left out only when the text has changed: reading the change is what is signed. */
function refuseNote(
  { last, isUnchanged }: Verifiable,
  note: string,
  verifications: readonly Verification[],
): string | undefined {
  const isNeeded = !last || isUnchanged;
  if (note === "" && !isNeeded) return undefined;
  const why = !last
    ? "C’est la première relecture"
    : isUnchanged
      ? "Rien n’a changé depuis la dernière relecture"
      : "Cette note ne dit rien";
  if (isTrivialNote(note))
    return `${why} : dites en une phrase ce que vous avez vérifié, par exemple --note "Liens ouverts un par un, seuils comparés à la circulaire".`;
  const same = verifications.find((other) => other.note && isSameNote(other.note, note));
  if (!same) return undefined;
  return `Cette note est déjà celle d’une relecture du ${formatDate(same.verified)} (/a/${same.id}) : dites ce que vous avez vérifié dans cet article, cette fois.`;
}

/** The signature under `verifiable`, whose file holds `source`. */
export function planVerification(
  verifiable: Verifiable,
  signature: Signature,
  source: string,
  verifications: readonly Verification[],
): { plan: VerifyPlan } | Refusal {
  const { article, owner, hash } = verifiable;
  const note = signature.note.trim();
  const refusal = refuseDate(verifiable, signature) ?? refuseNote(verifiable, note, verifications);
  if (refusal !== undefined) return { refusal };
  const { id, reviewInMonths } = article;
  const verification: Verification = {
    ...{ id, verified: signature.on, by: owner.id },
    ...(note && { note }),
    ...{ hash, due: dueDate(id, signature.on, reviewInMonths) },
  };
  return {
    plan: {
      source: setFrontMatterKey(source, "verified", [`verified: ${signature.on}`]),
      verification,
      verifications: recordVerification(verifications, verification),
    },
  };
}
