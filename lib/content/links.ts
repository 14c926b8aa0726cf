/** Checks that everything a page names exists: pages, anchors, défis, terms, contacts, themes, owners. */
import { plainPages, slugPrefixes } from "#lib/routes.ts";
import { slugify } from "#lib/text.ts";
import type { ContentIssue } from "./issues.ts";
import { collectTargets, type LinkTarget, type LinkTargets } from "./link-targets.ts";
import type { ParsedFiles } from "./knowledge.ts";
import { nearestNames } from "./nearest.ts";
import { presentAnchors } from "./old-addresses.ts";
import type { Article, ParsedPage, Readable } from "./parse-article.ts";
import type { Reference } from "./parse-body.ts";
import { moments } from "./schema/article.ts";
import type { RuleName } from "./rules/registry.ts";

/** Moments of the mission are the headings of a parcours. */
const parcoursAnchors = Object.keys(moments);

type Place = { file: string; line: number; column: number };

/** Slug that an inside address leads to under `prefix`; undefined when it leads elsewhere. */
export function linkedPage(address: string, prefix: string): string | undefined {
  if (!address.startsWith(prefix)) return undefined;
  return address.slice(prefix.length).split(/[#?]/)[0]?.replace(/\/$/, "");
}

function unknown(
  place: Place,
  rule: RuleName,
  what: string,
  name: string,
  known: Iterable<string>,
  create: string,
): ContentIssue {
  const [nearest] = nearestNames(name, known);
  return {
    ...place,
    rule,
    fact: `${what} « ${name} » n’existe pas.`,
    fix: nearest ? `Remplacez par « ${nearest} », ou ${create}.` : `Vérifiez le nom, ou ${create}.`,
  };
}

/** The knowledge folder, told from a file of it: it is not always `knowledge`. */
function folderOf(file: string): string {
  return file.replace(/(?:(?:articles|defis|parcours)\/)?[^/]*$/, "");
}

function createPage(kind: "articles" | "defis", slug: string, { file }: Place): string {
  return `créez ${folderOf(file)}${kind}/${slugify(slug) || "…"}.mdx`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A stray « % »: compared as it is.
  }
}

function checkAnchor(
  place: Place,
  address: string,
  known: readonly string[] | undefined,
  oldAnchors: LinkTarget["oldAnchors"] = {},
): ContentIssue | undefined {
  const anchor = decode(address.split("#")[1] ?? "");
  if (!anchor || !known || known.includes(anchor)) return undefined;
  const moved = Object.hasOwn(oldAnchors, anchor) ? oldAnchors[anchor] : undefined;
  const nearest = moved ?? nearestNames(anchor, known)[0];
  return {
    ...place,
    rule: "dead-anchor",
    fact: `L’ancre « #${anchor} » n’existe pas dans cette page.`,
    fix: nearest
      ? `Remplacez par « #${nearest} ».`
      : `Retirez l’ancre${known.length > 0 ? `, ou choisissez parmi : ${known.map((id) => `#${id}`).join(", ")}` : ""}.`,
  };
}

/** A link by a former name still leads there, by a detour: pages name each other as they are now. */
function moved(place: Place, old: string, slug: string): ContentIssue {
  const fact = `« ${old} » est un ancien nom : la page s’appelle maintenant « ${slug} ».`;
  return { ...place, rule: "old-link", fact, fix: `Remplacez par « ${slug} ».` };
}

/** What decides whether a page may name drafts and withdrawn articles: being one itself. */
interface Origin {
  isDraft: boolean;
  isWithdrawn: boolean;
}
const published: Origin = { isDraft: false, isWithdrawn: false };

function originOf({ draft = false, withdrawn }: Readable): Origin {
  return { isDraft: draft, isWithdrawn: withdrawn !== undefined };
}

function withdrawnLink(place: Place, slug: string, replacedBy: string | undefined): ContentIssue {
  return {
    ...place,
    rule: "withdrawn-link",
    fact: `L’article « ${slug} » a été retiré : ce lien mènerait à une page qui ne dit que cela.`,
    fix: replacedBy ? `Remplacez par « ${replacedBy} ».` : "Retirez le lien.",
  };
}

/** An article that must be there for readers: it exists, and it is neither draft nor withdrawn. */
function checkArticle(
  slug: string,
  place: Place,
  from: Origin,
  { articles, movedArticles }: LinkTargets,
): ContentIssue | undefined {
  const target = articles.get(slug);
  if (!target) {
    const present = movedArticles.get(slug);
    if (present !== undefined) return moved(place, slug, present);
    return unknown(
      place,
      "dead-link",
      "L’article",
      slug,
      articles.keys(),
      createPage("articles", slug, place),
    );
  }
  if (target.withdrawn && !from.isWithdrawn) {
    return withdrawnLink(place, slug, target.withdrawn.replacedBy);
  }
  if (!target.isDraft || from.isDraft) return undefined;
  return {
    ...place,
    rule: "draft-link",
    fact: `L’article « ${slug} » est un brouillon : ce lien ne mènerait nulle part une fois en ligne.`,
    fix: "Retirez le lien, ou publiez le brouillon en retirant sa ligne « draft: true ».",
  };
}

function checkDefi(
  slug: string,
  place: Place,
  rule: RuleName,
  { defis, movedDefis }: LinkTargets,
): ContentIssue | undefined {
  const target = defis.get(slug);
  if (target?.isDraft) {
    return {
      ...place,
      rule: "draft-link",
      fact: `Le défi « ${slug} » est un brouillon : il n’existe pas encore en ligne.`,
      fix: "Retirez le lien, ou publiez le défi en retirant sa ligne « draft: true ».",
    };
  }
  if (target) return undefined;
  const present = movedDefis.get(slug);
  if (present !== undefined) return moved(place, slug, present);
  return unknown(place, rule, "Le défi", slug, defis.keys(), createPage("defis", slug, place));
}

function checkEntry(
  name: string | undefined,
  place: Place,
  known: readonly string[] | undefined,
  [rule, what, file]: readonly [rule: RuleName, what: string, file: string],
): ContentIssue[] {
  if (name === undefined || !known || known.includes(name)) return [];
  return [unknown(place, rule, what, name, known, `ajoutez-le à ${folderOf(place.file)}${file}`)];
}

function checkAddress(
  address: string,
  place: Place,
  page: Readable,
  targets: LinkTargets,
): ContentIssue | undefined {
  if (address.startsWith("#")) {
    return checkAnchor(place, address, presentAnchors(page), page.oldAnchors);
  }
  if (!address.startsWith("/")) return undefined;
  const path = address.split(/[#?]/)[0]?.replace(/(.)\/$/, "$1") ?? "";
  if (path === "/glossaire") return checkAnchor(place, address, targets.termes);
  if (path === "/contacts") return checkAnchor(place, address, targets.contacts);
  if (plainPages.includes(path)) return undefined;
  const article = linkedPage(address, slugPrefixes.article);
  if (article !== undefined) {
    const target = targets.articles.get(article);
    return (
      checkArticle(article, place, originOf(page), targets) ??
      checkAnchor(place, address, target?.anchors, target?.oldAnchors)
    );
  }
  const defi = linkedPage(address, slugPrefixes.defi);
  if (defi !== undefined) {
    return (
      checkDefi(defi, place, "dead-link", targets) ??
      checkAnchor(place, address, targets.defis.get(defi)?.anchors)
    );
  }
  const parcours = linkedPage(address, slugPrefixes.parcours);
  if (parcours !== undefined) {
    if (targets.parcours.includes(parcours)) return checkAnchor(place, address, parcoursAnchors);
    const present = targets.movedParcours.get(parcours);
    if (present !== undefined) return moved(place, parcours, present);
    const create = `créez ${folderOf(place.file)}parcours/${slugify(parcours) || "…"}.yaml`;
    return unknown(place, "dead-link", "Le parcours", parcours, targets.parcours, create);
  }
  return unknown(place, "dead-link", "La page", path, plainPages, "retirez ce lien");
}

function checkReference(
  reference: Reference,
  page: Readable,
  targets: LinkTargets,
): ContentIssue[] {
  const { kind, target, line, column } = reference;
  const place = { file: page.file, line, column };
  switch (kind) {
    case "address":
      return [checkAddress(target, place, page, targets) ?? []].flat();
    case "defi":
      return [checkDefi(target, place, "unknown-defi", targets) ?? []].flat();
    case "terme":
      return checkEntry(target, place, targets.termes, termeEntry);
    case "contact":
      return checkEntry(target, place, targets.contacts, contactEntry);
    case "video":
      return []; // Outside: `npm run links:check` looks at it.
  }
}

const termeEntry = ["unknown-terme", "Le terme", "glossaire.yaml"] as const;
const contactEntry = ["unknown-contact", "Le contact", "contacts.yaml"] as const;
const themeEntry = ["unknown-theme", "Le thème", "themes.yaml"] as const;
const ownerEntry = ["unknown-owner", "Le responsable", "equipe.yaml"] as const;

function checkFrontMatter(
  { readable, locate }: ParsedPage<Article>,
  targets: LinkTargets,
): ContentIssue[] {
  const { file, theme, owner, defis, related } = readable;
  const at = (path: readonly PropertyKey[]): Place => ({ file, ...locate(path) });
  return [
    ...checkEntry(theme, at(["theme"]), targets.themes, themeEntry),
    ...checkEntry(owner, at(["owner"]), targets.owners, ownerEntry),
    ...defis.flatMap((slug, index) =>
      slug === undefined
        ? []
        : (checkDefi(slug, at(["defis", index]), "unknown-defi", targets) ?? []),
    ),
    ...related.flatMap((slug, index) =>
      slug === undefined
        ? []
        : (checkArticle(slug, at(["related", index]), originOf(readable), targets) ?? []),
    ),
  ];
}

/** Terms and contacts may name the article that explains them. */
function checkEntries({ reference }: ParsedFiles, targets: LinkTargets): ContentIssue[] {
  return [reference.glossaire, reference.contacts].flatMap(({ file, readable = [], locate }) =>
    readable.flatMap(({ article }, index) => {
      if (article === undefined) return [];
      const place = { file, ...locate([index, "article"]) };
      return checkArticle(article, place, published, targets) ?? [];
    }),
  );
}

/** Every step of a parcours is an article that readers can open. */
function checkSteps({ parcours }: ParsedFiles, targets: LinkTargets): ContentIssue[] {
  return parcours.flatMap(({ file, articles, locate }) =>
    articles.flatMap((article, index) => {
      if (article === undefined) return [];
      const place = { file, ...locate(["steps", index, "article"]) };
      return checkArticle(article, place, published, targets) ?? [];
    }),
  );
}

/** Every reference that leads nowhere, with the nearest existing name. */
export function checkReferences(files: ParsedFiles): ContentIssue[] {
  const targets = collectTargets(files);
  return [
    ...files.articles.flatMap((parsed) => checkFrontMatter(parsed, targets)),
    ...checkEntries(files, targets),
    ...checkSteps(files, targets),
    ...[...files.articles, ...files.defis].flatMap(({ readable }) =>
      readable.references.flatMap((reference) => checkReference(reference, readable, targets)),
    ),
  ];
}
