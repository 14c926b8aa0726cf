/** Splits a content file into its front matter and its body, both with true line numbers. */
import type { ContentIssue } from "./issues.ts";
import type { RuleName } from "./rules/registry.ts";

export interface SplitSource {
  /** YAML between the two `---` lines. */
  yaml: string;
  /** The file with the front matter turned into empty lines, so that positions stay true. */
  body: string;
}

/** Byte-order marks and Windows line ends are accepted and normalised. */
export function normaliseSource(source: string): string {
  return source
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n");
}

/** A file saved in another encoding than UTF-8: nothing else that it says can be trusted. */
export function checkEncoding(text: string, file: string): ContentIssue[] {
  const offset = text.search(/[\uFFFD\0]/);
  if (offset === -1) return [];
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return [
    {
      file,
      line: before.length,
      column: (before.at(-1) ?? "").length + 1,
      rule: "encoding",
      fact: "Ce fichier n’est pas enregistré en UTF-8 : ses accents sont illisibles à partir d’ici.",
      fix: "Enregistrez-le à nouveau en choisissant l’encodage « UTF-8 », puis vérifiez ses accents.",
    },
  ];
}

/**
 * Cuts `source` at its `---` fences. Only plain YAML is accepted: gray-matter, which mdx-bundler
 * holds, would run `---js` front matter as code.
 */
export function splitFrontMatter(
  source: string,
  file: string,
): { split?: SplitSource; issues: ContentIssue[] } {
  const text = normaliseSource(source);
  const [first = "", ...rest] = text.split("\n");
  const refuse = (rule: RuleName, line: number, fact: string, fix: string) => ({
    issues: [{ file, line, column: 1, rule, fact, fix }],
  });
  if (text.trim() === "") {
    const fix = "Écrivez l’en-tête puis le texte, ou supprimez le fichier.";
    return refuse("empty", 1, "Le fichier est vide.", fix);
  }
  if (/^---+\s*[a-z]/i.test(first)) {
    return refuse(
      "front-matter-language",
      1,
      `L’en-tête commence par « ${first.trim()} » : seul le YAML est accepté, jamais du code.`,
      "Écrivez « --- » seul sur la première ligne.",
    );
  }
  if (first.trim() === "" && /^\s*---\s*$/m.test(text)) {
    const fix = "Retirez les lignes vides au-dessus de « --- ».";
    return refuse("front-matter-missing", 1, "L’en-tête ne commence pas à la première ligne.", fix);
  }
  if (first.trimEnd() !== "---") {
    return refuse(
      "front-matter-missing",
      1,
      "Le fichier ne commence pas par un en-tête.",
      "Écrivez « --- » sur la première ligne, les clés en dessous, puis « --- » à nouveau.",
    );
  }
  const end = rest.findIndex((line) => line.trimEnd() === "---");
  if (end === -1) {
    return refuse(
      "front-matter-open",
      1,
      "L’en-tête n’est jamais refermé.",
      "Ajoutez une ligne « --- » après la dernière clé.",
    );
  }
  const yaml = rest.slice(0, end).join("\n");
  const body = "\n".repeat(end + 2) + rest.slice(end + 1).join("\n");
  return { split: { yaml, body }, issues: [] };
}
