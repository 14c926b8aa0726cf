/** Finds ids, slugs and titles that are used twice. */
import { foldAccents } from "#lib/text.ts";
import type { ContentIssue } from "./issues.ts";
import type { ParsedFiles } from "./knowledge.ts";
import type { ReferenceFile } from "./parse-reference.ts";

interface Use {
  key: string;
  file: string;
  line: number;
  column: number;
}

function duplicates(uses: readonly Use[], rule: string, name: string, fix: string): ContentIssue[] {
  const first = new Map<string, Use>();
  return uses.flatMap((use) => {
    const earlier = first.get(use.key);
    if (!earlier) {
      first.set(use.key, use);
      return [];
    }
    const fact = `${name} « ${use.key} » est déjà pris par ${earlier.file}:${earlier.line}.`;
    return [{ file: use.file, line: use.line, column: use.column, rule, fact, fix }];
  });
}

function entryUses<Entry>(
  { file, entries, locate }: ReferenceFile<Entry>,
  field: keyof Entry & string,
): Use[] {
  return entries.map((entry, index) => ({
    key: String(entry[field]),
    file,
    ...locate([index, field]),
  }));
}

/** One issue for each second use of an article id, an article title or an entry id. */
export function checkUnique({ articles, reference }: ParsedFiles): ContentIssue[] {
  const articleUses = (field: "id" | "title") =>
    articles.flatMap(({ page, locate }) => {
      if (!page) return [];
      const key = field === "title" ? foldAccents(page.title) : page.id;
      return [{ key, file: page.file, ...locate([field]) }];
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
