/** Plans the renaming of an article or of one of its headings: which files change, and how. */
import { stringify } from "yaml";
import { routes, slugPrefixes } from "#lib/routes.ts";
import { slugify } from "#lib/text.ts";
import { mergeOldAnchors } from "./check-permalinks.ts";
import { formatIssue, type ContentIssue } from "./issues.ts";
import { linkedPage } from "./links.ts";
import { nearestNames } from "./nearest.ts";
import { presentAnchors } from "./old-addresses.ts";
import type { AnyPage, AnyPages, Permalinks } from "./permalinks.ts";
import { rewritePage, rewriteReference, setFrontMatterKey, type Rewrite } from "./rewrite-links.ts";

export interface SourceFile {
  file: string;
  source: string;
  /** Pages are MDX; reference files and parcours are YAML. */
  kind: "page" | "yaml";
}

/** Everything a move looks at. */
export interface MoveBase {
  files: readonly SourceFile[];
  pages: AnyPages;
  remembered: Permalinks;
}

export interface MovePlan {
  /** New text of each file that changes, by its present path. */
  changes: Map<string, string>;
  /** The article's file, before and after. */
  from: string;
  to: string;
}

/** A plan, or why there is none, for the person at the keyboard. */
export type MoveResult = { plan: MovePlan } | { refusal: string };

