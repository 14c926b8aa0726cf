/** Compares what was once published with what the base answers to now: no link that was given may die. */
import { stringify } from "yaml";
import type { ContentIssue } from "./issues.ts";
import { nearestNames } from "./nearest.ts";
import { presentAnchors } from "./old-addresses.ts";
import {
  publishedAddresses,
  type AnyPage,
  type AnyPages,
  type ArticleAddresses,
  type PermalinksSource,
  type SluggedKind,
  type SluggedPage,
} from "./permalinks.ts";

/** A slug as YAML: quoted when it would be read as a number or a truth value. */
function scalar(slug: string): string {
  return stringify(slug).trim();
}

function flowMap(pairs: Iterable<readonly [string, string]>): string {
  return `{ ${[...pairs].map(([key, value]) => `${scalar(key)}: ${scalar(value)}`).join(", ")} }`;
}

const withdrawnLine = "withdrawn: { on: AAAA-MM-JJ, reason: La raison en une phrase. }";

/** The whole line to write: former slugs that are there already, and the one that is missing. */
function oldSlugsLine({ readable }: SluggedPage, missing: readonly string[]): string {
  const kept = readable.oldSlugs.filter((slug) => slug !== undefined);
  return `oldSlugs: [${[...new Set([...kept, ...missing])].map(scalar).join(", ")}]`;
}

/**
 * Where each missing anchor should lead: the nearest heading, best among those that were never
 * published (a renamed heading is one), else the first heading of the page.
 */
function proposeTargets(
  missing: readonly string[],
  present: readonly string[],
  remembered: readonly string[],
): Map<string, string> {
  const fresh = present.filter((anchor) => !remembered.includes(anchor));
  const [only] = fresh.length === 1 && missing.length === 1 ? fresh : [];
  return new Map(
    missing.map((anchor) => {
      const near = nearestNames(anchor, fresh)[0] ?? only ?? nearestNames(anchor, present)[0];
      return [anchor, near ?? fresh[0] ?? present[0] ?? ""];
    }),
  );
}

/** The new whole of `oldAnchors`; former anchors that led to a missing one follow it to its new heading. */
export function mergeOldAnchors(
  oldAnchors: Readonly<Record<string, string | undefined>>,
  moved: ReadonlyMap<string, string>,
): Map<string, string> {
  const kept = Object.entries(oldAnchors).flatMap(([old, target]) =>
    target === undefined ? [] : [[old, moved.get(target) ?? target] as const],
  );
  return new Map([...kept, ...moved]);
}

function lostAnchors(page: AnyPage, remembered: ArticleAddresses): ContentIssue[] {
  const { readable, locate } = page;
  const present = presentAnchors(readable);
  // Without any heading, every anchor lands where the page begins: there is nowhere else to send it.
  if (!present || present.length === 0 || readable.withdrawn) return [];
  const missing = remembered.anchors.filter(
    (anchor) => !present.includes(anchor) && !Object.hasOwn(readable.oldAnchors, anchor),
  );
  const targets = proposeTargets(missing, present, remembered.anchors);
  const line = `oldAnchors: ${flowMap(mergeOldAnchors(readable.oldAnchors, targets))}`;
  return missing.map((anchor) => ({
    file: readable.file,
    ...locate(["oldAnchors"]),
    rule: "lost-anchor",
    fact: `Des liens mènent à « #${anchor} », et aucun titre de cette page n’a plus cette ancre.`,
    fix: `Écrivez dans l’en-tête : ${line}`,
  }));
}

function lostSlugs(page: AnyPage, remembered: ArticleAddresses): ContentIssue[] {
  const { slug, oldSlugs, file } = page.readable;
  const missing = remembered.slugs.filter((old) => old !== slug && !oldSlugs.includes(old));
  return missing.map((old) => ({
    file,
    ...page.locate(["oldSlugs"]),
    rule: "lost-slug",
    fact: `Cet article a été publié sous « ${old} », et cette adresse ne mène plus à lui.`,
    fix: `Écrivez dans l’en-tête : ${oldSlugsLine(page, missing)}`,
  }));
}

function lostId(
  id: string,
  { slugs }: ArticleAddresses,
  articles: readonly AnyPage[],
  source: PermalinksSource,
): ContentIssue {
  const renumbered = articles.find(
    ({ readable }) =>
      slugs.includes(readable.slug) &&
      (readable.id === undefined || !Object.hasOwn(source.permalinks.articles, readable.id)),
  );
  if (renumbered) {
    return {
      file: renumbered.readable.file,
      ...renumbered.locate(["id"]),
      rule: "lost-id",
      fact: `Cet article a été publié avec l’identifiant « ${id} » : le lien court /a/${id} ne mène plus nulle part.`,
      fix: `Remettez dans l’en-tête : id: ${scalar(id)}`,
    };
  }
  const folder = source.file.replace(/[^/]*$/, "");
  return {
    file: source.file,
    ...source.placeOf("articles", id),
    rule: "lost-id",
    fact: `L’article « ${slugs.join(" », « ")} » a été publié, et il a disparu : ses liens ne mènent plus nulle part.`,
    fix: `Remettez ${folder}articles/${slugs.at(-1) ?? id}.mdx depuis l’historique ; s’il ne vaut plus, écrivez dans son en-tête : ${withdrawnLine}`,
  };
}

