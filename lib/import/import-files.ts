/** Many source files → what to write where: slugs and ids without collisions, nothing decided by chance. */
import { z } from "zod";
import { splitFrontMatter } from "#lib/content/front-matter.ts";
import { readYaml } from "#lib/content/yaml-source.ts";
import { foldAccents } from "#lib/text.ts";
import type { Media } from "./context.ts";
import type { Generation } from "./detect.ts";
import { decodeSource } from "./decode-source.ts";
import { importPage, readSource } from "./import-page.ts";
import { freeSlug, shortId, slugOfFile, type Kind } from "./names.ts";
import { createReporter, sortNotes, type ImportNote } from "./report.ts";

export interface SourceFile {
  /** Path as it was given, for the report. */
  file: string;
  bytes: Uint8Array;
}

/** What no two articles share. */
export interface ArticleIdentity {
  id?: string;
  title?: string;
}

/** The base that receives: what its pages are named, and which names its articles may use. */
export interface Target {
  /** Short id and title of each article there, by slug. */
  articles: ReadonlyMap<string, ArticleIdentity>;
  themes: readonly string[];
  owners: readonly string[];
}

export interface PlannedPage {
  file: string;
  kind: Kind;
  generation: Generation;
  slug: string;
  text: string;
  media: Media[];
  notes: ImportNote[];
}

/** A source that makes no page, and why. */
export interface SkippedFile {
  file: string;
  reason: string;
}

/** Names taken so far in this import. */
export interface Names {
  /** Sources, by slug. */
  slugs: Record<Kind, Map<string, string>>;
  ids: Set<string>;
  /** Slugs of articles, by title without case nor accents. */
  titles: Map<string, string>;
}

export function createNames({ articles }: Target): Names {
  const known = [...articles];
  return {
    slugs: { defi: new Map(), article: new Map() },
    ids: new Set(known.flatMap(([, { id }]) => id ?? [])),
    titles: new Map(
      known.flatMap(([slug, { title }]) =>
        title === undefined ? [] : [[foldAccents(title), slug] as const],
      ),
    ),
  };
}

/** « Titre », or « Titre (2) » when another article has it. */
function freeTitle(title: string, slug: string, { titles }: Names): string {
  const isFree = (each: string) => [undefined, slug].includes(titles.get(foldAccents(each)));
  let free = title;
  for (let copy = 2; !isFree(free); copy += 1) free = `${title} (${copy})`;
  titles.set(foldAccents(free), slug);
  return free;
}

function whyNot({ file, bytes }: SourceFile, text: string): string | undefined {
  if (/(?:^|[/\\])_index\.md$/i.test(file))
    return "page de sommaire de Hugo : elle n’a pas de texte à elle";
  const zeros = bytes.filter((byte) => byte === 0).length;
  if (zeros > bytes.length / 4 && !(bytes[0] === 0xff || bytes[0] === 0xfe))
    return "ce n’est pas un fichier de texte";
  return text.trim() === "" ? "le fichier est vide" : undefined;
}

/**
 * The page of one file. Call it in a fixed order: the first file of a name gets it, the next ones `-2`, `-3`…
 * `names` remembers what is taken.
 */
export function planPage(
  source: SourceFile,
  target: Target,
  names: Names,
  kind?: Kind,
): PlannedPage | SkippedFile {
  const { file } = source;
  const report = createReporter(file);
  const text = decodeSource(source.bytes, report);
  const reason = whyNot(source, text);
  if (reason !== undefined) return { file, reason };
  const read = readSource(text, file, report, kind);
  const taken = names.slugs[read.kind];
  const base = slugOfFile(file);
  const slug = freeSlug(base, new Set(taken.keys()));
  if (slug !== base)
    report.todo(
      1,
      `Le nom « ${base} » est déjà pris par ${taken.get(base) ?? ""} : cette page s’appelle « ${slug} ».`,
    );
  taken.set(slug, file);
  const id = target.articles.get(slug)?.id ?? shortId(slug, names.ids);
  if (read.kind === "article") names.ids.add(id);
  const { themes, owners } = target;
  const takeTitle = (title: string) => freeTitle(title, slug, names);
  const page = importPage(read, { slug, id, takeTitle, themes, owners }, report);
  const { generation } = read;
  return { file, kind: read.kind, generation, slug, ...page, notes: sortNotes(report.notes) };
}

/** The `id` and the title of an article that is already there, as far as they can be read. */
export function identityOfArticle(text: string): ArticleIdentity {
  const { split } = splitFrontMatter(text, "");
  const { raw } = readYaml({ text: split?.yaml ?? "", file: "", linesBefore: 1 }, z.unknown());
  const { id, title } = Identity.parse(raw);
  return { ...(id !== undefined && { id }), ...(title !== undefined && { title }) };
}

const Identity = z
  .object({
    id: z
      .string()
      .regex(/^[a-z0-9]{5}$/)
      .optional()
      .catch(undefined),
    title: z.string().optional().catch(undefined),
  })
  .catch({});
