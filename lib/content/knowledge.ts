/** Joins all parsed files into one checked whole: cross references, backlinks, and what does not fit together. */
import { collectOutsideLinks, type OutsideLink } from "#lib/outside-links/collect.ts";
import type { LinksSource } from "#lib/outside-links/links-file.ts";
import type { LinkRecords } from "#lib/outside-links/record.ts";
import { slugPrefixes } from "#lib/routes.ts";
import { checkDates } from "./dates.ts";
import { checkVerifications } from "./check-verifications.ts";
import { checkReferences, linkedPage } from "./links.ts";
import type { ContentIssue } from "./issues.ts";
import { checkUnfinished } from "./new-article.ts";
import { checkOldAddresses } from "./old-addresses.ts";
import type { Article, Defi, ParsedPage, Readable } from "./parse-article.ts";
import type { Parcours, ParsedParcours } from "./parse-parcours.ts";
import type { ReferenceFiles } from "./parse-reference.ts";
import type { Contact, Owner, Terme, Theme } from "./schema/reference.ts";
import { checkUnique } from "./unique.ts";
import {
  hashArticle,
  lastVerification,
  lastingNames,
  signedVerification,
  type HashText,
  type VerificationsSource,
} from "./verifications.ts";

/** All content, as plain data: what pages, search and commands read. */
export interface Knowledge {
  articles: Article[];
  /** Articles that no longer hold: they keep their page, and stand in no list, search or backlink. */
  withdrawn: Article[];
  defis: Defi[];
  /** In the order of the list. */
  parcours: Parcours[];
  glossaire: Terme[];
  themes: Theme[];
  contacts: Contact[];
  equipe: Owner[];
  backlinks: Backlinks;
  /** Every link that leaves the site, with where it stands. */
  outsideLinks: OutsideLink[];
  /** What the last looks at them said. */
  linkRecords: LinkRecords;
}

/** Who points at whom, by slug; an article never points at itself. */
export interface Backlinks {
  /** Article slug → slugs of articles that link to it, in alphabetical order. */
  articles: Record<string, string[]>;
  /** Défi slug → slugs of articles that name it. */
  defis: Record<string, string[]>;
}

export interface ParsedFiles {
  articles: readonly ParsedPage<Article>[];
  defis: readonly ParsedPage<Defi>[];
  parcours: readonly ParsedParcours[];
  reference: ReferenceFiles;
  /** What owners signed, and how texts are compared. Left out, nothing is verified. */
  signed?: { source: VerificationsSource; hash: HashText };
  /** What is remembered of outside links. Left out, nobody ever looked at them. */
  links?: LinksSource;
}

/** The articles that can be read, each with what its freshness is told from. */
function datedArticles({ articles, defis, parcours, reference, signed }: ParsedFiles) {
  const mandates = new Map(
    reference.equipe.entries.map(({ id, mandateEnds }) => [id, mandateEnds]),
  );
  const readable = (pages: readonly { readable: Readable }[]) => pages.map((page) => page.readable);
  const names = lastingNames({ articles: readable(articles), defis: readable(defis), parcours });
  return articles.map((parsed): ParsedPage<Article> => {
    const { page } = parsed;
    if (!page) return parsed;
    const last = signed && lastVerification(signed.source.verifications, page.id);
    const hash = last && hashArticle(parsed, names, signed.hash);
    const verification = signedVerification(last, hash, page.reviewInMonths);
    const mandateEnds = mandates.get(page.owner);
    return {
      ...parsed,
      page: { ...page, ...(verification && { verification }), ...(mandateEnds && { mandateEnds }) },
    };
  });
}

/** Slugs of the articles and défis that an article names anywhere: front matter, links, components. */
function namedPages(article: Article): { articles: Set<string>; defis: Set<string> } {
  const articles = new Set(article.related);
  const defis = new Set(article.defis);
  for (const reference of article.references) {
    if (reference.kind === "defi") defis.add(reference.target);
    if (reference.kind !== "address") continue;
    const slugOf = (prefix: string) => linkedPage(reference.target, prefix);
    const articleSlug = slugOf(slugPrefixes.article);
    const defiSlug = slugOf(slugPrefixes.defi);
    if (articleSlug) articles.add(articleSlug);
    if (defiSlug) defis.add(defiSlug);
  }
  articles.delete(article.slug);
  return { articles, defis };
}

function collectBacklinks(articles: readonly Article[]): Backlinks {
  // Maps, because a slug may be « constructor ».
  const toArticles = new Map<string, string[]>();
  const toDefis = new Map<string, string[]>();
  const add = (links: Map<string, string[]>, target: string, from: string) => {
    links.set(target, [...(links.get(target) ?? []), from]);
  };
  for (const article of articles) {
    const named = namedPages(article);
    for (const slug of named.articles) add(toArticles, slug, article.slug);
    for (const slug of named.defis) add(toDefis, slug, article.slug);
  }
  return { articles: Object.fromEntries(toArticles), defis: Object.fromEntries(toDefis) };
}

function pagesOf<Page extends { slug: string }>(parsed: readonly ParsedPage<Page>[]): Page[] {
  return parsed
    .flatMap(({ page }) => (page ? [page] : []))
    .sort((a, b) => a.slug.localeCompare(b.slug));
}

function sortedParcours(parsed: readonly ParsedParcours[]): Parcours[] {
  return parsed
    .flatMap(({ parcours }) => parcours ?? [])
    .sort((a, b) => a.order - b.order || a.slug.localeCompare(b.slug));
}

export interface KnowledgeOptions {
  /** Drafts are shown by `npm run dev` only. */
  drafts: boolean;
  /** ISO date; dates after it are refused. Left out, they pass. */
  today?: string;
}

/**
 * Builds the whole from parsed files. Issues hold every mistake found, in files and between them;
 * the knowledge is usable even so, which lets `npm run dev` show pages beside their mistakes.
 */
export function buildKnowledge(
  files: ParsedFiles,
  { drafts, today }: KnowledgeOptions,
): { knowledge: Knowledge; issues: ContentIssue[] } {
  const shown = pagesOf(datedArticles(files)).filter((article) => drafts || !article.draft);
  const articles = shown.filter((article) => !article.withdrawn);
  const defis = pagesOf(files.defis).filter((defi) => drafts || !defi.draft);
  const { glossaire, themes, contacts, equipe } = files.reference;
  const knowledge: Knowledge = {
    articles,
    withdrawn: shown.filter((article) => article.withdrawn),
    defis,
    parcours: sortedParcours(files.parcours),
    glossaire: glossaire.entries,
    themes: themes.entries,
    contacts: contacts.entries,
    equipe: equipe.entries,
    backlinks: collectBacklinks(articles),
    outsideLinks: collectOutsideLinks(files, drafts),
    linkRecords: files.links?.records ?? {},
  };
  const parsed = [...files.articles, ...files.defis];
  const issues = [
    ...parsed.flatMap((page) => page.issues),
    ...files.parcours.flatMap((parcours) => parcours.issues),
    ...[glossaire, themes, contacts, equipe].flatMap((file) => file.issues),
    ...checkUnique(files),
    ...checkReferences(files),
    ...checkOldAddresses(files),
    ...checkUnfinished(files.articles),
    ...(today === undefined ? [] : checkDates(files.articles, today)),
    ...(files.links?.issues ?? []),
    ...(files.signed ? checkVerifications(files.articles, files.signed.source) : []),
  ];
  return { knowledge, issues };
}
