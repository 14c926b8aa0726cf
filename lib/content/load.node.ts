/** Reads a knowledge folder from disk into one Knowledge. */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { sortIssues, type ContentIssue } from "./issues.ts";
import { buildKnowledge, type Knowledge, type KnowledgeOptions } from "./knowledge.ts";
import { parseArticle, parseDefi, type ParsedPage } from "./parse-article.ts";
import { parseReferenceFile, referenceSchemas, type ReferenceFiles } from "./parse-reference.ts";

/** Path for messages: relative to the working folder when inside it. */
function displayPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return (relative.startsWith("..") ? file : relative).replaceAll(path.sep, "/");
}

async function readIfPresent(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

async function loadPages<Page>(
  folder: string,
  parse: (source: string, file: string) => ParsedPage<Page>,
): Promise<ParsedPage<Page>[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith(".mdx")).sort();
  return Promise.all(
    files.map(async (name) => {
      const file = path.join(folder, name);
      return parse(await readFile(file, "utf8"), displayPath(file));
    }),
  );
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

/**
 * Loads `folder` (the knowledge folder). Mistakes come back as sorted issues.
 * @throws Error when the folder itself does not exist.
 */
export async function loadKnowledge(
  folder: string,
  options: KnowledgeOptions = { drafts: false },
): Promise<{ knowledge: Knowledge; issues: ContentIssue[] }> {
  await readdir(folder).catch((cause: unknown) => {
    throw new Error(
      `Le dossier de contenu « ${folder} » n’existe pas. Vérifiez KNOWLEDGE_DIR ou --knowledge.`,
      { cause },
    );
  });
  const [articles, defis, reference] = await Promise.all([
    loadPages(path.join(folder, "articles"), parseArticle),
    loadPages(path.join(folder, "defis"), parseDefi),
    loadReference(folder),
  ]);
  const { knowledge, issues } = buildKnowledge({ articles, defis, reference }, options);
  return { knowledge, issues: sortIssues(issues) };
}
