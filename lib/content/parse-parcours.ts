/** Turns the source of one parcours into data, or into the list of its mistakes. */
import { z } from "zod";
import { compareWhen } from "#lib/parcours/when.ts";
import { checkFileName } from "./file-name.ts";
import { checkEncoding, normaliseSource } from "./front-matter.ts";
import type { ContentIssue } from "./issues.ts";
import type { Written } from "./rules/prose.ts";
import { Slug } from "./schema/fields.ts";
import { ParcoursFile } from "./schema/parcours.ts";
import { readYaml, type Locate } from "./yaml-source.ts";

/** `steps` are in order of time; those of one day keep the order of the file. */
export interface Parcours extends ParcoursFile {
  slug: string;
  /** Path for messages. */
  file: string;
}

/** What could be read of a parcours, mistakes or not. */
const slug = Slug.optional().catch(undefined);
const ReadableParcours = z
  .object({
    steps: z.array(z.object({ article: slug }).catch({})).catch([]),
    oldSlugs: z.array(slug).catch([]),
  })
  .catch({ steps: [], oldSlugs: [] });

export interface ParsedParcours {
  /** Absent when the file has mistakes. */
  parcours?: Parcours;
  slug: string;
  file: string;
  /** Articles of all steps in the order of the file, holes for what is no slug. */
  articles: readonly (string | undefined)[];
  oldSlugs: readonly (string | undefined)[];
  /** Absent when the file could not be read. */
  written?: Written;
  issues: ContentIssue[];
  locate: Locate;
}

/** A step is kept on the reader's device by its article: two of them would be ticked together. */
function checkDuplicates({ articles, file, locate }: ParsedParcours): ContentIssue[] {
  const place = (index: number) => locate(["steps", index, "article"]);
  return articles.flatMap((article, index) => {
    const first = articles.indexOf(article);
    if (article === undefined || first === index) return [];
    return [
      {
        file,
        ...place(index),
        rule: "duplicate-step",
        fact: `L’article « ${article} » est déjà une étape de ce parcours : ligne ${place(first).line}.`,
        fix: "Gardez une seule des deux étapes.",
      },
    ];
  });
}

/** Days before a first day that the reader alone decides mean nothing. */
function checkDays({ parcours, file, locate }: ParsedParcours): ContentIssue[] {
  if (parcours?.origin !== "debut") return [];
  return parcours.steps.flatMap(({ when }, index) => {
    if (when.from !== "debut" || when.days >= 0) return [];
    return [
      {
        file,
        ...locate(["steps", index, "when"]),
        rule: "before-start",
        fact: `Cette étape tombe avant le début du parcours (${when.days}).`,
        fix: "Écrivez 0 ou plus, ou comptez depuis l’arrivée avec « origin: arrivee ».",
      },
    ];
  });
}

/** Parses `knowledge/parcours/SLUG.yaml`. */
export function parseParcours(source: string, file: string): ParsedParcours {
  const slug = file.replace(/^.*\//, "").replace(/\.yaml$/, "");
  const encoding = checkEncoding(source, file);
  if (encoding.length > 0) {
    const locate: Locate = () => ({ line: 1, column: 1 });
    return { slug, file, articles: [], oldSlugs: [], issues: encoding, locate };
  }
  const text = normaliseSource(source);
  const { raw, value, issues, locate, prose } = readYaml(
    { text, file, linesBefore: 0 },
    ParcoursFile,
  );
  const readable = ReadableParcours.parse(raw ?? {});
  const parsed: ParsedParcours = {
    ...(value && { parcours: { ...value, slug, file } }),
    slug,
    file,
    articles: readable.steps.map(({ article }) => article),
    oldSlugs: readable.oldSlugs,
    written: { source, prose },
    issues: [...checkFileName(slug, file, ".yaml"), ...issues],
    locate,
  };
  const own = [...checkDuplicates(parsed), ...checkDays(parsed)];
  if (!parsed.parcours) return { ...parsed, issues: [...parsed.issues, ...own] };
  const steps = [...parsed.parcours.steps].sort((a, b) => compareWhen(a.when, b.when));
  const parcours = { ...parsed.parcours, steps };
  return { ...parsed, parcours, issues: [...parsed.issues, ...own] };
}
