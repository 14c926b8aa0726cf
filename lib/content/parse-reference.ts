/** Reads the reference files: glossaire.yaml, themes.yaml, contacts.yaml, equipe.yaml. */
import { z } from "zod";
import type { ContentIssue } from "./issues.ts";
import { checkEncoding, normaliseSource } from "./front-matter.ts";
import type { Written } from "./rules/prose.ts";
import { Contact, Owner, Terme, Theme } from "./schema/reference.ts";
import { Slug } from "./schema/fields.ts";
import { readYaml, type Locate } from "./yaml-source.ts";

/** What could be read of an entry, mistakes or not: a wrong address must not make its id unknown. */
const slug = Slug.optional().catch(undefined);
const ReadableEntries = z
  .array(z.object({ id: slug, key: slug, article: slug }).catch({}))
  .catch([]);
export type ReadableEntry = z.infer<typeof ReadableEntries>[number];

/** The entries of one reference file, with the place of each. */
export interface ReferenceFile<Entry> {
  file: string;
  /** The entries without mistakes. */
  entries: Entry[];
  /** All entries, in the order of the file; absent when the file could not be read at all. */
  readable?: ReadableEntry[];
  /** Absent when the file is missing, or not in UTF-8. */
  written?: Written;
  issues: ContentIssue[];
  locate: Locate;
}

export interface ReferenceFiles {
  glossaire: ReferenceFile<Terme>;
  themes: ReferenceFile<Theme>;
  contacts: ReferenceFile<Contact>;
  equipe: ReferenceFile<Owner>;
}

/** Which schema reads which file. */
export const referenceSchemas = {
  glossaire: Terme,
  themes: Theme,
  contacts: Contact,
  equipe: Owner,
} as const;

const noPlace: Locate = () => ({ line: 1, column: 1 });

function validEntries<Entry>(raw: readonly unknown[], schema: z.ZodType<Entry>): Entry[] {
  return raw.flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

/**
 * Parses a YAML list whose entries follow `schema`. A missing file is `undefined`: it is reported
 * for the files that a base cannot do without.
 */
export function parseReferenceFile<Entry>(
  source: string | undefined,
  file: string,
  schema: z.ZodType<Entry>,
): ReferenceFile<Entry> {
  if (source === undefined) {
    const issue: ContentIssue = {
      file,
      line: 1,
      column: 1,
      rule: "missing-file",
      fact: "Ce fichier manque.",
      fix: "Créez-le ; le modèle est décrit dans knowledge/README.md.",
    };
    return { file, entries: [], issues: [issue], locate: noPlace };
  }
  const encoding = checkEncoding(source, file);
  if (encoding.length > 0) return { file, entries: [], issues: encoding, locate: noPlace };
  const text = normaliseSource(source);
  const { raw, value, issues, locate, prose } = readYaml(
    { text, file, linesBefore: 0 },
    z.array(schema),
  );
  const isReadable = Array.isArray(raw);
  return {
    file,
    entries: value ?? (isReadable ? validEntries(raw, schema) : []),
    written: { source, prose },
    ...(isReadable && { readable: ReadableEntries.parse(raw) }),
    issues,
    locate,
  };
}
