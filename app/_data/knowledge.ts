/** The door of pages to the content: the built artifact in production, the live files in development. */
import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { readKnowledgeArtifact } from "#lib/content/artifact.node.ts";
import { splitFrontMatter } from "#lib/content/front-matter.ts";
import { ContentError, type ContentIssue } from "#lib/content/issues.ts";
import type { Knowledge } from "#lib/content/knowledge.ts";
import { loadKnowledge } from "#lib/content/load.node.ts";
import type { PageBody } from "#lib/content/parse-article.ts";
import { readEnv } from "#lib/env.node.ts";
import { readOnce } from "./read-once.ts";

interface Loaded {
  knowledge: Knowledge;
  /** Always empty in production: the build refuses content with mistakes. */
  issues: ContentIssue[];
}

/** All content; in development drafts too. */
export const getContent = readOnce(async (): Promise<Loaded> => {
  const { BUILD_DIR, KNOWLEDGE_DIR } = readEnv();
  return process.env.NODE_ENV === "production"
    ? { knowledge: await readKnowledgeArtifact(BUILD_DIR), issues: [] }
    : loadKnowledge(KNOWLEDGE_DIR, { drafts: true });
});

export async function getKnowledge(): Promise<Knowledge> {
  return (await getContent()).knowledge;
}

/** Text of an article or défi without its front matter. */
export async function readPageBody(page: PageBody): Promise<string> {
  const { split, issues } = splitFrontMatter(
    await readFile(path.resolve(page.file), "utf8"),
    page.file,
  );
  if (!split) throw new ContentError(issues);
  return split.body;
}
