/** The facts of the legal pages, from `site.yaml` of the content folder. */
import "server-only";
import { ContentError } from "#lib/content/issues.ts";
import type { SiteFile } from "#lib/content/schema/site.ts";
import { loadSite } from "#lib/content/site.node.ts";
import { readEnv } from "#lib/env.node.ts";
import { readOnce } from "./read-once.ts";

/** @throws ContentError when the file has mistakes: a legal page must not be half right. */
export const getSite = readOnce(async (): Promise<SiteFile> => {
  const { parsed } = await loadSite(readEnv().KNOWLEDGE_DIR);
  if (parsed.issues.length > 0) throw new ContentError(parsed.issues);
  return parsed.site;
});
