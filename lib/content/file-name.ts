/** Checks the name of a file of content: it becomes the address of the page. */
import { slugify } from "#lib/text.ts";
import type { ContentIssue } from "./issues.ts";

/** `slug` is the name of `file` without its ending; `ending` is « .mdx » or « .yaml ». */
export function checkFileName(slug: string, file: string, ending: string): ContentIssue[] {
  const expected = slugify(slug);
  if (slug === expected) return [];
  return [
    {
      file,
      line: 1,
      column: 1,
      rule: "file-name",
      fact: `Le nom de fichier « ${slug} » ne peut pas servir d’adresse.`,
      fix: expected ? `Renommez-le « ${expected}${ending} ».` : "Donnez-lui un nom fait de mots.",
    },
  ];
}
