/** Compiles bodies, apart from the rest: what answers requests loads no compiler. */
import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { cache } from "react";
import { acronymTable } from "#lib/content/acronyms.ts";
import { englishPhrases } from "#lib/content/english.ts";
import { compileBody, type CompiledBody } from "#lib/content/compile.node.ts";
import type { PageBody } from "#lib/content/parse-article.ts";
import { readEnv } from "#lib/env.node.ts";
import { getKnowledge } from "./knowledge.ts";

/** Compiled bodies, kept by the hash of their content. */
export function bodyCacheDir(): string {
  return path.resolve(readEnv().BUILD_DIR, "cache/mdx");
}

/** Compiled body of an article or défi. In development, mistakes come back beside it instead of failing. */
export const getBody = cache(async (page: PageBody): Promise<CompiledBody> => {
  const { glossaire } = await getKnowledge();
  const source = await readFile(path.resolve(page.file), "utf8");
  return compileBody(source, page.file, {
    acronyms: acronymTable(glossaire),
    english: englishPhrases(glossaire),
    cacheDir: bodyCacheDir(),
  });
});