/** « knowledge/articles/x.mdx », « /articles/x » and « x » all name the article x. */
export function readArticleName(text: string): string {
  return text
    .replace(/[#?].*$/, "")
    .replace(/\/+$/, "")
    .replace(/^.*\//, "")
    .replace(/\.mdx$/, "");
}

function scalar(slug: string): string {
  return stringify(slug).trim();
}

function findArticle({ pages }: MoveBase, slug: string): AnyPage | undefined {
  return pages.articles.find(({ readable }) => readable.slug === slug);
}

function refuseUnknown({ pages }: MoveBase, slug: string): MoveResult {
  const slugs = pages.articles.map(({ readable }) => readable.slug);
  const renamed = pages.articles.find(({ readable }) => readable.oldSlugs.includes(slug));
  const nearest = renamed?.readable.slug ?? nearestNames(slug, slugs)[0];
  const hint = nearest ? ` Vouliez-vous dire « ${nearest} » ?` : "";
  return { refusal: `L’article « ${slug} » n’existe pas.${hint}` };
}

/** Why `slug` cannot become the address of the article `id`; undefined when it can. */
function refuseTaken({ pages, remembered }: MoveBase, slug: string, id: string) {
  const expected = slugify(slug);
  if (slug !== expected) {
    const hint = expected ? ` Essayez « ${expected} ».` : "";
    return `« ${slug} » ne peut pas servir d’adresse : minuscules sans accent, mots joints par « - ».${hint}`;
  }
  const holder = pages.articles.find(({ readable }) => readable.slug === slug);
  if (holder) return `L’article « ${slug} » existe déjà : ${holder.readable.file}.`;
  const claimant = pages.articles.find(
    ({ readable }) => readable.id !== id && readable.oldSlugs.includes(slug),
  );
  if (claimant) {
    return `« ${slug} » est une ancienne adresse de ${claimant.readable.file} : des liens y mènent. Choisissez un autre nom.`;
  }
  const owner = Object.entries(remembered.articles).find(
    ([other, { slugs }]) => other !== id && slugs.includes(slug),
  );
  return (
    owner &&
    `« ${slug} » a déjà été l’adresse d’un autre article (/a/${owner[0]}). Choisissez un autre nom.`
  );
}

/** Applies `rewrite` to each file; `own` is the text of the article itself, already edited. */
function rewriteAll(base: MoveBase, own: SourceFile, rewriteFor: (file: string) => Rewrite) {
  const changes = new Map<string, string>();
  const issues: ContentIssue[] = [];
  for (const original of base.files) {
    const isOwn = original.file === own.file;
    const { file, source, kind } = isOwn ? own : original;
    const rewrite = rewriteFor(file);
    const rewritten =
      kind === "yaml"
        ? { text: rewriteReference(source, rewrite), issues: [] }
        : rewritePage(source, file, rewrite);
    issues.push(...rewritten.issues);
    if (rewritten.text !== original.source) changes.set(file, rewritten.text);
  }
  return { changes, issues };
}

function toResult(
  { changes, issues }: { changes: Map<string, string>; issues: readonly ContentIssue[] },
  from: string,
  to: string,
): MoveResult {
  if (issues.length === 0) return { plan: { changes, from, to } };
  const list = issues.map(formatIssue).join("\n\n");
  return {
    refusal: `${list}\n\nDes fichiers qui nomment cet article ont des erreurs : corrigez-les d’abord.`,
  };
}

/** Only files that hold the name are read closely: mistakes elsewhere do not stand in the way. */
function narrow(base: MoveBase, words: readonly string[], own: string): MoveBase {
  const files = base.files.filter(
    ({ file, source }) => file === own || words.some((word) => source.includes(word)),
  );
  return { ...base, files };
}

/** Renames the article `old` to `slug`: its file, what names it, and its `oldSlugs`. */
export function planMove(base: MoveBase, old: string, slug: string): MoveResult {
  const page = findArticle(base, old);
  if (!page) return refuseUnknown(base, old);
  const { file, id = "", oldSlugs, draft } = page.readable;
  const refusal = refuseTaken(base, slug, id);
  if (refusal) return { refusal };
  const present = base.files.find((candidate) => candidate.file === file);
  if (!present) throw new Error(`${file} was parsed and is not among the files.`);
  const former = [...oldSlugs, ...(draft ? [] : [old])].filter((name) => name !== undefined);
  const kept = [...new Set(former)].filter((name) => name !== slug);
  const lines = kept.length > 0 ? [`oldSlugs: [${kept.map(scalar).join(", ")}]`] : [];
  const source =
    lines.length + oldSlugs.length === 0
      ? present.source
      : setFrontMatterKey(present.source, "oldSlugs", lines);
  const rewrite: Rewrite = {
    slug: (name) => (name === old ? slug : undefined),
    address: (address) =>
      linkedPage(address, slugPrefixes.article) === old
        ? address.replace(routes.article(old), routes.article(slug))
        : undefined,
  };
  const result = rewriteAll(narrow(base, [old], file), { ...present, source }, () => rewrite);
  return toResult(result, file, file.replace(/[^/]*$/, `${slug}.mdx`));
}

function refuseHeading(base: MoveBase, page: AnyPage, old: string, anchor: string) {
  const { readable } = page;
  const present = presentAnchors(readable) ?? [];
  if (present.includes(old)) {
    return `Un titre de l’article a encore l’ancre « ${old} » : changez d’abord son texte, puis relancez.`;
  }
  if (!present.includes(anchor)) {
    const [nearest] = nearestNames(anchor, present);
    const hint = nearest
      ? `Vouliez-vous dire « ${nearest} » ?`
      : `Choisissez parmi : ${present.join(", ")}.`;
    return `Aucun titre de l’article n’a l’ancre « ${anchor} ». ${hint}`;
  }
  const known = [
    ...Object.keys(readable.oldAnchors),
    ...(base.remembered.articles[readable.id ?? ""]?.anchors ?? []),
  ].filter((name) => !present.includes(name));
  if (known.includes(old)) return undefined;
  const [nearest] = nearestNames(old, known);
  const hint = nearest ? ` Vouliez-vous dire « ${nearest} » ?` : "";
  return `Aucune ancre « ${old} » n’a été publiée dans cet article : il n’y a rien à garder.${hint}`;
}

/** Sends the former anchor `old` of the article `slug` to its heading `anchor`, and rewrites the links to it. */
export function planHeadingMove(
  base: MoveBase,
  slug: string,
  old: string,
  anchor: string,
): MoveResult {
  const page = findArticle(base, slug);
  if (!page) return refuseUnknown(base, slug);
  const refusal = refuseHeading(base, page, old, anchor);
  if (refusal) return { refusal };
  const { file, oldAnchors } = page.readable;
  const present = base.files.find((candidate) => candidate.file === file);
  if (!present) throw new Error(`${file} was parsed and is not among the files.`);
  const pairs = [...mergeOldAnchors(oldAnchors, new Map([[old, anchor]]))];
  const lines = ["oldAnchors:", ...pairs.map(([from, to]) => `  ${scalar(from)}: ${scalar(to)}`)];
  const source = setFrontMatterKey(present.source, "oldAnchors", lines);
  const rewriteFor = (from: string): Rewrite => ({
    slug: () => undefined,
    address: (address) => {
      const isHere = address.startsWith("#")
        ? from === file
        : linkedPage(address, slugPrefixes.article) === slug;
      return isHere && address.endsWith(`#${old}`)
        ? address.slice(0, -old.length) + anchor
        : undefined;
    },
  });
  const result = rewriteAll(narrow(base, [`#${old}`], file), { ...present, source }, rewriteFor);
  return toResult(result, file, file);
}
