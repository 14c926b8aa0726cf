/** The door of pages to the content: the built artifact in production, the live files in development. */
import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { cache } from "react";
import { readKnowledgeArtifact } from "#lib/content/artifact.node.ts";
import { splitFrontMatter } from "#lib/content/front-matter.ts";
import { ContentError, type ContentIssue } from "#lib/content/issues.ts";
import type { Knowledge } from "#lib/content/knowledge.ts";
import { loadKnowledge } from "#lib/content/load.node.ts";
import type { PageBody } from "#lib/content/parse-article.ts";
import { readEnv } from "#lib/env.node.ts";

interface Loaded {
  knowledge: Knowledge;
  /** Always empty in production: the build refuses content with mistakes. */
  issues: ContentIssue[];
}

let built: Promise<Loaded> | undefined;

function loadBuilt(): Promise<Loaded> {
  built ??= readKnowledgeArtifact(readEnv().BUILD_DIR).then((knowledge) => ({
    knowledge,
    issues: [],
  }));
  return built;
}

/** All content. In development it is read again for each request, drafts included. */
export const getContent = cache((): Promise<Loaded> => {
  return process.env.NODE_ENV === "production"
    ? loadBuilt()
    : loadKnowledge(readEnv().KNOWLEDGE_DIR, { drafts: true });
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
