/** Checks that everything a page names exists: pages, anchors, défis, terms, contacts, themes, owners. */
import { plainPages, slugPrefixes } from "#lib/routes.ts";
import type { ContentIssue } from "./issues.ts";
import type { Knowledge, ParsedFiles } from "./knowledge.ts";
import { nearestNames } from "./nearest.ts";
import type { Article, Defi, PageBody, ParsedPage } from "./parse-article.ts";
import type { Reference } from "./parse-body.ts";

type Place = { file: string; line: number; column: number };

/** Slug that an inside address leads to under `prefix`; undefined when it leads elsewhere. */
export function linkedPage(address: string, prefix: string): string | undefined {
  if (!address.startsWith(prefix)) return undefined;
  return address.slice(prefix.length).split(/[#?]/)[0]?.replace(/\/$/, "");
}

/** Every name that can be referred to, by kind. */
interface Targets {
  articles: ReadonlyMap<string, ReadonlySet<string>>;
  defis: ReadonlyMap<string, ReadonlySet<string>>;
  termes: ReadonlySet<string>;
  contacts: ReadonlySet<string>;
  themes: ReadonlySet<string>;
  owners: ReadonlySet<string>;
}

function collectTargets(knowledge: Knowledge, files: ParsedFiles): Targets {
  const anchorsOf = (parsed: readonly ParsedPage<PageBody>[]) =>
    new Map(
      parsed.flatMap(({ page }) =>
        page ? [[page.slug, new Set(page.sections.map((section) => section.anchor))]] : [],
      ),
    );
  const keys = <Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string) =>
    new Set(entries.map(keyOf));
  return {
    // Drafts count as existing targets: a link to one is a mistake of its own, reported elsewhere.
    articles: anchorsOf(files.articles),
    defis: anchorsOf(files.defis),
    termes: keys(knowledge.glossaire, (terme) => terme.id),
    contacts: keys(knowledge.contacts, (contact) => contact.id),
    themes: keys(knowledge.themes, (theme) => theme.key),
    owners: keys(knowledge.equipe, (owner) => owner.id),
  };
}

function unknown(
  place: Place,
  rule: string,
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

const createArticle = (slug: string) => `créez knowledge/articles/${slug}.mdx`;
const createDefi = (slug: string) => `créez knowledge/defis/${slug}.mdx`;

function checkAnchor(
  place: Place,
  address: string,
  anchors: Iterable<string>,
): ContentIssue | undefined {
  const anchor = address.split("#")[1];
  if (!anchor) return undefined;
  const known = [...anchors].filter(Boolean);
  if (known.includes(anchor)) return undefined;
  const [nearest] = nearestNames(anchor, known);
  return {
    ...place,
    rule: "dead-anchor",
    fact: `L’ancre « #${anchor} » n’existe pas dans cette page.`,
    fix: nearest
      ? `Remplacez par « #${nearest} ».`
      : `Retirez l’ancre${known.length > 0 ? `, ou choisissez parmi : ${known.map((id) => `#${id}`).join(", ")}` : ""}.`,
  };
}

function checkPageAddress(
  address: string,
  place: Place,
  targets: Targets,
): ContentIssue | undefined {
  const kinds = [
    [slugPrefixes.article, targets.articles, "L’article", createArticle],
    [slugPrefixes.defi, targets.defis, "Le défi", createDefi],
  ] as const;
  for (const [prefix, pages, what, create] of kinds) {
    const slug = linkedPage(address, prefix);
    if (slug === undefined) continue;
    const anchors = pages.get(slug);
    if (anchors) return checkAnchor(place, address, anchors);
    return unknown(place, "dead-link", what, slug, pages.keys(), create(slug));
  }
  return undefined;
}

function checkAddress(
  address: string,
  place: Place,
  page: PageBody,
  targets: Targets,
): ContentIssue | undefined {
  if (address.startsWith("#")) {
    return checkAnchor(
      place,
      address,
      page.sections.map((section) => section.anchor),
    );
  }
  if (!address.startsWith("/")) return undefined;
  const path = address.split(/[#?]/)[0]?.replace(/(.)\/$/, "$1") ?? "";
  if (path === "/glossaire") return checkAnchor(place, address, targets.termes);
  if (path === "/contacts") return checkAnchor(place, address, targets.contacts);
  if (plainPages.includes(path)) return undefined;
  const issue = checkPageAddress(address, place, targets);
  const isPage =
    linkedPage(address, slugPrefixes.article) !== undefined ||
    linkedPage(address, slugPrefixes.defi) !== undefined;
  if (isPage) return issue;
  return unknown(place, "dead-link", "La page", path, plainPages, "créez cette page");
}

function checkReference(
  reference: Reference,
  page: PageBody,
  targets: Targets,
): ContentIssue | undefined {
  const { kind, target, line, column } = reference;
  const place = { file: page.file, line, column };
  switch (kind) {
    case "address":
      return checkAddress(target, place, page, targets);
    case "defi":
      return targets.defis.has(target)
        ? undefined
        : unknown(place, "unknown-defi", "Le défi", target, targets.defis.keys(), createDefi(target));
    case "terme":
      return targets.termes.has(target)
        ? undefined
        : unknown(place, "unknown-terme", "Le terme", target, targets.termes, "ajoutez-le à knowledge/glossaire.yaml");
    case "contact":
      return targets.contacts.has(target)
        ? undefined
        : unknown(place, "unknown-contact", "Le contact", target, targets.contacts, "ajoutez-le à knowledge/contacts.yaml");
  }
}

function checkFrontMatter(
  { page, locate }: ParsedPage<Article>,
  targets: Targets,
): ContentIssue[] {
  if (!page) return [];
  const issues: ContentIssue[] = [];
  const at = (path: readonly PropertyKey[]): Place => ({ file: page.file, ...locate(path) });
  if (!targets.themes.has(page.theme)) {
    issues.push(
      unknown(at(["theme"]), "unknown-theme", "Le thème", page.theme, targets.themes, "ajoutez-le à knowledge/themes.yaml"),
    );
  }
  if (!targets.owners.has(page.owner)) {
    issues.push(
      unknown(at(["owner"]), "unknown-owner", "Le responsable", page.owner, targets.owners, "ajoutez-le à knowledge/equipe.yaml"),
    );
  }
  page.defis.forEach((slug, index) => {
    if (targets.defis.has(slug)) return;
    issues.push(
      unknown(at(["defis", index]), "unknown-defi", "Le défi", slug, targets.defis.keys(), createDefi(slug)),
    );
  });
  page.related.forEach((slug, index) => {
    if (targets.articles.has(slug)) return;
    issues.push(
      unknown(at(["related", index]), "dead-link", "L’article", slug, targets.articles.keys(), createArticle(slug)),
    );
  });
  return issues;
}

/** Terms and contacts may name the article that explains them. */
function checkEntries(files: ParsedFiles, targets: Targets): ContentIssue[] {
  return [files.reference.glossaire, files.reference.contacts].flatMap(
    ({ file, entries, locate }) =>
      entries.flatMap(({ article }, index) =>
        article === undefined || targets.articles.has(article)
          ? []
          : [
              unknown(
                { file, ...locate([index, "article"]) },
                "dead-link",
                "L’article",
                article,
                targets.articles.keys(),
                createArticle(article),
              ),
            ],
      ),
  );
}

/** Every reference that leads nowhere, with the nearest existing name. */
export function checkReferences(knowledge: Knowledge, files: ParsedFiles): ContentIssue[] {
  const targets = collectTargets(knowledge, files);
  const pages: ParsedPage<Article | Defi>[] = [...files.articles, ...files.defis];
  return [
    ...files.articles.flatMap((parsed) => checkFrontMatter(parsed, targets)),
    ...checkEntries(files, targets),
    ...pages.flatMap(({ page }) =>
      page
        ? page.references.flatMap((reference) => checkReference(reference, page, targets) ?? [])
        : [],
    ),
  ];
}
