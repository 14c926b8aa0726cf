/** Lists what an owner leaves behind, in the order of the work, and plans to give it to another. */
import { formatDate } from "#lib/text.ts";
import { freshnessOf, freshnessText, handoverOf, type Freshness } from "./freshness.ts";
import type { Knowledge } from "./knowledge.ts";
import { nearestNames } from "./nearest.ts";
import type { Article, ParsedPage } from "./parse-article.ts";
import { rewriteOwner } from "./rewrite-links.ts";
import type { Owner } from "./schema/reference.ts";

/** An article that must find a new owner. */
export interface HandoverItem {
  /** Articles alone carry an owner. */
  kind: "article";
  slug: string;
  title: string;
  file: string;
  /** `draft` and `withdrawn` wait: no reader relies on them. */
  status: "published" | "draft" | "withdrawn";
  freshness: Freshness;
  /** Day since or from which it needs to be read; the list is sorted by it. */
  due: string;
}

export interface HandoverList {
  owner: Owner;
  items: HandoverItem[];
}

/** A mark that was lost is due since then; a text that nobody verified, since it was written. */
function dueOf(freshness: Freshness, { written }: Article): string {
  switch (freshness.state) {
    case "verified":
      return freshness.until;
    case "overdue":
      return freshness.since;
    case "changed":
      return freshness.on;
    case "unverified":
      return written;
  }
}

function statusOf({ draft, withdrawn }: Article): HandoverItem["status"] {
  if (withdrawn) return "withdrawn";
  return draft ? "draft" : "published";
}

const statusOrder: readonly HandoverItem["status"][] = ["published", "draft", "withdrawn"];

function byWork(a: HandoverItem, b: HandoverItem): number {
  return (
    statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status) ||
    a.due.localeCompare(b.due) ||
    a.slug.localeCompare(b.slug)
  );
}

/**
 * Everything that `owner` answers for, what is due soonest first. `knowledge` holds drafts too.
 * An owner that `equipe.yaml` no longer names still has what articles say is theirs. Refused while
 * an article cannot be read: the list would be short without saying so.
 */
export function listHandover(
  { articles, withdrawn, equipe }: Knowledge,
  parsed: readonly ParsedPage<Article>[],
  owner: string,
  today: string,
): HandoverList | { refusal: string } {
  const unreadable = parsed.filter(
    ({ page, readable }) => !page && (readable.owner ?? owner) === owner,
  );
  if (unreadable.length > 0) {
    const files = unreadable.map(({ readable }) => `  ${readable.file}`).join("\n");
    return { refusal: `L’en-tête de ces articles a des erreurs, corrigez-les d’abord :\n${files}` };
  }
  const items = [...articles, ...withdrawn]
    .filter((article) => article.owner === owner)
    .map((article): HandoverItem => {
      const freshness = freshnessOf(article, today);
      const { slug, title, file } = article;
      return {
        kind: "article",
        slug,
        title,
        file,
        status: statusOf(article),
        freshness,
        due: dueOf(freshness, article),
      };
    });
  const known = equipe.find(({ id }) => id === owner);
  if (!known && items.length === 0) return { refusal: unknownOwner(owner, equipe) };
  return { owner: known ?? { id: owner, name: owner, role: "" }, items: items.sort(byWork) };
}

function unknownOwner(owner: string, equipe: readonly Owner[]): string {
  const ids = equipe.map(({ id }) => id);
  const [nearest] = nearestNames(owner, ids);
  const hint = nearest
    ? `Vouliez-vous dire « ${nearest} » ?`
    : `Choisissez parmi : ${ids.join(", ")}.`;
  return `« ${owner} » n’est pas dans equipe.yaml. ${hint}`;
}

/** Why `to` cannot take over from `from`; undefined when it can. */
export function refuseSuccessor(
  equipe: readonly Owner[],
  from: string,
  to: string,
  today: string,
): string | undefined {
  const successor = equipe.find(({ id }) => id === to);
  if (!successor) return unknownOwner(to, equipe);
  if (to === from) return `« ${to} » en répond déjà.`;
  const leaving = handoverOf(successor.mandateEnds, today);
  if (!leaving) return undefined;
  const end = leaving.hasEnded ? "s’est achevé" : "s’achève";
  return `Le mandat de « ${successor.name} » ${end} le ${formatDate(leaving.ends)} : confiez ces articles à quelqu’un qui reste.`;
}

/** The source of an article, answered for by `to` instead of `from`. */
export function reassign(source: string, from: string, to: string): string {
  return rewriteOwner(source, (owner) => (owner === from ? to : undefined));
}

function mandateText({ mandateEnds }: Owner, today: string): string {
  if (mandateEnds === undefined) return "équipe permanente";
  return mandateEnds < today
    ? `mandat achevé le ${formatDate(mandateEnds)}`
    : `mandat jusqu’au ${formatDate(mandateEnds)}`;
}

const statusTexts = {
  published: "",
  draft: " (brouillon)",
  withdrawn: " (retiré)",
} as const;

/** The list for a terminal. */
export function formatHandover({ owner, items }: HandoverList, today: string): string {
  const head = `${owner.name} (${owner.id}), ${mandateText(owner, today)}`;
  if (items.length === 0) return `${head} : rien à confier.`;
  const count = items.length === 1 ? "1 article" : `${items.length} articles`;
  const lines = items.map(
    ({ title, file, status, freshness }) =>
      `  ${file}\n    ${title}${statusTexts[status]}\n    ${freshnessText(freshness)}`,
  );
  return `${head} : ${count} à confier, ce qui presse d’abord.\n\n${lines.join("\n")}`;
}
