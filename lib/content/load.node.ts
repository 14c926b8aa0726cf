/** Reads a knowledge folder from disk into one Knowledge. */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { readLinks } from "#lib/outside-links/links-file.node.ts";
import type { LinksSource } from "#lib/outside-links/links-file.ts";
import { SynonymEntry } from "#lib/search/lexicon-schema.ts";
import { slugify } from "#lib/text.ts";
import { latestDayOnEarth } from "#lib/today.ts";
import { checkPermalinks } from "./check-permalinks.ts";
import { displayPath, hasCode, readIfPresent } from "./disk.node.ts";
import { sortIssues, type ContentIssue } from "./issues.ts";
import {
  buildKnowledge,
  type Knowledge,
  type KnowledgeOptions,
  type ParsedFiles,
} from "./knowledge.ts";
import { parseArticle, parseDefi, type Article, type ParsedPage } from "./parse-article.ts";
import { parseParcours } from "./parse-parcours.ts";
import { readPermalinks } from "./permalinks.node.ts";
import type { AnyPages, PermalinksSource } from "./permalinks.ts";
import { parseReferenceFile, referenceSchemas, type ReferenceFiles } from "./parse-reference.ts";
import { hashText, readVerifications } from "./verifications.node.ts";

/** Names that editors and systems leave behind; nobody means them as content. */
const ignoredNames = /^\.|~$|^(README\.md|Thumbs\.db|desktop\.ini)$/i;

/** How the files of a folder of pages end. */
type PageEnding = ".mdx" | ".yaml";

/** Something in a folder of pages that is no page: reported, else its author waits for it in vain. */
function strayIssue(file: string, ending: PageEnding, isFolder: boolean): ContentIssue {
  const place = { file: displayPath(file), line: 1, column: 1, rule: "stray-file" } as const;
  if (isFolder) {
    return {
      ...place,
      fact: "Ce dossier ne sera pas lu : les pages sont des fichiers, côte à côte.",
      fix: "Sortez les fichiers de ce dossier, puis supprimez-le.",
    };
  }
  const nearEndings = ending === ".mdx" ? /(\.(mdx?|markdown|txt))+$/i : /(\.(ya?ml|txt))+$/i;
  if (!nearEndings.test(file)) {
    const fix = "Ce n’est pas une page : déplacez-le hors de ce dossier.";
    return { ...place, fact: "Ce fichier ne sera pas lu.", fix };
  }
  const slug = slugify(path.basename(file).replace(nearEndings, ""));
  return {
    ...place,
    fact: `Ce fichier ne sera pas lu : le nom d’une page finit par « ${ending} ».`,
    fix: slug ? `Renommez-le « ${slug}${ending} », ou déplacez-le.` : "Déplacez-le.",
  };
}

interface LoadedPages<Parsed> {
  pages: Parsed[];
  strays: ContentIssue[];
}

async function loadPages<Parsed extends { issues: ContentIssue[] }>(
  folder: string,
  parse: (source: string, file: string) => Parsed,
  ending: PageEnding = ".mdx",
): Promise<LoadedPages<Parsed>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (hasCode(error, "ENOENT")) return [];
    throw error;
  });
  const names = entries.filter((entry) => !ignoredNames.test(entry.name));
  names.sort((a, b) => (a.name < b.name ? -1 : 1));
  const loaded = await Promise.all(
    names.map(async (entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return strayIssue(file, ending, true);
      if (!entry.name.endsWith(ending)) return strayIssue(file, ending, false);
      try {
        return parse(await readFile(file, "utf8"), displayPath(file));
      } catch (error) {
        if (hasCode(error, "EISDIR")) return strayIssue(file, ending, true); // A link to a folder.
        throw error;
      }
    }),
  );
  const pages: Parsed[] = [];
  const strays: ContentIssue[] = [];
  for (const item of loaded) {
    if ("rule" in item) strays.push(item);
    else pages.push(item);
  }
  return { pages, strays };
}

async function loadReference(folder: string): Promise<ReferenceFiles> {
  const source = async (name: keyof ReferenceFiles) => {
    const file = path.join(folder, `${name}.yaml`);
    return [await readIfPresent(file), displayPath(file)] as const;
  };
  return {
    glossaire: parseReferenceFile(...(await source("glossaire")), referenceSchemas.glossaire),
    themes: parseReferenceFile(...(await source("themes")), referenceSchemas.themes),
    contacts: parseReferenceFile(...(await source("contacts")), referenceSchemas.contacts),
    equipe: parseReferenceFile(...(await source("equipe")), referenceSchemas.equipe),
  };
}

/** Mistakes of `synonymes.yaml`, which only the search reads; a base may have none. */
async function checkSynonyms(folder: string): Promise<ContentIssue[]> {
  const file = path.join(folder, "synonymes.yaml");
  const source = await readIfPresent(file);
  if (source === undefined) return [];
  return parseReferenceFile(source, displayPath(file), SynonymEntry).issues;
}

export interface LoadedKnowledge {
  knowledge: Knowledge;
  issues: ContentIssue[];
  /** Where a key of an article's front matter stands, for issues found once all is loaded. */
  locate: (article: Article, path: readonly PropertyKey[]) => { line: number; column: number };
  /** Everything as it was parsed. */
  files: ParsedFiles;
  /** What could be read of every page, drafts included. */
  pages: Omit<AnyPages, "articles"> & { articles: readonly ParsedPage<Article>[] };
  /** What the base remembers of its published addresses. */
  permalinks: PermalinksSource;
  /** What the base remembers of its outside links. */
  links: LinksSource;
}

/**
 * Loads `folder` (the knowledge folder). Mistakes come back as sorted issues; dates after
 * `today` (the day it is, when left out) are among them.
 * @throws Error when the folder itself does not exist.
 */
export async function loadKnowledge(
  folder: string,
  options: KnowledgeOptions = { drafts: false },
): Promise<LoadedKnowledge> {
  await readdir(folder).catch((cause: unknown) => {
    throw new Error(
      `Le dossier de contenu « ${folder} » n’existe pas. Vérifiez KNOWLEDGE_DIR ou --knowledge.`,
      { cause },
    );
  });
  const [articles, defis, parcours, reference, synonymIssues, permalinks, source, links] =
    await Promise.all([
      loadPages(path.join(folder, "articles"), parseArticle),
      loadPages(path.join(folder, "defis"), parseDefi),
      loadPages(path.join(folder, "parcours"), parseParcours, ".yaml"),
      loadReference(folder),
      checkSynonyms(folder),
      readPermalinks(folder),
      readVerifications(folder),
      readLinks(folder),
    ]);
  const pages = {
    articles: articles.pages,
    defis: defis.pages,
    parcours: parcours.pages.map((page) => ({ readable: page, locate: page.locate })),
  };
  const files = {
    articles: articles.pages,
    defis: defis.pages,
    parcours: parcours.pages,
    reference,
    signed: { source, hash: hashText },
    links,
  };
  const { knowledge, issues } = buildKnowledge(files, { today: latestDayOnEarth(), ...options });
  const others = [
    ...articles.strays,
    ...defis.strays,
    ...parcours.strays,
    ...synonymIssues,
    ...checkPermalinks(pages, permalinks),
  ];
  const located = new Map(articles.pages.map(({ page, locate }) => [page?.file, locate]));
  return {
    knowledge,
    issues: sortIssues([...issues, ...others]),
    locate: (article, path) => located.get(article.file)?.(path) ?? { line: 1, column: 1 },
    files,
    pages,
    permalinks,
    links,
  };
}
