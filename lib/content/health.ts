/** How the base is doing on a given day: what `/etat` shows and `/etat.json` says. Its shape: docs/etat-json.md. */
import { addDays } from "#lib/calendar-date.ts";
import { reportLinks, type LinksReport } from "#lib/outside-links/report.ts";
import { routes } from "#lib/routes.ts";
import { compareFrench } from "#lib/text.ts";
import { freshnessOf, handoverOf, type Freshness, type Handover } from "./freshness.ts";
import { coverageOf, type Coverage } from "./coverage.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Article } from "./parse-article.ts";

/** Raised when a key is renamed, removed, or changes meaning; a new key changes nothing. */
export const healthVersion = 1;

/** A page of the site, by title and address. */
export interface PageLink {
  title: string;
  href: string;
}

/** An article with the day that matters in its list: due, past due, or last verified. */
export interface DatedPage extends PageLink {
  on: string;
}

export interface FreshnessHealth {
  /** Articles by state; they add up to all articles. */
  counts: Record<Freshness["state"], number>;
  /** Past due, longest first; `on` is the day it fell due. */
  overdue: DatedPage[];
  /** The text changed after it was verified; `on` is the day of the verification. */
  changed: DatedPage[];
  /** Falls due within 30 days, soonest first. */
  dueIn30Days: DatedPage[];
  /** Falls due after 30 days, within 90. */
  dueIn90Days: DatedPage[];
  /** Never verified, in the order of titles. */
  unverified: PageLink[];
}

export interface OwnerHealth {
  /** As `equipe.yaml` says: a team or a function. */
  name: string;
  articles: number;
  /** Last day of the mandate; absent for a permanent team. */
  mandateEnds?: string | undefined;
  handover?: Handover | undefined;
}

export interface Health {
  version: typeof healthVersion;
  /** ISO date on which all of this was true. */
  day: string;
  counts: { articles: number; withdrawn: number; defis: number; termes: number; links: number };
  coverage: Coverage;
  freshness: FreshnessHealth;
  /** Most articles first. */
  owners: OwnerHealth[];
  /** Articles that no other article, parcours, term or contact points at. */
  orphans: PageLink[];
  /** Défis that no article names. */
  defisWithoutArticle: PageLink[];
  /** Terms without an article that explains them. */
  termesWithoutArticle: PageLink[];
  links: LinksReport;
}

const soonDays = 30;
const laterDays = 90;

function pageOf({ title, slug }: Article): PageLink {
  return { title, href: routes.article(slug) };
}

function byDay(a: DatedPage, b: DatedPage): number {
  return a.on.localeCompare(b.on) || compareFrench(a.title, b.title);
}

function byTitle(a: PageLink, b: PageLink): number {
  return compareFrench(a.title, b.title);
}

function freshnessHealth(articles: readonly Article[], today: string): FreshnessHealth {
  const health: FreshnessHealth = {
    counts: { verified: 0, overdue: 0, changed: 0, unverified: 0 },
    ...{ overdue: [], changed: [], dueIn30Days: [], dueIn90Days: [], unverified: [] },
  };
  for (const article of articles) {
    const page = pageOf(article);
    const freshness = freshnessOf(article, today);
    health.counts[freshness.state] += 1;
    switch (freshness.state) {
      case "unverified":
        health.unverified.push(page);
        break;
      case "changed":
        health.changed.push({ ...page, on: freshness.on });
        break;
      case "overdue":
        health.overdue.push({ ...page, on: freshness.since });
        break;
      case "verified":
        if (freshness.until <= addDays(today, soonDays)) {
          health.dueIn30Days.push({ ...page, on: freshness.until });
        } else if (freshness.until <= addDays(today, laterDays)) {
          health.dueIn90Days.push({ ...page, on: freshness.until });
        }
        break;
    }
  }
  for (const list of [health.overdue, health.changed, health.dueIn30Days, health.dueIn90Days]) {
    list.sort(byDay);
  }
  health.unverified.sort(byTitle);
  return health;
}

/** Owners that answer for nothing are left out: they have nothing to hand over. */
function ownersHealth({ articles, equipe }: Knowledge, today: string): OwnerHealth[] {
  return equipe
    .map(({ id, name, mandateEnds }): OwnerHealth => {
      const owned = articles.filter(({ owner }) => owner === id).length;
      const handover = handoverOf(mandateEnds, today);
      return {
        ...{ name, articles: owned },
        ...(mandateEnds && { mandateEnds }),
        ...(handover && { handover }),
      };
    })
    .filter((owner) => owner.articles > 0)
    .sort((a, b) => b.articles - a.articles || compareFrench(a.name, b.name));
}

function orphansOf({ articles, backlinks, parcours, glossaire, contacts }: Knowledge): PageLink[] {
  const pointedAt = new Set([
    ...Object.keys(backlinks.articles),
    ...parcours.flatMap(({ steps }) => steps.map(({ article }) => article)),
    ...[...glossaire, ...contacts].flatMap(({ article }) => article ?? []),
  ]);
  return articles
    .filter(({ slug }) => !pointedAt.has(slug))
    .map(pageOf)
    .sort(byTitle);
}

function defisWithoutArticle({ defis, backlinks }: Knowledge): PageLink[] {
  return defis
    .filter(({ slug }) => !Object.hasOwn(backlinks.defis, slug))
    .map(({ title, slug }) => ({ title, href: routes.defi(slug) }))
    .sort(byTitle);
}

function termesWithoutArticle({ glossaire }: Knowledge): PageLink[] {
  return glossaire
    .filter(({ article }) => article === undefined)
    .map(({ id, term, expansion }) => ({
      // Two acronyms may be written alike.
      title: expansion ? `${term} (${expansion})` : term,
      href: routes.glossaire(id),
    }))
    .sort(byTitle);
}

/** All of it, on `today`, an ISO date. Two calls on the same base and day give the same. */
export function healthOf(knowledge: Knowledge, today: string): Health {
  const { articles, withdrawn, defis, glossaire, outsideLinks, linkRecords } = knowledge;
  return {
    version: healthVersion,
    day: today,
    counts: {
      articles: articles.length,
      withdrawn: withdrawn.length,
      defis: defis.length,
      termes: glossaire.length,
      links: outsideLinks.length,
    },
    coverage: coverageOf(knowledge),
    freshness: freshnessHealth(articles, today),
    owners: ownersHealth(knowledge, today),
    orphans: orphansOf(knowledge),
    defisWithoutArticle: defisWithoutArticle(knowledge),
    termesWithoutArticle: termesWithoutArticle(knowledge),
    links: reportLinks(outsideLinks, linkRecords),
  };
}
