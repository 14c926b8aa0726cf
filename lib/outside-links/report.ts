/** What is known of all outside links, sorted by what to do; the same for the command, the page and its JSON. */
import type { LinkPlace, OutsideLink } from "./collect.ts";
import { linkState, type LinkRecords } from "./record.ts";

interface Reported {
  url: string;
  places: LinkPlace[];
}

export interface DeadLink extends Reported {
  /** First day that nothing was found there. */
  since: string;
  why: string;
  /** Address of an archived copy. */
  archive?: string | undefined;
}

export interface MissingLink extends Reported {
  since: string;
  /** On how many different days. */
  days: number;
  why: string;
}

export interface UncertainLink extends Reported {
  /** Day of the last look. */
  on: string;
  /** Last day it answered, when it ever did. */
  aliveOn?: string | undefined;
  why: string;
}

export interface MovedLink extends Reported {
  movedTo: string;
  /** It leads to the first page of a site: what was there is probably gone. */
  isHomePage: boolean;
}

export interface LinksReport {
  /** How many links the base holds. */
  total: number;
  /** How many answered, those that moved included. */
  alive: number;
  unchecked: number;
  /** Day of the latest look; absent when nobody ever looked. */
  lastCheck?: string | undefined;
  /** Longest dead first. */
  dead: DeadLink[];
  moved: MovedLink[];
  missing: MissingLink[];
  uncertain: UncertainLink[];
}

function isHomePage(from: string, to: string): boolean {
  return new URL(to).pathname === "/" && new URL(from).pathname !== "/";
}

function bySince(a: { since: string }, b: { since: string }): number {
  return a.since.localeCompare(b.since);
}

/** Sorts each link of the base into what there is to do with it. */
export function reportLinks(links: readonly OutsideLink[], records: LinkRecords): LinksReport {
  const report: LinksReport = {
    ...{ total: links.length, alive: 0, unchecked: 0 },
    ...{ dead: [], moved: [], missing: [], uncertain: [] },
  };
  for (const { url, places } of links) {
    const record = records[url];
    const found = linkState(record);
    switch (found.state) {
      case "unchecked":
        report.unchecked += 1;
        break;
      case "alive":
        report.alive += 1;
        if (found.movedTo) {
          const { movedTo } = found;
          report.moved.push({ url, movedTo, isHomePage: isHomePage(url, movedTo), places });
        }
        break;
      case "dead": {
        const archive = record?.archive;
        const { since, why } = found;
        report.dead.push({ url, since, why, ...(archive && { archive }), places });
        break;
      }
      case "missing": {
        const { since, days, why } = found;
        report.missing.push({ url, since, days, why, places });
        break;
      }
      case "uncertain": {
        const { on, aliveOn, why } = found;
        report.uncertain.push({ url, on, ...(aliveOn && { aliveOn }), why, places });
        break;
      }
    }
  }
  report.dead.sort(bySince);
  report.missing.sort(bySince);
  const lastCheck = lastDay(links, records);
  return { ...report, ...(lastCheck && { lastCheck }) };
}

function lastDay(links: readonly OutsideLink[], records: LinkRecords): string | undefined {
  return links
    .flatMap(({ url }) => records[url]?.checked ?? [])
    .sort()
    .at(-1);
}
