/** Turns the source of one article or défi into data, or into the list of its mistakes. */
import type { z } from "zod";
import { slugify } from "#lib/text.ts";
import { splitFrontMatter } from "./front-matter.ts";
import type { ContentIssue } from "./issues.ts";
import { parseBody, type Reference } from "./parse-body.ts";
import type { Section } from "./outline.ts";
import { ArticleFrontMatter } from "./schema/article.ts";
import { DefiFrontMatter } from "./schema/defi.ts";
import { readYaml, type Locate } from "./yaml-source.ts";

/** What every page written in MDX has beside its front matter. */
export interface PageBody {
  slug: string;
  /** Path for messages and for reading the body again. */
  file: string;
  sections: Section[];
  references: Reference[];
  words: number;
}

export type Article = ArticleFrontMatter & PageBody;
export type Defi = DefiFrontMatter & PageBody;

export interface ParsedPage<Page> {
  page?: Page;
  issues: ContentIssue[];
  /** Place of a front matter key, for issues found once all pages are known. */
  locate: Locate;
}

const noPlace: Locate = () => ({ line: 1, column: 1 });

function checkFileName(slug: string, file: string): ContentIssue[] {
  const expected = slugify(slug);
  if (slug === expected) return [];
  return [
    {
      file,
      line: 1,
      column: 1,
      rule: "file-name",
      fact: `Le nom de fichier « ${slug} » ne peut pas servir d’adresse.`,
      fix: `Renommez-le « ${expected}.mdx ».`,
    },
  ];
}

function parsePage<FrontMatter extends object>(
  source: string,
  file: string,
  schema: z.ZodType<FrontMatter>,
): ParsedPage<FrontMatter & PageBody> {
  const slug = file.replace(/^.*\//, "").replace(/\.mdx$/, "");
  const { split, issues } = splitFrontMatter(source, file);
  if (!split) return { issues, locate: noPlace };
  const front = readYaml({ text: split.yaml, file, linesBefore: 1 }, schema);
  const body = parseBody(split.body, file);
  const { sections, references, words } = body;
  const all = [...checkFileName(slug, file), ...front.issues, ...body.issues];
  const page = front.value && { ...front.value, slug, file, sections, references, words };
  return { ...(page && { page }), issues: all, locate: front.locate };
}

/**
 * Parses `knowledge/articles/SLUG.mdx`. A page comes back even when its body has mistakes, so that
 * links to it are not reported dead too.
 */
export function parseArticle(source: string, file: string): ParsedPage<Article> {
  return parsePage(source, file, ArticleFrontMatter);
}

/** Parses `knowledge/defis/SLUG.mdx`. */
export function parseDefi(source: string, file: string): ParsedPage<Defi> {
  return parsePage(source, file, DefiFrontMatter);
}
