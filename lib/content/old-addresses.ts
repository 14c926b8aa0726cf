/** Refuses former addresses that contradict the present ones: loops, and one old address for two pages. */
import type { ContentIssue } from "./issues.ts";
import type { ParsedFiles } from "./knowledge.ts";
import { nearestNames } from "./nearest.ts";
import type { ParsedPage, Readable } from "./parse-article.ts";

type Page = Pick<ParsedPage<unknown>, "readable" | "locate">;

/** What former slugs are checked of; parcours have no more. */
interface SluggedPage {
  readable: Pick<Readable, "slug" | "file"> & { oldSlugs: readonly (string | undefined)[] };
  locate: Page["locate"];
}

/** Anchors of the headings of a page; undefined when its body could not be read. */
export function presentAnchors({ sections }: Readable): string[] | undefined {
  return sections?.map(({ anchor }) => anchor).filter(Boolean);
}

function checkOldSlugs(pages: readonly SluggedPage[]): ContentIssue[] {
  const present = new Map(pages.map(({ readable }) => [readable.slug, readable.file]));
  const claimed = new Map<string, string>();
  return pages.flatMap(({ readable: { file, oldSlugs }, locate }) =>
    oldSlugs.flatMap((slug, index): ContentIssue[] => {
      if (slug === undefined) return [];
      const place = { file, ...locate(["oldSlugs", index]) };
      const holder = present.get(slug);
      const earlier = claimed.get(slug);
      claimed.set(slug, earlier ?? file);
      if (holder !== undefined) {
        const fact = `L’ancienne adresse « ${slug} » est aussi l’adresse actuelle de ${holder} : elle ne peut pas rediriger.`;
        const fix = `Retirez « ${slug} » de oldSlugs, ou renommez ${holder}.`;
        return [{ ...place, rule: "old-slug-taken", fact, fix }];
      }
      if (earlier === undefined) return [];
      const fact = `L’ancienne adresse « ${slug} » est déjà réclamée par ${earlier} : elle ne peut mener qu’à une page.`;
      const fix = `Retirez « ${slug} » des oldSlugs de l’une des deux pages.`;
      return [{ ...place, rule: "old-slug-twice", fact, fix }];
    }),
  );
}

function checkOldAnchors({ readable, locate }: Page): ContentIssue[] {
  const anchors = presentAnchors(readable);
  if (!anchors) return [];
  return Object.entries(readable.oldAnchors).flatMap(([old, target]): ContentIssue[] => {
    const place = { file: readable.file, ...locate(["oldAnchors", old]) };
    if (anchors.includes(old)) {
      const fact = `L’ancienne ancre « ${old} » est aussi celle d’un titre actuel de la page.`;
      const fix = `Retirez la ligne « ${old}: … » de oldAnchors.`;
      return [{ ...place, rule: "old-anchor-taken", fact, fix }];
    }
    if (target === undefined || anchors.includes(target)) return [];
    const [nearest] = nearestNames(target, anchors);
    const fact = `L’ancienne ancre « ${old} » mène à « ${target} », qui n’est l’ancre d’aucun titre de la page.`;
    const fix = nearest
      ? `Écrivez « ${old}: ${nearest} ».`
      : `Choisissez parmi : ${anchors.join(", ")}.`;
    return [{ ...place, rule: "dead-anchor", fact, fix }];
  });
}

function checkReplacement(page: Page, pages: ReadonlyMap<string, Readable>): ContentIssue[] {
  const { file, slug, withdrawn } = page.readable;
  const name = withdrawn?.replacedBy;
  if (name === undefined) return [];
  const replacement = pages.get(name);
  if (name !== slug && replacement && !replacement.withdrawn && !replacement.draft) return [];
  const live = [...pages.values()].filter((other) => !other.withdrawn && !other.draft);
  const [nearest] = nearestNames(
    name,
    live.map((other) => other.slug).filter((other) => other !== slug),
  );
  const why = !replacement
    ? "n’existe pas"
    : name === slug
      ? "est cet article même"
      : replacement.withdrawn
        ? "est retiré lui aussi"
        : "est un brouillon";
  return [
    {
      file,
      ...page.locate(["withdrawn", "replacedBy"]),
      rule: "wrong-replacement",
      fact: `L’article « ${name} », donné pour remplaçant, ${why}.`,
      fix: nearest
        ? `Remplacez par « ${nearest} », ou retirez « replacedBy ».`
        : "Nommez un article en ligne, ou retirez « replacedBy ».",
    },
  ];
}

/** Every former slug, former anchor or replacement that leads in a circle, to two pages, or nowhere. */
export function checkOldAddresses({ articles, defis, parcours }: ParsedFiles): ContentIssue[] {
  const bySlug = new Map(articles.map(({ readable }) => [readable.slug, readable]));
  return [
    ...checkOldSlugs(articles),
    ...checkOldSlugs(defis),
    ...checkOldSlugs(parcours.map((page) => ({ readable: page, locate: page.locate }))),
    ...articles.flatMap(checkOldAnchors),
    ...articles.flatMap((article) => checkReplacement(article, bySlug)),
  ];
}
