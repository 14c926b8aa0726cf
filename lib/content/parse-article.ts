/** Turns the source of one article or défi into data, or into the list of its mistakes. */
import { z } from "zod";
import { checkFileName } from "./file-name.ts";
import { checkEncoding, splitFrontMatter } from "./front-matter.ts";
import type { ContentIssue } from "./issues.ts";
import type { FreshnessFacts } from "./freshness.ts";
import { parseBody, type Reference } from "./parse-body.ts";
import type { Section } from "./outline.ts";
import type { BodyPiece } from "./relied-text.ts";
import type { Written } from "./rules/prose.ts";
import { joinProse } from "./rules/yaml-prose.ts";
import { ArticleFrontMatter } from "./schema/article.ts";
import { DefiFrontMatter } from "./schema/defi.ts";
import { IsoDate, Line, Slug } from "./schema/fields.ts";
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

/** What freshness is told from is joined by `buildKnowledge`. */
export type Article = ArticleFrontMatter & PageBody & FreshnessFacts;
export type Defi = DefiFrontMatter & PageBody;

/** Each key that is right by itself: a wrong date must not hide a dead link, nor the other way round. */
const lenient = <Value extends z.ZodType>(schema: Value) => schema.optional().catch(undefined);
const nothingNamed = { defis: [], related: [], oldSlugs: [], oldAnchors: {} };
const ReadableFrontMatter = z
  .object({
    id: lenient(Line),
    title: lenient(Line),
    theme: lenient(Slug),
    owner: lenient(Slug),
    written: lenient(IsoDate),
    verified: lenient(IsoDate),
    draft: lenient(z.boolean()),
    /** In the order of the file, holes for what is no slug. */
    defis: z.array(lenient(Slug)).catch([]),
    related: z.array(lenient(Slug)).catch([]),
    oldSlugs: z.array(lenient(Slug)).catch([]),
    oldAnchors: z.record(z.string(), lenient(Slug)).catch({}),
    withdrawn: lenient(z.object({ on: lenient(IsoDate), replacedBy: lenient(Slug) })),
  })
  .catch({ ...nothingNamed });

/** What could be read of a page, mistakes or not: enough to check what it names. */
export interface Readable extends z.infer<typeof ReadableFrontMatter> {
  slug: string;
  file: string;
  /** Absent when the body could not be found. */
  sections?: Section[];
  references: Reference[];
}

export interface ParsedPage<Page> {
  page?: Page;
  readable: Readable;
  /** What readers rely on in the body; empty when it could not be read. */
  pieces: readonly BodyPiece[];
  /** Absent when the file could not be read as a page. */
  written?: Written;
  issues: ContentIssue[];
  /** Place of a front matter key, for issues found once all pages are known. */
  locate: Locate;
}

const noPlace: Locate = () => ({ line: 1, column: 1 });

function parsePage<FrontMatter extends object>(
  source: string,
  file: string,
  schema: z.ZodType<FrontMatter>,
): ParsedPage<FrontMatter & PageBody> {
  const slug = file.replace(/^.*\//, "").replace(/\.mdx$/, "");
  const nothing: Readable = { slug, file, references: [], ...nothingNamed };
  const encoding = checkEncoding(source, file);
  const { split, issues } =
    encoding.length > 0 ? { issues: encoding } : splitFrontMatter(source, file);
  if (!split) return { readable: nothing, pieces: [], issues, locate: noPlace };
  const front = readYaml({ text: split.yaml, file, linesBefore: 1 }, schema);
  const body = parseBody(split.body, file);
  const { sections, references, words, pieces } = body;
  const all = [...checkFileName(slug, file, ".mdx"), ...front.issues, ...body.issues];
  const page = front.value && { ...front.value, slug, file, sections, references, words };
  const named = ReadableFrontMatter.parse(front.raw ?? {});
  return {
    ...(page && { page }),
    readable: { ...named, slug, file, sections, references },
    pieces,
    written: { source, prose: () => joinProse(front.prose(), body.prose()) },
    issues: all,
    locate: front.locate,
  };
}

/** Parses `knowledge/articles/SLUG.mdx`. A page comes back even when its body has mistakes. */
export function parseArticle(source: string, file: string): ParsedPage<Article> {
  return parsePage(source, file, ArticleFrontMatter);
}

/** Parses `knowledge/defis/SLUG.mdx`. */
export function parseDefi(source: string, file: string): ParsedPage<Defi> {
  return parsePage(source, file, DefiFrontMatter);
}
