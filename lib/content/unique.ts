/** Finds ids, slugs and titles that are used twice. */
import { foldAccents } from "#lib/text.ts";
import type { ContentIssue } from "./issues.ts";
import type { ParsedFiles } from "./knowledge.ts";
import type { ReferenceFile } from "./parse-reference.ts";
import type { RuleName } from "./rules/registry.ts";

interface Use {
  /** Two uses of one key are one too many. */
  key: string;
  /** The key as it is written, when that differs. */
  name?: string;
  file: string;
  line: number;
  column: number;
}

function duplicates(
  uses: readonly Use[],
  rule: RuleName,
  name: string,
  fix: string,
): ContentIssue[] {
  const first = new Map<string, Use>();
  return uses.flatMap((use) => {
    const earlier = first.get(use.key);
    if (!earlier) {
      first.set(use.key, use);
      return [];
    }
    const fact = `${name} « ${use.name ?? use.key} » sert déjà : ${earlier.file}:${earlier.line}.`;
    return [{ file: use.file, line: use.line, column: use.column, rule, fact, fix }];
  });
}

function entryUses(
  { file, readable = [], locate }: ReferenceFile<unknown>,
  field: "id" | "key",
): Use[] {
  return readable.flatMap((entry, index) => {
    const key = entry[field];
    return key === undefined ? [] : [{ key, file, ...locate([index, field]) }];
  });
}

/** One issue for each second use of an article id, an article title or an entry id. */
export function checkUnique({ articles, reference }: ParsedFiles): ContentIssue[] {
  const articleUses = (field: "id" | "title") =>
    articles.flatMap(({ readable, locate }) => {
      const name = readable[field];
      if (name === undefined) return [];
      return [{ key: foldAccents(name), name, file: readable.file, ...locate([field]) }];
    });
  const entryFix = "Donnez un autre identifiant à l’une des deux entrées.";
  return [
    ...duplicates(
      articleUses("id"),
      "duplicate-id",
      "L’identifiant",
      "Donnez-en un autre au plus récent des deux articles : npm run article:new en propose.",
    ),
    ...duplicates(
      articleUses("title"),
      "duplicate-title",
      "Le titre",
      "Précisez l’un des deux titres, ou réunissez les deux articles.",
    ),
    ...duplicates(entryUses(reference.glossaire, "id"), "duplicate-id", "L’identifiant", entryFix),
    ...duplicates(entryUses(reference.themes, "key"), "duplicate-id", "La clé", entryFix),
    ...duplicates(entryUses(reference.contacts, "id"), "duplicate-id", "L’identifiant", entryFix),
    ...duplicates(entryUses(reference.equipe, "id"), "duplicate-id", "L’identifiant", entryFix),
  ];
}