function lostArticles(articles: readonly AnyPage[], source: PermalinksSource): ContentIssue[] {
  return Object.entries(source.permalinks.articles).flatMap(([id, remembered]): ContentIssue[] => {
    const page = articles.find(({ readable }) => readable.id === id);
    if (!page) return [lostId(id, remembered, articles, source)];
    if (!page.readable.draft)
      return [...lostSlugs(page, remembered), ...lostAnchors(page, remembered)];
    return [
      {
        file: page.readable.file,
        ...page.locate(["draft"]),
        rule: "lost-id",
        fact: "Cet article a été publié : redevenu brouillon, ses liens ne mèneraient plus nulle part.",
        fix: `Retirez « draft: true » ; si l’article ne vaut plus, écrivez : ${withdrawnLine}`,
      },
    ];
  });
}

/** How messages name a page that is known by its slug. */
const kindNames: Readonly<Record<SluggedKind, { name: string; place: string }>> = {
  defis: { name: "défi", place: "dans l’en-tête" },
  parcours: { name: "parcours", place: "à la fin du fichier" },
};

function lostPages(
  kind: SluggedKind,
  pages: readonly SluggedPage[],
  source: PermalinksSource,
): ContentIssue[] {
  const remembered = source.permalinks[kind];
  const { name: kindName, place } = kindNames[kind];
  const answering = new Set(
    pages.flatMap(({ readable: { slug, oldSlugs } }) => [slug, ...oldSlugs]),
  );
  const missing = remembered.filter((slug) => !answering.has(slug));
  const fresh = pages.filter(({ readable }) => !remembered.includes(readable.slug));
  return missing.map((slug) => {
    const near = (candidates: readonly SluggedPage[]) => {
      const [name] = nearestNames(
        slug,
        candidates.map(({ readable }) => readable.slug),
      );
      return candidates.find(({ readable }) => readable.slug === name);
    };
    const only = fresh.length === 1 && missing.length === 1 ? fresh[0] : undefined;
    const page = near(fresh) ?? only ?? near(pages);
    const fact = `Le ${kindName} « ${slug} » a été publié, et cette adresse ne mène plus nulle part.`;
    return page
      ? {
          file: page.readable.file,
          ...page.locate(["oldSlugs"]),
          rule: "lost-slug",
          fact,
          fix: `Si c’est celui-ci, écrivez ${place} : ${oldSlugsLine(page, [slug])}`,
        }
      : {
          file: source.file,
          ...source.placeOf(kind, slug),
          rule: "lost-slug",
          fact,
          fix: `Remettez son fichier depuis l’historique, ou ajoutez ce nom aux oldSlugs du ${kindName} qui le remplace.`,
        };
  });
}

/** One issue for each remembered id, slug or anchor that no longer leads anywhere, with the line to add. */
export function checkPermalinks(pages: AnyPages, source: PermalinksSource): ContentIssue[] {
  return [
    ...source.issues,
    ...lostArticles(pages.articles, source),
    ...lostPages("defis", pages.defis, source),
    ...lostPages("parcours", pages.parcours, source),
  ];
}

const sluggedKinds: readonly SluggedKind[] = ["defis", "parcours"];

const recordCommand = "npm run permalinks:record";

function describeUnrecorded(page: AnyPage, remembered: ArticleAddresses | undefined) {
  const published = publishedAddresses(page);
  if (!published) return undefined;
  if (!remembered) return `Cet article est publié (/a/${published.id}), mais n’est pas enregistré.`;
  const slugs = published.slugs.filter((slug) => !remembered.slugs.includes(slug));
  const anchors = published.anchors.filter((anchor) => !remembered.anchors.includes(anchor));
  const names = [...slugs, ...anchors.map((anchor) => `#${anchor}`)];
  if (names.length === 0) return undefined;
  return `Des adresses publiées ne sont pas enregistrées : ${names.join(", ")}.`;
}

/** A base that remembers nothing yet: one issue rather than one a page. */
function firstRecord(pages: AnyPages, { file }: PermalinksSource): ContentIssue[] {
  const slugged = [...pages.defis, ...pages.parcours];
  if (!pages.articles.some(publishedAddresses) && slugged.length === 0) return [];
  const fact =
    "Aucune adresse publiée n’est enregistrée : un lien donné pourrait mourir sans bruit.";
  const fix = `Lancez « ${recordCommand} », et joignez ${file} à votre proposition.`;
  return [{ file, line: 1, column: 1, rule: "unrecorded-address", fact, fix }];
}

/** One issue for each page with published addresses that the file does not hold yet. */
export function findUnrecorded(pages: AnyPages, source: PermalinksSource): ContentIssue[] {
  if (source.issues.length > 0) return []; // Reported already: everything would be unrecorded.
  const { articles, defis, parcours } = source.permalinks;
  if (Object.keys(articles).length + defis.length + parcours.length === 0)
    return firstRecord(pages, source);
  const fix = `Lancez « ${recordCommand} », et joignez ${source.file} à votre proposition.`;
  const issue = (page: SluggedPage, fact: string): ContentIssue => ({
    file: page.readable.file,
    line: 1,
    column: 1,
    rule: "unrecorded-address",
    fact,
    fix,
  });
  return [
    ...pages.articles.flatMap((page) => {
      const id = page.readable.id ?? "";
      const fact = describeUnrecorded(page, Object.hasOwn(articles, id) ? articles[id] : undefined);
      return fact === undefined ? [] : [issue(page, fact)];
    }),
    ...sluggedKinds.flatMap((kind) =>
      pages[kind].flatMap((page) => {
        const { slug, oldSlugs } = page.readable;
        const names = [slug, ...oldSlugs].filter(
          (name) => name && !source.permalinks[kind].includes(name),
        );
        if (names.length === 0) return [];
        const fact = `Ce ${kindNames[kind].name} est publié, mais n’est pas enregistré : ${names.join(", ")}.`;
        return [issue(page, fact)];
      }),
    ),
  ];
}
