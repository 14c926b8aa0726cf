/** Reads the reference files: glossaire.yaml, themes.yaml, contacts.yaml, equipe.yaml. */
import { z } from "zod";
import type { ContentIssue } from "./issues.ts";
import { normaliseSource } from "./front-matter.ts";
import { Contact, Owner, Terme, Theme } from "./schema/reference.ts";
import { readYaml, type Locate } from "./yaml-source.ts";

/** The entries of one reference file, with the place of each. */
export interface ReferenceFile<Entry> {
  file: string;
  entries: Entry[];
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
    return { file, entries: [], issues: [issue], locate: () => ({ line: 1, column: 1 }) };
  }
  const text = normaliseSource(source);
  const result = readYaml({ text, file, linesBefore: 0 }, z.array(schema));
  return {
    file,
    entries: result.value ?? [],
    issues: result.issues,
    locate: result.locate,
  };
}
