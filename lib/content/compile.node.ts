/** Compiles the body of an article to code that renders on the server only; results are kept by content hash. */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Root } from "mdast";
import { bundleMDX } from "mdx-bundler";
import remarkGfm from "remark-gfm";
import type { PluggableList } from "unified";
import { fingerprint } from "#lib/fingerprint.node.ts";
import { markAcronyms, type AcronymTable } from "./acronyms.ts";
import { markEnglish } from "./english.ts";
import { remarkFrenchSpacing } from "./french-spacing.ts";
import { nameFoldGroups } from "./fold-groups.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { rehypeHighlight } from "./highlight.ts";
import { ContentError } from "./issues.ts";
import { guardMdx } from "./mdx-guard.ts";
import { parseMdx } from "./mdx-syntax.ts";
import { assignHeadingIds } from "./outline.ts";

/** Change it when a plugin below changes what it makes: it is part of the cache key. */
const pipelineVersion = "4";

export interface CompiledBody {
  /** Function body for `mdx-bundler/client`; to be run on the server only. */
  code: string;
  /** Ids of the acronyms marked in the page, in order. */
  acronyms: string[];
}

export interface CompileOptions {
  acronyms: AcronymTable;
  /** What `englishPhrases` gives; left out, no word is marked as English. */
  english?: readonly string[];
  /** Folder of the cache; left out, nothing is kept. */
  cacheDir?: string;
}

/** What this file sets of mdx-bundler's compiler options, whose own types do not resolve. */
interface CompilerOptions {
  remarkPlugins?: PluggableList | null;
  rehypePlugins?: PluggableList | null;
}

function refuseLanguage(): never {
  throw new Error("Seul le YAML est accepté dans un en-tête.");
}

function cacheKey(body: string, acronyms: AcronymTable, english: readonly string[]): string {
  const hash = createHash("sha256");
  hash
    .update(pipelineVersion)
    .update(body)
    .update(JSON.stringify([[...acronyms], english]));
  return hash.digest("hex").slice(0, 32);
}

function isCompiledBody(value: unknown): value is CompiledBody {
  return typeof value === "object" && value !== null && "code" in value && "acronyms" in value;
}

async function readCache(file: string): Promise<CompiledBody | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(file, "utf8"));
    return isCompiledBody(value) ? value : undefined;
  } catch {
    return undefined; // Absent or cut short by a killed build: compile again.
  }
}

/** The same entry may be written twice at once (bodies of défis are often empty); a rename makes each write whole. */
async function writeCache(file: string, value: CompiledBody): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = `${file}.${randomUUID()}`;
  await writeFile(temporary, JSON.stringify(value));
  await rename(temporary, file);
}

async function compile(
  body: string,
  file: string,
  { acronyms: table, english }: Required<Pick<CompileOptions, "acronyms" | "english">>,
): Promise<CompiledBody> {
  let acronyms: string[] = [];
  // Guards the very tree that becomes code: whatever the plugins of the bundler made of it.
  const guard = () => (tree: Root) => {
    const refused = guardMdx(tree, file);
    if (refused.length > 0) throw new ContentError(refused);
  };
  const prefix = fingerprint(body).slice(0, 6);
  const name = () => (tree: Root) => {
    assignHeadingIds(tree);
    nameFoldGroups(tree, prefix);
  };
  const explain = () => (tree: Root) => {
    acronyms = markAcronyms(tree, table);
    markEnglish(tree, english);
  };
  const { code } = await bundleMDX({
    source: body,
    grayMatterOptions: (options) => ({
      ...options,
      engines: {
        js: refuseLanguage,
        javascript: refuseLanguage,
        coffee: refuseLanguage,
        json: refuseLanguage,
      },
    }),
    mdxOptions: (options: CompilerOptions) => ({
      ...options,
      // The guard comes first: mdx-bundler's own plugins add an export that it would refuse.
      remarkPlugins: [
        remarkGfm,
        guard,
        name,
        remarkFrenchSpacing,
        explain,
        ...(options.remarkPlugins ?? []),
      ],
      rehypePlugins: [...(options.rehypePlugins ?? []), rehypeHighlight],
      remarkRehypeOptions: {
        footnoteLabel: "Notes",
        footnoteBackLabel: (index: number) => `Revenir au texte, appel de note ${index + 1}`,
      },
    }),
    esbuildOptions: (options) => ({
      ...options,
      minify: false,
      target: "node20",
      // Mistakes are told by `parseMdx`.
      logLevel: "silent",
    }),
  });
  return { code, acronyms };
}

/**
 * Compiles the MDX of `source` (a whole file, front matter included).
 * @throws ContentError when the parser, the guard or the front matter refuses it.
 */
export async function compileBody(
  source: string,
  file: string,
  { acronyms, english = [], cacheDir }: CompileOptions,
): Promise<CompiledBody> {
  const { split, issues } = splitFrontMatter(source, file);
  if (!split) throw new ContentError(issues);
  const cacheFile =
    cacheDir && path.join(cacheDir, `${cacheKey(split.body, acronyms, english)}.json`);
  const cached = cacheFile && (await readCache(cacheFile));
  if (cached) return cached;
  const compiled = await compile(split.body, file, { acronyms, english }).catch(
    (error: unknown) => {
      // The bundler says little of where and why; a body that is sound is not read for it.
      const found = parseMdx(split.body, file).issues;
      throw found.length > 0 ? new ContentError(found) : error;
    },
  );
  if (cacheFile) await writeCache(cacheFile, compiled);
  return compiled;
}
